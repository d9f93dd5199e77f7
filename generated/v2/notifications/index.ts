// Generated from specs/v2/webhooks/. Edit that file and run `npm run generate`.
import type { RawNotification } from '../../../runtime/notifications/body.js'
import type { WechatPay } from '../../../runtime/operation.js'
import {
  type V2NotificationHandlerOptions,
  type V2NotificationReply,
  v2HandlerFor,
} from '../../../runtime/v2/notifications/handler.js'
import { readV2Event, type V2NotificationOptions } from '../../../runtime/v2/notifications/read.js'
import { notifications, type V2WechatPayNotification } from '../webhooks/events.js'

export type { V2Notification } from '../../../runtime/v2/notifications/notification.js'
export type { V2NotificationHandlerOptions, V2NotificationOptions, V2WechatPayNotification }

/** Returning accepts the notification, throwing makes WeChat Pay send it again. Native mode 1 needs
 * fields in the answer: they are signed and sent. */
export type V2NotificationCallback = (
  event: V2WechatPayNotification,
) => Promise<V2NotificationReply>

/**
 * Verifies a notification of APIv2, decrypts its content and identifies its type.
 *
 * ```ts
 * const event = await readNotification(wxpay, request)
 * // The name says that a payment or a deduction has ended; result_code says how.
 * if (event.event_type === 'transaction.success' && event.resource.result_code === 'SUCCESS')
 *   await markPaid(event.resource.out_trade_no, event.resource.total_fee)
 * ```
 *
 * A refund notification is unverified (`verified` is `false`): call `queryRefund` before you book
 * it. Compare amount, appid and order number with your own order, and handle each order once: APIv2
 * has no protection against repeats.
 *
 * @throws {VerificationError} if its sign is missing or wrong
 * @throws {DecryptionError} if it cannot be decrypted with the client's keys
 * @throws {RequestError} if it is not a documented notification
 * @throws {ConfigError} if the client has no `v2`
 */
export const readNotification = (
  wxpay: WechatPay,
  request: Request | RawNotification,
  options: V2NotificationOptions = {},
): Promise<V2WechatPayNotification> => readV2Event(wxpay, request, options, notifications)

/**
 * A handler for frameworks with WHATWG `Request` and `Response`. It answers in XML: SUCCESS with
 * status 200, or FAIL with 400, 401, 405, 408, 413 or 500, upon which WeChat Pay sends the
 * notification again.
 *
 * @throws {ConfigError} if the client has no `v2`.
 */
export const notificationHandler = (
  wxpay: WechatPay,
  callback: V2NotificationCallback,
  options: V2NotificationHandlerOptions = {},
): ((request: Request) => Promise<Response>) =>
  v2HandlerFor(
    wxpay,
    { read: (request) => readNotification(wxpay, request, options), callback },
    options,
  )
