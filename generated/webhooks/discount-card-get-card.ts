// Generated from specs/webhooks/discount-card-get-card.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 微信先享卡用户领卡 · A user received a discount card
 *
 * `DISCOUNT_CARD.GET_CARD`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml
 */
export type DiscountCardGetCardNotification = Notification<
  'DISCOUNT_CARD.GET_CARD',
  DiscountCardGetCardResource
>

/** 微信先享卡用户领卡的通知内容 */
export interface DiscountCardGetCardResource {
  /** 公众账号ID */
  appid?: string
  /** 微信用户在商户对应AppID下的唯一标识 */
  openid?: string
  /** 先享卡ID */
  card_id?: string
}
