// Generated from specs/webhooks/membercard-activate-card.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 会员卡激活事件 · A user activated a member card
 *
 * `MEMBERCARD.ACTIVATE_CARD`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 */
export type MembercardActivateCardNotification = Notification<
  'MEMBERCARD.ACTIVATE_CARD',
  MembercardActivateCardResource,
  'membercard'
>

/** 会员卡激活事件的通知内容 */
export interface MembercardActivateCardResource {
  /** 事件类型 */
  event_type: 'MEMBER_CARD_ACTIVATE' | (string & {})
  /** 会员卡ID */
  card_id: string
  /** 会员卡code */
  code?: string
  /** 激活时间 */
  event_time: string
  /** 激活场景 */
  activate_scene: 'NEW_ACTIVATE' | 'RECOVER' | (string & {})
  /** 用户标识 */
  openid: string
  /** 用户统一标识 */
  unionid?: string
  /** 自定义场景值 */
  outer_str?: string
}
