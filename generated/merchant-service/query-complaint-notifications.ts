// Generated from specs/merchant-service/query-complaint-notifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryComplaintNotifications',
  method: 'GET',
  path: '/v3/merchant-service/complaint-notifications',
  response: 'json',
}

/**
 * 查询投诉通知回调 · Look up the URL that receives complaint callbacks
 *
 * `GET /v3/merchant-service/complaint-notifications` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459014
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012459065
 */
export function queryComplaintNotifications(
  wxpay: WechatPay,
  request?: QueryComplaintNotificationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryComplaintNotificationsResponse>> {
  return wxpay.call(operation, request, options)
}
queryComplaintNotifications.operation = operation

/** {@link queryComplaintNotifications} 的请求 */
export type QueryComplaintNotificationsRequest = Record<string, never>

/** {@link queryComplaintNotifications} 的应答 */
export interface QueryComplaintNotificationsResponse {
  /** 商户号，例：`1900012181` */
  mchid: string
  /** 通知地址，URL，例：`https://www.xxx.com/notify` */
  url: string
}
