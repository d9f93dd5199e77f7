// Generated from specs/brand/product-coupon/query-product-coupon-notify-config.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryProductCouponNotifyConfig',
  method: 'GET',
  path: '/brand/marketing/product-coupon/notify-configs',
  response: 'json',
}

/**
 * 获取商品券事件通知地址 · Look up the URL that receives product coupon event callbacks
 *
 * `GET /brand/marketing/product-coupon/notify-configs` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015736292
 */
export function queryProductCouponNotifyConfig(
  wxpay: WechatPay,
  request?: QueryProductCouponNotifyConfigRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryProductCouponNotifyConfigResponse>> {
  return wxpay.call(operation, request, options)
}
queryProductCouponNotifyConfig.operation = operation

/** {@link queryProductCouponNotifyConfig} 的请求 */
export type QueryProductCouponNotifyConfigRequest = Record<string, never>

/** {@link queryProductCouponNotifyConfig} 的应答 */
export interface QueryProductCouponNotifyConfigResponse {
  /** 通知URL地址，例：`https://pay.weixin.qq.com` */
  notify_url: string
  /** 修改时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  update_time: string
}
