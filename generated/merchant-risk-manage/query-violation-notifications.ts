// Generated from specs/merchant-risk-manage/query-violation-notifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryViolationNotifications',
  method: 'GET',
  path: '/v3/merchant-risk-manage/violation-notifications',
  response: 'json',
}

/**
 * 查询商户违规通知回调地址 · Look up the URL that receives merchant violation callbacks
 *
 * `GET /v3/merchant-risk-manage/violation-notifications` · 服务商、渠道商、从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012471327
 */
export function queryViolationNotifications(
  wxpay: WechatPay,
  request?: QueryViolationNotificationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryViolationNotificationsResponse>> {
  return wxpay.call(operation, request, options)
}
queryViolationNotifications.operation = operation

/** {@link queryViolationNotifications} 的请求 */
export type QueryViolationNotificationsRequest = Record<string, never>

/** {@link queryViolationNotifications} 的应答 */
export interface QueryViolationNotificationsResponse {
  /** 通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}
