// Generated from specs/merchant-service/create-complaint-notifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createComplaintNotifications',
  method: 'POST',
  path: '/v3/merchant-service/complaint-notifications',
  request: 'json',
  response: 'json',
}

/**
 * 创建投诉通知回调 · Register the URL that receives complaint callbacks
 *
 * `POST /v3/merchant-service/complaint-notifications` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012458106
 */
export function createComplaintNotifications(
  wxpay: WechatPay,
  request: CreateComplaintNotificationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateComplaintNotificationsResponse>> {
  return wxpay.call(operation, request, options)
}
createComplaintNotifications.operation = operation

/** {@link createComplaintNotifications} 的请求 */
export interface CreateComplaintNotificationsRequest {
  json: CreateComplaintNotificationsJson
}

/** 请求包体 */
export interface CreateComplaintNotificationsJson {
  /** 通知地址，URL，例：`https://www.xxx.com/notify` */
  url: string
}

/** {@link createComplaintNotifications} 的应答 */
export interface CreateComplaintNotificationsResponse {
  /** 商户号，例：`1900012181` */
  mchid: string
  /** 通知地址，URL，例：`https://www.xxx.com/notify` */
  url: string
}
