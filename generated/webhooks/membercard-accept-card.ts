// Generated from specs/webhooks/membercard-accept-card.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 会员卡领卡事件 · A user received a member card
 *
 * `MEMBERCARD.ACCEPT_CARD`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 */
export type MembercardAcceptCardNotification = Notification<
  'MEMBERCARD.ACCEPT_CARD',
  MembercardAcceptCardResource,
  'membercard'
>

/** 会员卡领卡事件的通知内容 */
export interface MembercardAcceptCardResource {
  /** 事件类型 */
  event_type: 'NEW_ACTIVATE' | 'RECOVER' | 'MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER' | (string & {})
  /** 会员卡ID */
  card_id: string
  /** 会员卡code */
  code?: string
  /** 激活时间 */
  event_time: string
  /** 用户标识 */
  openid: string
  /** 用户统一标识 */
  unionid?: string
  /** 加密手机号，敏感信息，明文即可，由运行时加解密 */
  phone_number?: string
  /** 自定义场景值 */
  outer_str?: string
}
