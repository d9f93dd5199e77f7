// Generated from specs/brand/product-coupon/set-product-coupon-notify-config.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'setProductCouponNotifyConfig',
  method: 'POST',
  path: '/brand/marketing/product-coupon/notify-configs',
  request: 'json',
  response: 'json',
}

/**
 * 设置商品券事件通知地址 · Set the URL that receives product coupon event callbacks
 *
 * `POST /brand/marketing/product-coupon/notify-configs` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015736293
 */
export function setProductCouponNotifyConfig(
  wxpay: WechatPay,
  request: SetProductCouponNotifyConfigRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SetProductCouponNotifyConfigResponse>> {
  return wxpay.call(operation, request, options)
}
setProductCouponNotifyConfig.operation = operation

/** {@link setProductCouponNotifyConfig} 的请求 */
export interface SetProductCouponNotifyConfigRequest {
  json: SetProductCouponNotifyConfigJson
}

/** 请求包体 */
export interface SetProductCouponNotifyConfigJson {
  /** 通知URL地址，例：`https://pay.weixin.qq.com` */
  notify_url: string
}

/** {@link setProductCouponNotifyConfig} 的应答 */
export interface SetProductCouponNotifyConfigResponse {
  /** 通知URL地址，例：`https://pay.weixin.qq.com` */
  notify_url: string
  /** 修改时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  update_time: string
}
