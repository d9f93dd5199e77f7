// Generated from specs/webhooks/discount-card-user-accepted.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 微信先享卡用户领卡 · A user accepted a discount card
 *
 * `DISCOUNT_CARD.USER_ACCEPTED`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml
 */
export type DiscountCardUserAcceptedNotification = Notification<
  'DISCOUNT_CARD.USER_ACCEPTED',
  DiscountCardUserAcceptedResource
>

/** 微信先享卡用户领卡的通知内容 */
export interface DiscountCardUserAcceptedResource {
  /** 公众账号ID */
  appid?: string
  /** 微信用户在商户对应AppID下的唯一标识 */
  openid?: string
  /** 先享卡ID */
  card_id?: string
}
