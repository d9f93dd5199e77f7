import type { Inferred } from './inferred.js'

/**
 * The fields that `isPaid` reads of an order, of a part of a combined order, and of a payment's
 * notification.
 */
export interface OrderState {
  readonly trade_state?: string
}

/** The fields that `isPaid` reads of a combined order (合单). */
export interface CombinedOrderState {
  readonly sub_orders?: readonly OrderState[]
}

/**
 * An order for which `isPaid` is true: `trade_state` is `SUCCESS`, and the fields that every paid
 * order has are no longer optional: `transaction_id` (overseas: `id`), `trade_type`,
 * `success_time`, `payer` and the sums in `amount`. Fields that a paid order may lack stay
 * optional: `attach`, `bank_type`, `promotion_detail`, a partner's `payer.sp_openid` and
 * `payer.sub_openid`.
 */
export type PaidOrder<Order> = Order extends { readonly sub_orders?: infer Parts }
  ? // Not an intersection with Order, because the methods of its array would return unpaid parts.
    Omit<Order, 'sub_orders'> & { sub_orders: PaidOrder<Part<Parts>>[] } & Always<
        Order,
        'combine_payer_info'
      >
  : Order & { readonly trade_state: 'SUCCESS' } & Always<
        Order,
        'transaction_id' | 'id' | 'trade_type' | 'success_time' | 'payer' | 'amount'
      >

/**
 * Whether an order is paid: whether its `trade_state` is `SUCCESS`. TypeScript then knows
 * that the fields of a paid order are present.
 *
 * ```ts
 * const { data: order } = await queryOrderByOutTradeNo(wxpay, request)
 * if (isPaid(order)) await ship(order.out_trade_no, order.transaction_id, order.amount.payer_total)
 * ```
 *
 * A combined order is paid if it has parts and all of them are. An order that was paid and refunded
 * since, even in part, is in the state `REFUND`: it is not paid.
 *
 * @param order the answer of a query or of a payment by code, a part of a combined order, or the
 * `resource` of a payment's notification: of a direct merchant, of a partner, combined, or overseas.
 */
export const isPaid = <Order extends OrderState | CombinedOrderState>(
  order: Order | Inferred<PaidOrder<Order>>,
): order is PaidOrder<Order> => hasPaidState(order)

const hasPaidState = (order: OrderState | CombinedOrderState): boolean => {
  if (!('sub_orders' in order)) return 'trade_state' in order && order.trade_state === 'SUCCESS'
  const parts = order.sub_orders ?? []
  return parts.length > 0 && parts.every(hasPaidState)
}

type Part<Parts> = Parts extends readonly (infer Each)[] ? Each : never

/** Makes those of the fields that exist required, and the fields that their objects always have. */
type Always<Object, Names extends PropertyKey> = {
  readonly [Name in keyof Required<Pick<Object, keyof Object & Names>>]: Present<
    Name,
    Required<Pick<Object, keyof Object & Names>>[Name]
  >
}

type Present<Name, Value> = Name extends 'amount'
  ? Value & Required<Pick<Value, keyof Value & SumOf<Value>>>
  : Name extends 'payer' | 'combine_payer_info'
    ? Value & Required<Pick<Value, keyof Value & PayerOf<Value>>>
    : Value

/** The documentation declares the currencies of a combined order as optional. */
type SumOf<Amount> = Amount extends { readonly total_amount?: number | bigint }
  ? 'total_amount' | 'payer_amount'
  : 'total' | 'payer_total' | 'currency' | 'payer_currency'

/** A partner's customer has an openid of the partner, of the sub-merchant, or both. */
type PayerOf<Payer> = Payer extends { readonly sp_openid?: string } ? never : 'openid'
