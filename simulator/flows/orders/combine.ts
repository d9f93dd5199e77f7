import type { Call } from '../../call.js'
import { refusal } from '../../refusal.js'
import type { Combination, Order } from '../../state/orders.js'
import type { World } from '../../world.js'
import type { Flow } from '../flow.js'
import { listOf, recordOf, textOf } from '../request.js'
import { combinationFacts } from './facts.js'
import {
  checkAmount,
  expiryOf,
  fingerprintOf,
  numberUsed,
  prepayFacts,
  refuseFinished,
} from './prepay.js'

/** Places several orders that are paid at once. */
export const combinePrepay =
  (tradeType: string): Flow =>
  (call, world) => ({ facts: prepayFacts(combine(call, world, tradeType).prepayId) })

const combine = (call: Call, { state, numbers }: World, tradeType: string): Combination => {
  const number = String(call.body['combine_out_trade_no'])
  const fingerprint = fingerprintOf(call)
  const known = state.orders.findCombination(number)
  if (known) {
    for (const order of state.orders.ordersOf(known)) refuseFinished(order)
    if (known.fingerprint !== fingerprint) throw numberUsed('/combine_out_trade_no', number)
    return known
  }
  const prepayId = numbers.prepayId(call.now)
  const orders = listOf(call.body['sub_orders']).map((request, index): Order => {
    const field = `/sub_orders/${index}`
    const outTradeNo = String(request['out_trade_no'])
    if (state.orders.find(outTradeNo)) throw numberUsed(`${field}/out_trade_no`, outTradeNo)
    const amount = recordOf(request['amount'])
    return {
      outTradeNo,
      combination: number,
      tradeType,
      prepayId,
      request,
      fingerprint,
      total: checkAmount(amount['total_amount'], `${field}/amount/total_amount`),
      currency: textOf(amount['currency']) ?? 'CNY',
      notifyUrl: undefined,
      expiresAt: expiryOf(call),
      state: 'NOTPAY',
      payment: undefined,
    }
  })
  for (const order of orders) state.orders.save(order)
  return state.orders.saveCombination({
    combineOutTradeNo: number,
    prepayId,
    request: call.body,
    fingerprint,
    notifyUrl: textOf(call.body['notify_url']),
    orders: orders.map((order) => order.outTradeNo),
    transactionId: numbers.transactionId(call.now),
  })
}

const find = ({ path }: Call, { state }: World): Combination => {
  const number = path['combine_out_trade_no'] ?? path['combine_transaction_id'] ?? ''
  const combination = state.orders.findCombination(number)
  if (!combination) throw refusal('orderMissing')
  return combination
}

export const combineQuery: Flow = (call, world) => {
  const combination = find(call, world)
  return { facts: combinationFacts(combination, world.state.orders.ordersOf(combination)) }
}

/** Closes all of its orders, whichever the request lists: they are paid together or not at all. */
export const combineClose: Flow = (call, world) => {
  const orders = world.state.orders.ordersOf(find(call, world))
  if (orders.some((order) => order.payment)) throw refusal('orderPaid')
  for (const order of orders) world.state.orders.save({ ...order, state: 'CLOSED' })
  return {}
}
