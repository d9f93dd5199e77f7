// Generated from specs/marketing/membercard-open/set-callback.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'setCallback',
  method: 'PATCH',
  path: '/v3/marketing/membercard-open/callback',
  request: 'json',
  response: 'json',
}

/**
 * 设置回调地址 · Set the URL that receives member card event callbacks
 *
 * `PATCH /v3/marketing/membercard-open/callback` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552251
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012714353
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
  /** 通知url地址，例：`https://pay.weixin.qq.com` */
  notify_url: string
}

/** {@link setCallback} 的应答 */
export interface SetCallbackResponse {
  /** 通知url地址，例：`https://shangjia.com` */
  notify_url: string
  /** 商户号，例：`99999105` */
  mchid?: string
}
