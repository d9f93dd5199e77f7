// Generated from specs/merchant-risk-manage/delete-violation-notifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteViolationNotifications',
  method: 'DELETE',
  path: '/v3/merchant-risk-manage/violation-notifications',
  response: 'empty',
}

/**
 * 删除商户违规通知回调地址 · Remove the URL that receives merchant violation callbacks
 *
 * `DELETE /v3/merchant-risk-manage/violation-notifications` · 服务商、渠道商、从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012471334
 */
export function deleteViolationNotifications(
  wxpay: WechatPay,
  request?: DeleteViolationNotificationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
deleteViolationNotifications.operation = operation

/** {@link deleteViolationNotifications} 的请求 */
export type DeleteViolationNotificationsRequest = Record<string, never>
