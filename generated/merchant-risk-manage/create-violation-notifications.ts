// Generated from specs/merchant-risk-manage/create-violation-notifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createViolationNotifications',
  method: 'POST',
  path: '/v3/merchant-risk-manage/violation-notifications',
  request: 'json',
  response: 'json',
}

/**
 * 创建商户违规通知回调地址 · Register the URL that receives merchant violation callbacks
 *
 * `POST /v3/merchant-risk-manage/violation-notifications` · 服务商、渠道商、从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012471333
 */
export function createViolationNotifications(
  wxpay: WechatPay,
  request: CreateViolationNotificationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateViolationNotificationsResponse>> {
  return wxpay.call(operation, request, options)
}
createViolationNotifications.operation = operation

/** {@link createViolationNotifications} 的请求 */
export interface CreateViolationNotificationsRequest {
  json: CreateViolationNotificationsJson
}

/** 请求包体 */
export interface CreateViolationNotificationsJson {
  /** 通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** {@link createViolationNotifications} 的应答 */
export interface CreateViolationNotificationsResponse {
  /** 通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}
