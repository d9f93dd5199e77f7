// Generated from specs/webhooks/discount-card-agreement-ended.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 守约状态变化 · A discount card agreement ended
 *
 * `DISCOUNT_CARD.AGREEMENT_ENDED`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml
 */
export type DiscountCardAgreementEndedNotification = Notification<
  'DISCOUNT_CARD.AGREEMENT_ENDED',
  DiscountCardAgreementEndedResource
>

/** 守约状态变化的通知内容 */
export interface DiscountCardAgreementEndedResource {
  /** 公众账号ID */
  appid?: string
  /** 微信用户在商户对应AppID下的唯一标识 */
  openid?: string
  /** 先享卡ID */
  card_id?: string
}
