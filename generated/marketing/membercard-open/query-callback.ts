// Generated from specs/marketing/membercard-open/query-callback.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryCallback',
  method: 'GET',
  path: '/v3/marketing/membercard-open/callback',
  response: 'json',
}

/**
 * 查询回调地址 · Look up the URL that receives member card event callbacks
 *
 * `GET /v3/marketing/membercard-open/callback` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552275
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012714354
 */
export function queryCallback(
  wxpay: WechatPay,
  request?: QueryCallbackRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCallbackResponse>> {
  return wxpay.call(operation, request, options)
}
queryCallback.operation = operation

/** {@link queryCallback} 的请求 */
export type QueryCallbackRequest = Record<string, never>

/** {@link queryCallback} 的应答 */
export interface QueryCallbackResponse {
  /** 通知url地址，例：`https://shangjia.com` */
  notify_url: string
  /** 商户号，例：`99999105` */
  mchid?: string
}
