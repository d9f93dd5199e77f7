// Generated from specs/webhooks/product-coupon-use.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商品券核销（品牌） · A user used a product coupon of the brand
 *
 * `PRODUCT_COUPON.USE` · 品牌商户
 *
 */
export type ProductCouponUseNotification = Notification<
  'PRODUCT_COUPON.USE',
  ProductCouponUseResource
>

/** 商品券核销（品牌）的通知内容 */
export interface ProductCouponUseResource {
  /** 用户券Code */
  coupon_code: string
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券批次ID */
  stock_id: string
  /** 用户OpenID */
  openid: string
  /** 用户UnionID */
  unionid?: string
  /**
   * 发券渠道
   * - `API` 品牌方自主发放
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `RECEIVE_COMPONENT` 小程序领券组件
   * - `MEMBER` 会员优惠
   */
  send_channel?: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT' | 'MEMBER' | (string & {})
  /** 发券请求单号 */
  send_request_no?: string
  /** 领券时间，RFC 3339 */
  receive_time?: string
  /** 有效期开始时间，RFC 3339 */
  valid_begin_time?: string
  /** 有效期结束时间，RFC 3339 */
  valid_end_time?: string
}
