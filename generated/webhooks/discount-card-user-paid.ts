// Generated from specs/webhooks/discount-card-user-paid.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 扣费状态变化 · A discount card charge was paid
 *
 * `DISCOUNT_CARD.USER_PAID`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml
 */
export type DiscountCardUserPaidNotification = Notification<
  'DISCOUNT_CARD.USER_PAID',
  DiscountCardUserPaidResource
>

/** 扣费状态变化的通知内容 */
export interface DiscountCardUserPaidResource {
  /** 公众账号ID */
  appid?: string
  /** 微信用户在商户对应AppID下的唯一标识 */
  openid?: string
  /** 先享卡ID */
  card_id?: string
}
