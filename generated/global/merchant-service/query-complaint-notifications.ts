// Generated from specs/global/merchant-service/query-complaint-notifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryComplaintNotifications',
  method: 'GET',
  path: '/v3/global/merchant-service/complaint-notifications',
  response: 'json',
  overseas: true,
}

/**
 * 查询投诉通知回调 · Read the URL that receives complaint notifications
 *
 * `GET /v3/global/merchant-service/complaint-notifications` · 服务商、渠道商、从业机构
 *
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
