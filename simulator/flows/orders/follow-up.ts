import type { Call } from '../../call.js'
import { refusal } from '../../refusal.js'
import type { Order } from '../../state/orders.js'
import type { World } from '../../world.js'
import type { Flow } from '../flow.js'
import { orderFacts } from './facts.js'
import { settle } from './pay.js'
import { fingerprintOf, place } from './prepay.js'

/** The order that the path names, by the merchant's number or the platform's. */
const find = ({ path }: Call, { state }: World): Order => {
  const { out_trade_no: number, transaction_id: transactionId } = path
  const order =
    number === undefined
      ? state.orders.findByTransaction(transactionId ?? '')
      : state.orders.find(number)
  if (!order) throw refusal('orderMissing')
  return order
}

export const queryOrder: Flow = (call, world) => ({ facts: orderFacts(find(call, world)) })

/** May be repeated. */
export const closeOrder: Flow = (call, world) => {
  const order = find(call, world)
  if (order.payment) throw refusal('orderPaid')
  world.state.orders.save({ ...order, state: 'CLOSED' })
  return {}
}

/** Cancels an order of 付款码支付; money that was paid goes back. May be repeated. */
export const reverseOrder: Flow = (call, world) => {
  const order = find(call, world)
  if (order.state === 'REFUND') throw refusal('resourceState')
  return { facts: orderFacts(world.state.orders.save({ ...order, state: 'REVOKED' })) }
}

/** 付款码支付: the customer shows a code, the merchant scans it, the order is paid at once. */
export const payWithCode: Flow = (call, world) => {
  const known = world.state.orders.find(String(call.body['out_trade_no']))
  if (known?.state === 'SUCCESS' && known.fingerprint === fingerprintOf(call)) {
    return { facts: orderFacts(known) }
  }
  const order = place(call, world, 'MICROPAY')
  return { facts: orderFacts(settle(world, order, {})) }
}
