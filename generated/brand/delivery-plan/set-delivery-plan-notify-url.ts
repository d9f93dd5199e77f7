// Generated from specs/brand/delivery-plan/set-delivery-plan-notify-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'setDeliveryPlanNotifyUrl',
  method: 'POST',
  path: '/brand/marketing/delivery-plan/notify-url',
  request: 'json',
  response: 'json',
}

/**
 * 设置投放计划回调地址 · Set the URL that receives delivery plan callbacks
 *
 * `POST /brand/marketing/delivery-plan/notify-url` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4018381183
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
  notify_url?: string
}
