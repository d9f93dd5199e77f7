// Generated from specs/webhooks/membercard-usercard-manage.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 用户管理会员卡事件 · A user changed a member card
 *
 * `MEMBERCARD.USERCARD_MANAGE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 */
export type MembercardUsercardManageNotification = Notification<
  'MEMBERCARD.USERCARD_MANAGE',
  MembercardUsercardManageResource,
  'membercard'
>

/** 用户管理会员卡事件的通知内容 */
export interface MembercardUsercardManageResource {
  /** 事件类型 */
  event_type:
    | 'USER_VIEW_MEMBERCARD'
    | 'USER_DELETE_MEMBERCARD'
    | 'USER_MODIFY_INFORMATION'
    | (string & {})
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
}
