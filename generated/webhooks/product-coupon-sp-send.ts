// Generated from specs/webhooks/product-coupon-sp-send.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商品券领券 · A user received a product coupon
 *
 * `PRODUCT_COUPON_SP.SEND`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862
 */
export type ProductCouponSpSendNotification = Notification<
  'PRODUCT_COUPON_SP.SEND',
  ProductCouponSpSendResource,
  'coupon' | 'product_coupon'
>

/** 商品券领券的通知内容 */
export interface ProductCouponSpSendResource {
  /** 品牌ID */
  brand_id: string
  /** 用户券Code */
  coupon_code: string
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券批次ID */
  stock_id: string
  /** 商品券批次组ID */
  stock_bundle_id?: string
  /** 用户券组ID */
  user_coupon_bundle_id?: string
  /** 事件通知AppID */
  appid: string
  /** 用户OpenID */
  openid: string
  /** 用户UnionID */
  unionid: string
  /** 领券时间 */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT' | 'MEMBER' | (string & {})
  /** 有效期开始时间 */
  valid_begin_time: string
  /** 有效期结束时间 */
  valid_end_time: string
  /** 领券手机号 */
  phone_number?: string
  /** 领券手机区号 */
  country_code?: string
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
}
