import type { Call } from '../../call.js'
import { refusal } from '../../refusal.js'
import type { Fields } from '../../schema/json.js'
import type { Order } from '../../state/orders.js'
import type { Refund } from '../../state/refunds.js'
import type { World } from '../../world.js'
import type { Flow } from '../flow.js'
import { checkAmount, fingerprintOf } from '../orders/prepay.js'
import { numberOf, recordOf, textOf } from '../request.js'
import { refundFacts } from './facts.js'

/** Accepts a refund, which is processed until a command completes it. */
export const createRefund: Flow = (call, world) => {
  const { refunds, orders } = world.state
  const known = refunds.find(String(call.body['out_refund_no']))
  if (known) {
    if (known.fingerprint !== fingerprintOf(call)) throw refusal('refundMismatch')
    return { facts: factsOf(known, world) }
  }
  const order = refundableOrder(call, world)
  const refund = refunds.save(accept(call, world, order))
  if (order.state === 'SUCCESS') orders.save({ ...order, state: 'REFUND' })
  return { facts: factsOf(refund, world) }
}

const refundableOrder = ({ body }: Call, { state }: World): Order => {
  const transactionId = textOf(body['transaction_id'])
  const order =
    transactionId === undefined
      ? state.orders.find(String(body['out_trade_no']))
      : state.orders.findByTransaction(transactionId)
  if (!order) throw refusal('refundOrderMissing')
  if (!order.payment || order.state === 'REVOKED') throw refusal('refundOrderUnpaid')
  return order
}

/** In 分: the amount that is neither refunded nor in a pending refund. */
export const leftToRefund = (order: Order, { state }: World): number =>
  state.refunds
    .of(order.outTradeNo)
    .filter((refund) => refund.state !== 'CLOSED')
    .reduce((left, refund) => left - refund.amount, order.total)

const accept = (call: Call, world: World, order: Order): Refund => {
  const given = recordOf(call.body['amount'])
  const amount = checkAmount(given['refund'], '/amount/refund')
  if (given['total'] !== undefined && given['total'] !== order.total)
    throw refusal('refundMismatch')
  const left = leftToRefund(order, world)
  if (left === 0) throw refusal('refundComplete')
  if (amount > left) {
    const issue = `${left} of ${order.total} can still be refunded`
    throw refusal('refundTooMuch', {
      field: '/amount/refund',
      value: amount,
      issue,
      location: 'body',
    })
  }
  return {
    outRefundNo: String(call.body['out_refund_no']),
    refundId: world.numbers.refundId(call.now),
    outTradeNo: order.outTradeNo,
    transactionId: order.payment?.transactionId ?? '',
    request: call.body,
    fingerprint: fingerprintOf(call),
    isOverseas: /^POST (\/v3\/global|\/hk)\//.test(call.endpoint),
    amount,
    notifyUrl: textOf(call.body['notify_url']),
    createdAt: call.now,
    state: 'PROCESSING',
    finishedAt: undefined,
  }
}

export const factsOf = (refund: Refund, { state, merchant }: World): Fields => {
  const order = state.orders.find(refund.outTradeNo)
  if (!order) throw refusal('refundOrderMissing')
  return refundFacts(refund, order, merchant.mchid)
}

const find = ({ path }: Call, { state }: World): Refund => {
  const { out_refund_no: number, refund_id: id } = path
  const refund =
    number === undefined ? state.refunds.findById(id ?? '') : state.refunds.find(number)
  if (!refund) throw refusal('refundMissing')
  return refund
}

export const queryRefund: Flow = (call, world) => ({ facts: factsOf(find(call, world), world) })

/** The overseas query: all refunds of an order. */
export const listRefunds: Flow = (call, world) => {
  const { orders, refunds } = world.state
  const order =
    orders.find(String(call.query['out_trade_no'])) ??
    orders.findByTransaction(String(call.query['transaction_id']))
  if (!order) throw refusal('refundOrderMissing')
  const all = refunds.of(order.outTradeNo).map((refund) => factsOf(refund, world))
  const offset = numberOf(call.query['offset'])
  const shown = all.slice(offset, offset + (numberOf(call.query['count']) || USUAL))
  const transactionId = order.payment?.transactionId
  const payment = { payer_total: order.payment?.payerTotal, payer_currency: order.currency }
  return {
    facts: {
      ...order.request,
      id: transactionId,
      out_trade_no: order.outTradeNo,
      amount: { total: order.total, currency: order.currency, ...payment },
      data: shown,
      total_num: all.length,
      current_total_num: shown.length,
    },
  }
}

/** Refunds of an answer if the request does not say how many. */
const USUAL = 10

/** 发起异常退款: a refund that could not be paid out goes to another account. */
export const retryRefund: Flow = (call, world) => {
  const refund = find(call, world)
  if (refund.state !== 'ABNORMAL') throw refusal('refundNotAbnormal')
  const again = world.state.refunds.save({ ...refund, state: 'PROCESSING', finishedAt: undefined })
  return { facts: factsOf(again, world) }
}
