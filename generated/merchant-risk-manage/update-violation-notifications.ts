// Generated from specs/merchant-risk-manage/update-violation-notifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateViolationNotifications',
  method: 'PUT',
  path: '/v3/merchant-risk-manage/violation-notifications',
  request: 'json',
  response: 'json',
}

/**
 * 修改商户违规通知回调地址 · Change the URL that receives merchant violation callbacks
 *
 * `PUT /v3/merchant-risk-manage/violation-notifications` · 服务商、渠道商、从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012471330
 */
export function updateViolationNotifications(
  wxpay: WechatPay,
  request: UpdateViolationNotificationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateViolationNotificationsResponse>> {
  return wxpay.call(operation, request, options)
}
updateViolationNotifications.operation = operation

/** {@link updateViolationNotifications} 的请求 */
export interface UpdateViolationNotificationsRequest {
  json: UpdateViolationNotificationsJson
}

/** 请求包体 */
export interface UpdateViolationNotificationsJson {
  /** 通知链接，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** {@link updateViolationNotifications} 的应答 */
export interface UpdateViolationNotificationsResponse {
  /** 通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}
