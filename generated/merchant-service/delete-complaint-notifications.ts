// Generated from specs/merchant-service/delete-complaint-notifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteComplaintNotifications',
  method: 'DELETE',
  path: '/v3/merchant-service/complaint-notifications',
  response: 'empty',
}

/**
 * 删除投诉通知回调 · Remove the URL that receives complaint callbacks
 *
 * `DELETE /v3/merchant-service/complaint-notifications` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460452
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012460474
 */
export function deleteComplaintNotifications(
  wxpay: WechatPay,
  request?: DeleteComplaintNotificationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
deleteComplaintNotifications.operation = operation

/** {@link deleteComplaintNotifications} 的请求 */
export type DeleteComplaintNotificationsRequest = Record<string, never>
