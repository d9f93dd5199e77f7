// Generated from specs/webhooks/membercardsp-user-card-delete.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 用户删除服务商会员卡 · A user deleted a service provider's member card
 *
 * `MEMBERCARDSP.USER_CARD.DELETE`
 *
 */
export type MembercardspUserCardDeleteNotification = Notification<
  'MEMBERCARDSP.USER_CARD.DELETE',
  unknown
>
