// Generated from specs/global/merchant-service/update-complaint-notifications.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateComplaintNotifications',
  method: 'PUT',
  path: '/v3/global/merchant-service/complaint-notifications',
  request: 'json',
  response: 'json',
  overseas: true,
}

/**
 * 更新投诉通知回调 · Change the URL that receives complaint notifications
 *
 * `PUT /v3/global/merchant-service/complaint-notifications` · 服务商、渠道商、从业机构
 *
 */
export function updateComplaintNotifications(
  wxpay: WechatPay,
  request: UpdateComplaintNotificationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateComplaintNotificationsResponse>> {
  return wxpay.call(operation, request, options)
}
updateComplaintNotifications.operation = operation

/** {@link updateComplaintNotifications} 的请求 */
export interface UpdateComplaintNotificationsRequest {
  json: UpdateComplaintNotificationsJson
}

/** 请求包体 */
export interface UpdateComplaintNotificationsJson {
  /** 通知地址，URL，例：`https://www.xxx.com/notify` */
  url: string
}

/** {@link updateComplaintNotifications} 的应答 */
export interface UpdateComplaintNotificationsResponse {
  /** 商户号，例：`1900012181` */
  mchid: string
  /** 通知地址，URL，例：`https://www.xxx.com/notify` */
  url: string
}
