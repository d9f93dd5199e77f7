// Generated from specs/webhooks/membercardsp-user-card-create.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 用户开通服务商会员卡 · A user opened a service provider's member card
 *
 * `MEMBERCARDSP.USER_CARD.CREATE`
 *
 */
export type MembercardspUserCardCreateNotification = Notification<
  'MEMBERCARDSP.USER_CARD.CREATE',
  unknown
>
