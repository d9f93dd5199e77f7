// Generated from specs/global/merchant-service/delete-complaint-notifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteComplaintNotifications',
  method: 'DELETE',
  path: '/v3/global/merchant-service/complaint-notifications',
  response: 'empty',
  overseas: true,
}

/**
 * 删除投诉通知回调 · Remove the URL that receives complaint notifications
 *
 * `DELETE /v3/global/merchant-service/complaint-notifications` · 服务商、渠道商、从业机构
 *
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
