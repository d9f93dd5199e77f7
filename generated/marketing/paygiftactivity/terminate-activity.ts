// Generated from specs/marketing/paygiftactivity/terminate-activity.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateActivity',
  method: 'POST',
  path: '/v3/marketing/paygiftactivity/activities/{activity_id}/terminate',
  response: 'json',
  repeats: ['activity_id'],
}

/**
 * 终止活动 · End a pay-and-get-gift activity
 *
 * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate` · 微信支付商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466523
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012466633
 */
export function terminateActivity(
  wxpay: WechatPay,
  request: TerminateActivityRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TerminateActivityResponse>> {
  return wxpay.call(operation, request, options)
}
terminateActivity.operation = operation

/** {@link terminateActivity} 的请求 */
export interface TerminateActivityRequest {
  /** 活动id */
  activity_id: string
}

/** {@link terminateActivity} 的应答 */
export interface TerminateActivityResponse {
  /** 活动id */
  activity_id: string
  /** 生效时间，RFC 3339 */
  terminate_time: string
}
