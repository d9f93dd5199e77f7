// Generated from specs/webhooks/brand-member-card-sp-point-exchange-coupon.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商家名片会员用户积分兑券事件 · A brand card member exchanged points for a coupon
 *
 * `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015878622
 */
export type BrandMemberCardSpPointExchangeCouponNotification = Notification<
  'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON',
  BrandMemberCardSpPointExchangeCouponResource,
  'point_coupon'
>

/** 商家名片会员用户积分兑券事件的通知内容 */
export interface BrandMemberCardSpPointExchangeCouponResource {
  /** 兑券记录ID */
  record_id: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string
  /** 消耗积分数 */
  deduct_points: number
  /** 批次ID */
  stock_id: string
}
