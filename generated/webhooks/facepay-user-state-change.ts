// Generated from specs/webhooks/facepay-user-state-change.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 用户签约状态变更 · A face payment user's contract changed state
 *
 * `FACEPAY.USER_STATE_CHANGE`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html
 */
export type FacepayUserStateChangeNotification = Notification<
  'FACEPAY.USER_STATE_CHANGE',
  FacepayUserStateChangeResource,
  'facepay'
>

/** 用户签约状态变更的通知内容 */
export interface FacepayUserStateChangeResource {
  /** 微信刷脸用户ID */
  user_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
  /** 机构编号 */
  organization_id: string
  /** 商户号 */
  mch_id: string
  /** 通知创建时间 */
  notify_create_time: string
  /** 微信APPID */
  appid: string
  /** 微信用户openid */
  openid: string
  /** 签约ID */
  contract_id: string
}
