import type { Notification } from '../notifications/notification.js'
import type { Inferred } from './inferred.js'

/** The fields of a notification that show whether it is a payment. */
export interface EventState {
  readonly event_type: string
  readonly resource: unknown
}

/**
 * A notification for which `isPayment` is true: one order was paid, of a direct merchant or a
 * partner.
 */
export type PaymentEvent<Event> = PaidEvent<Event, { readonly out_trade_no: string }>

/**
 * A notification for which `isCombinedPayment` is true: all parts of a combined order were paid.
 */
export type CombinedPaymentEvent<Event> = PaidEvent<
  Event,
  { readonly combine_out_trade_no: string }
>

/**
 * Whether a notification says that an order was paid. TypeScript then knows its `resource`:
 *
 * ```ts
 * if (isPayment(event)) await markPaid(event.resource.out_trade_no, event.resource.amount.total)
 * ```
 *
 * WeChat Pay also sends other notifications as `TRANSACTION.SUCCESS`: combined orders, see
 * `isCombinedPayment`, and profit sharing.
 */
export const isPayment = <Event extends EventState>(
  event: Event | Inferred<PaymentEvent<Event>>,
): event is PaymentEvent<Event> => says(event, 'out_trade_no')

/**
 * Whether a notification says that a combined order (合单) was paid.
 *
 * ```ts
 * if (isCombinedPayment(event)) {
 *   for (const { out_trade_no, amount } of event.resource.sub_orders) {
 *     await markPaid(out_trade_no, amount.total_amount)
 *   }
 * }
 * ```
 */
export const isCombinedPayment = <Event extends EventState>(
  event: Event | Inferred<CombinedPaymentEvent<Event>>,
): event is CombinedPaymentEvent<Event> => says(event, 'combine_out_trade_no')

// Checks the content instead of original_type, so that a wrong label does not hide a payment.
const says = ({ event_type: type, resource }: EventState, field: string): boolean =>
  type === 'TRANSACTION.SUCCESS' &&
  typeof resource === 'object' &&
  resource !== null &&
  field in resource

type PaidEvent<Event, Shape> =
  Event extends Notification<'TRANSACTION.SUCCESS', infer Content, infer OriginalType>
    ? Notification<'TRANSACTION.SUCCESS', Extract<Content, Shape>, OriginalType>
    : never
