import { date } from '../../state/numbers.js'
import type { Order, Payment } from '../../state/orders.js'
import type { Refund } from '../../state/refunds.js'
import type { State } from '../../state/state.js'

/** The events of a day, oldest first. */
export type Entry =
  | {
      readonly kind: 'payment'
      readonly at: number
      readonly order: Order
      readonly payment: Payment
    }
  | {
      readonly kind: 'refund'
      readonly at: number
      readonly order: Order
      readonly payment: Payment
      readonly refund: Refund
    }

/** Payments count when they were made, refunds when they were accepted: the day in Beijing. */
export const entriesOf = (state: State, day: string, subMchid?: string): readonly Entry[] => {
  const orders = state.orders.all.filter(
    ({ request }) => subMchid === undefined || request['sub_mchid'] === subMchid,
  )
  return orders
    .flatMap((order): Entry[] => {
      const { payment } = order
      if (!payment) return []
      const refunds = state.refunds
        .of(order.outTradeNo)
        .map((refund): Entry => ({ kind: 'refund', at: refund.createdAt, order, payment, refund }))
      return [{ kind: 'payment', at: payment.at, order, payment }, ...refunds]
    })
    .filter((entry) => date(entry.at) === day)
    .sort((a, b) => a.at - b.at)
}
