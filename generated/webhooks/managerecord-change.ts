// Generated from specs/webhooks/managerecord-change.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商户管理记录 · A merchant management record changed
 *
 * `MANAGERECORD.CHANGE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export type ManagerecordChangeNotification = Notification<
  'MANAGERECORD.CHANGE',
  ManagerecordChangeResource,
  'manage_record'
>

/** 商户管理记录的通知内容 */
export interface ManagerecordChangeResource {
  /** 子商户号 */
  sub_mchid: string
  /** 商户管理记录ID */
  manage_record_id: string
  /** 商户管理记录状态 */
  manage_record_state:
    | 'PENDING'
    | 'SUBMITTED'
    | 'EXPIRED'
    | 'UNDER_REVIEW'
    | 'RECOVERED'
    | 'REJECTED'
    | (string & {})
}
