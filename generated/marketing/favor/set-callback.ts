// Generated from specs/marketing/favor/set-callback.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'setCallback',
  method: 'POST',
  path: '/v3/marketing/favor/callbacks',
  request: 'json',
  response: 'json',
}

/**
 * 设置消息通知地址 · Set the URL that receives cash coupon event callbacks
 *
 * `POST /v3/marketing/favor/callbacks` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464198
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012464176
 */
export function setCallback(
  wxpay: WechatPay,
  request: SetCallbackRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SetCallbackResponse>> {
  return wxpay.call(operation, request, options)
}
setCallback.operation = operation

/** {@link setCallback} 的请求 */
export interface SetCallbackRequest {
  json: SetCallbackJson
}

/** 请求包体 */
export interface SetCallbackJson {
  /** 商户号，例：`9856888` */
  mchid: string
  /** 通知url地址，例：`https://pay.weixin.qq.com` */
  notify_url: string
  /** 回调开关，例：`true` */
  switch?: boolean
}

/** {@link setCallback} 的应答 */
export interface SetCallbackResponse {
  /** 修改时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
  /** 通知地址，例：`api.weixin.qq.com` */
  notify_url: string
}
