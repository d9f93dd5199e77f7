// Generated from specs/merchant-service/respond-to-complaint-v2.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'respondToComplaintV2',
  method: 'POST',
  path: '/v3/merchant-service/complaints-v2/{complaint_id}/response',
  request: 'json',
  response: 'empty',
}

/**
 * 提交回复 · Reply to the user who filed a complaint
 *
 * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467254
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467213
 */
export function respondToComplaintV2(
  wxpay: WechatPay,
  request: RespondToComplaintV2Request,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
respondToComplaintV2.operation = operation

/** {@link respondToComplaintV2} 的请求 */
export interface RespondToComplaintV2Request {
  /** 投诉单号，例：`200201820200101080076610000` */
  complaint_id: string
  json: RespondToComplaintV2Json
}

/** 请求包体 */
export interface RespondToComplaintV2Json {
  /** 被诉商户号，例：`1900012181` */
  complainted_mchid: string
  /** 回复内容，例：`已与用户沟通解决` */
  response_content: string
  response_images?: string[]
  /** 跳转链接，例：`https://www.xxx.com/notify` */
  jump_url?: string
  /** 跳转链接文案，例：`查看订单详情` */
  jump_url_text?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: RespondToComplaintV2JsonMiniProgramJumpInfo
}

/** 跳转小程序信息 */
export interface RespondToComplaintV2JsonMiniProgramJumpInfo {
  /** 跳转小程序APPID，例：`example_appid` */
  appid: string
  /** 跳转小程序页面PATH，例：`example_path` */
  path: string
  /** 跳转小程序页面名称，例：`example_text` */
  text: string
}
