// Generated from specs/webhooks/discount-card-settlement.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 微信先享卡用户结算 · A discount card was settled
 *
 * `DISCOUNT_CARD.SETTLEMENT`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml
 */
export type DiscountCardSettlementNotification = Notification<
  'DISCOUNT_CARD.SETTLEMENT',
  DiscountCardSettlementResource
>

/** 微信先享卡用户结算的通知内容 */
export interface DiscountCardSettlementResource {
  /** 公众账号ID */
  appid?: string
  /** 微信用户在商户对应AppID下的唯一标识 */
  openid?: string
  /** 先享卡ID */
  card_id?: string
}
