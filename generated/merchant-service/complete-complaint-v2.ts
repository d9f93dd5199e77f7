// Generated from specs/merchant-service/complete-complaint-v2.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'completeComplaintV2',
  method: 'POST',
  path: '/v3/merchant-service/complaints-v2/{complaint_id}/complete',
  request: 'json',
  response: 'empty',
}

/**
 * 反馈处理完成 · Mark a complaint as fully handled
 *
 * `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467255
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467217
 */
export function completeComplaintV2(
  wxpay: WechatPay,
  request: CompleteComplaintV2Request,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
completeComplaintV2.operation = operation

/** {@link completeComplaintV2} 的请求 */
export interface CompleteComplaintV2Request {
  /** 投诉单号，例：`200201820200101080076610000` */
  complaint_id: string
  json: CompleteComplaintV2Json
}

/** 请求包体 */
export interface CompleteComplaintV2Json {
  /** 被诉商户号，例：`1900012181` */
  complainted_mchid: string
}
