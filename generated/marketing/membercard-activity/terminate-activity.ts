// Generated from specs/marketing/membercard-activity/terminate-activity.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateActivity',
  method: 'POST',
  path: '/v3/marketing/membercard-activity/activities/{activity_id}/terminate',
  response: 'json',
  repeats: ['activity_id'],
}

/**
 * 终止活动 · End a member gift activity before its scheduled time
 *
 * `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553381
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012714466
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
  /** 活动ID，例：`371067` */
  activity_id: string
}

/** {@link terminateActivity} 的应答 */
export interface TerminateActivityResponse {
  /** 活动ID，例：`371067` */
  activity_id: string
  /** 终止时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  terminate_time?: string
}
