// Generated from specs/webhooks/. Edit that file and run `npm run generate`.
import type { RawNotification } from '../../runtime/notifications/body.js'
import {
  dispatch,
  type EventHandlers,
  type WithCode,
} from '../../runtime/notifications/by-event-type.js'
import { handlerFor, type NotificationHandlerOptions } from '../../runtime/notifications/handler.js'
import type { UnknownNotification } from '../../runtime/notifications/notification.js'
import { readEvent } from '../../runtime/notifications/read.js'
import type { WechatPay } from '../../runtime/operation.js'
import {
  contentFields,
  type NotificationReplies,
  signedAnswers,
  type WechatPayNotification,
} from '../webhooks/events.js'

export type { NotificationHeaders } from '../../runtime/notifications/body.js'
export type { Notification } from '../../runtime/notifications/notification.js'
export {
  type CombinedPaymentEvent,
  type EventState,
  isCombinedPayment,
  isPayment,
  type PaymentEvent,
} from '../../runtime/states/payment.js'
export type {
  NotificationHandlerOptions,
  NotificationReplies,
  RawNotification,
  UnknownNotification,
  WechatPayNotification,
}

/** One of the documented notifications, discriminated by `event_type` (and by
 * `original_type` if several share one), or an undocumented one. */
export type NotificationEvent = WechatPayNotification | UnknownNotification

/** Most callbacks return nothing. `byEventType` types the answer of each event that needs one. */
export type NotificationReply =
  | WithCode<NotificationReplies[keyof NotificationReplies]>
  | undefined
  // biome-ignore lint/suspicious/noConfusingVoidType: one callback may return both.
  | void

/** Returning accepts the notification; throwing makes WeChat Pay send it again. */
export type NotificationCallback = (event: NotificationEvent) => Promise<NotificationReply>

/**
 * A callback for `notificationHandler` with one function per event type. Each function gets its own
 * event. For an event in `NotificationReplies` it returns that answer, for all others nothing.
 *
 * ```ts
 * export const POST = notificationHandler(
 *   wxpay,
 *   byEventType(
 *     {
 *       'REFUND.SUCCESS': async ({ resource }) => markRefunded(resource.out_refund_no),
 *       'PARKING_FEE.QUERY_TRANS_INFO': async () => ({ code: 'SUCCESS', payable_amount: 500 }),
 *     },
 *     async ({ event_type }) => console.warn(event_type),
 *   ),
 * )
 * ```
 *
 * @param others is called for all other events: those that are not listed, and undocumented ones.
 */
export const byEventType = (
  handlers: EventHandlers<WechatPayNotification, NotificationReplies>,
  others: NotificationCallback,
): NotificationCallback => dispatch(handlers, others)

/**
 * Verifies a notification, decrypts it, and only then parses it.
 *
 * ```ts
 * const event = await readNotification(wxpay, request)
 * if (event.event_type === 'REFUND.SUCCESS') await markRefunded(event.resource.out_refund_no)
 * ```
 *
 * WeChat Pay sends a notification again until it is accepted, and may send an accepted one again: let
 * the state of the order in your database decide what is left to do. Accept within 5 seconds.
 *
 * @param request a WHATWG `Request` with an unread body, or `{ headers, body }` with the raw body:
 *   text or bytes, not a parsed object.
 * @throws {VerificationError} if it is not proven to come from WeChat Pay (answer 401)
 * @throws {DecryptionError} if it cannot be decrypted with `apiV3Key` (answer 400)
 * @throws {RequestError} if the input is not a notification (answer 400)
 * @throws {ConfigError} if the client has no `apiV3Key`, or no key of WeChat Pay
 */
export const readNotification = (
  wxpay: WechatPay,
  request: Request | RawNotification,
): Promise<NotificationEvent> => readEvent(wxpay, request, contentFields)

/**
 * A handler for frameworks with WHATWG `Request` and `Response`.
 *
 * ```ts
 * export const POST = notificationHandler(
 *   wxpay,
 *   async (event) => {
 *     if (isPayment(event)) await markPaid(event.resource.out_trade_no, event.resource.amount.total)
 *   },
 *   { onError: (error) => logger.error(error) },
 * )
 * ```
 * Answers 204, or 200 with the result of the callback. Otherwise `{ code: 'FAIL', message }`: 401
 * for a wrong signature, 400 if it cannot be decrypted or is not a notification, 413 beyond 1 MiB,
 * 408 if the body takes more than 5 seconds, 405 for any method but POST, 500 if the callback
 * throws. WeChat Pay repeats a notification that was not accepted within 5 seconds; use a queue for
 * longer work.
 *
 * @throws {ConfigError} if the client has no `apiV3Key`.
 */
export const notificationHandler = (
  wxpay: WechatPay,
  callback: NotificationCallback,
  options: NotificationHandlerOptions = {},
): ((request: Request) => Promise<Response>) =>
  handlerFor(
    wxpay,
    { read: (request) => readNotification(wxpay, request), callback, signed: signedAnswers },
    options,
  )
