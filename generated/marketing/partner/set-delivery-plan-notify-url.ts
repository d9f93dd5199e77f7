// Generated from specs/marketing/partner/set-delivery-plan-notify-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'setDeliveryPlanNotifyUrl',
  method: 'POST',
  path: '/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url',
  request: 'json',
  response: 'json',
}

/**
 * 设置投放计划回调地址 · Set the URL that receives delivery plan callbacks
 *
 * `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016184598
 */
export function setDeliveryPlanNotifyUrl(
  wxpay: WechatPay,
  request: SetDeliveryPlanNotifyUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SetDeliveryPlanNotifyUrlResponse>> {
  return wxpay.call(operation, request, options)
}
setDeliveryPlanNotifyUrl.operation = operation

/** {@link setDeliveryPlanNotifyUrl} 的请求 */
export interface SetDeliveryPlanNotifyUrlRequest {
  /** 服务商商户号，例：`298689900` */
  sp_mchid: string
  json: SetDeliveryPlanNotifyUrlJson
}

/** 请求包体 */
export interface SetDeliveryPlanNotifyUrlJson {
  /** 通知url地址，例：`https://pay.weixin.qq.com` */
  notify_url: string
}

/** {@link setDeliveryPlanNotifyUrl} 的应答 */
export interface SetDeliveryPlanNotifyUrlResponse {
  /** 通知地址，例：`https://pay.weixin.qq.com` */
  notify_url: string
}
