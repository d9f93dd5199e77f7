// Generated from specs/marketing/favor/query-callback.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryCallback',
  method: 'GET',
  path: '/v3/marketing/favor/callbacks',
  response: 'json',
}

/**
 * 获取已设置的消息通知地址 · Look up the URL that receives cash coupon event callbacks
 *
 * `GET /v3/marketing/favor/callbacks` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012464070
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012464155
 */
export function queryCallback(
  wxpay: WechatPay,
  request: QueryCallbackRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCallbackResponse>> {
  return wxpay.call(operation, request, options)
}
queryCallback.operation = operation

/** {@link queryCallback} 的请求 */
export interface QueryCallbackRequest {
  query: QueryCallbackQuery
}

/** 查询参数 */
export interface QueryCallbackQuery {
  /** 商户号，例：`9856888` */
  mchid: string
}

/** {@link queryCallback} 的应答 */
export interface QueryCallbackResponse {
  /** 商户号，例：`9856888` */
  mchid: string
  /** 通知地址，例：`api.weixin.qq.com` */
  notify_url: string
}
