// Generated from specs/global/merchant-service/complete-complaint.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'completeComplaint',
  method: 'POST',
  path: '/v3/global/merchant-service/complaints/{complaint_id}/complete',
  request: 'json',
  response: 'empty',
  overseas: true,
}

/**
 * 反馈处理完成 · Report that a complaint has been fully handled
 *
 * `POST /v3/global/merchant-service/complaints/{complaint_id}/complete` · 服务商、渠道商、从业机构
 *
 */
export function completeComplaint(
  wxpay: WechatPay,
  request: CompleteComplaintRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
completeComplaint.operation = operation

/** {@link completeComplaint} 的请求 */
export interface CompleteComplaintRequest {
  /** 投诉单号，例：`200201820200101080076610000` */
  complaint_id: string
  json: CompleteComplaintJson
}

/** 请求包体 */
export interface CompleteComplaintJson {
  /** 被诉商户号，例：`1900012181` */
  complainted_mchid: string
}
