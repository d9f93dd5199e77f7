// Generated from specs/global/merchant-service/respond-to-complaint.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'respondToComplaint',
  method: 'POST',
  path: '/v3/global/merchant-service/complaints/{complaint_id}/response',
  request: 'json',
  response: 'empty',
  overseas: true,
}

/**
 * 提交回复 · Reply to a complaint with text, images or a link
 *
 * `POST /v3/global/merchant-service/complaints/{complaint_id}/response` · 服务商、渠道商、从业机构
 *
 */
export function respondToComplaint(
  wxpay: WechatPay,
  request: RespondToComplaintRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
respondToComplaint.operation = operation

/** {@link respondToComplaint} 的请求 */
export interface RespondToComplaintRequest {
  /** 投诉单号，例：`200201820200101080076610000` */
  complaint_id: string
  json: RespondToComplaintJson
}

/** 请求包体 */
export interface RespondToComplaintJson {
  /** 被诉商户号，例：`1900012181` */
  complainted_mchid: string
  /** 回复内容，例：`已与用户沟通解决` */
  response_content: string
  response_images?: string[]
  /** 跳转链接，例：`https://www.xxx.com/notify` */
  jump_url?: string
  /** 跳转链接文案，例：`查看订单详情` */
  jump_url_text?: string
}
