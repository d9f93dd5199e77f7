import { leftToRefund } from '../../flows/refunds/refund.js'
import { textOf } from '../../flows/request.js'
import { canonicalJson } from '../../schema/json.js'
import type { Order } from '../../state/orders.js'
import type { Refund } from '../../state/refunds.js'
import type { World } from '../../world.js'
import type { XmlCall, XmlFlow, XmlFlows } from '../call.js'
import { refundedOrderFacts, refundFacts } from '../facts.js'
import { refuseBusiness } from '../refusal.js'
import { amountOf, orderOf } from './orders.js'

/** Accepts a refund, which is processed until a command completes it. */
const createRefund: XmlFlow = (call, world) => {
  const { refunds, orders } = world.state
  const fingerprint = fingerprintOf(call)
  const known = refunds.find(String(call.body['out_refund_no']))
  if (known) {
    if (known.fingerprint !== fingerprint) throw refuseBusiness('refundMismatch')
    return { facts: factsOf(known, orderOf(call, world)) }
  }
  const order = orderOf(call, world)
  if (!order.payment || order.state === 'REVOKED') throw refuseBusiness('refundUnpaid')
  const refund = refunds.save(accept(call, world, order, fingerprint))
  if (order.state === 'SUCCESS') orders.save({ ...order, state: 'REFUND' })
  return { facts: factsOf(refund, order) }
}

const fingerprintOf = ({ body }: XmlCall): string => {
  const { nonce_str, sign, sign_type, ...said } = body
  return canonicalJson(said)
}

const accept = (call: XmlCall, world: World, order: Order, fingerprint: string): Refund => {
  const { body, now } = call
  const amount = amountOf(body['refund_fee'], 'refund_fee')
  if (body['total_fee'] !== order.total) throw refuseBusiness('refundMismatch')
  const left = leftToRefund(order, world)
  if (amount > left) {
    throw refuseBusiness('refundTooMuch', `${left} of ${order.total} can still be refunded`)
  }
  return {
    outRefundNo: String(body['out_refund_no']),
    refundId: world.numbers.refundId(now),
    outTradeNo: order.outTradeNo,
    transactionId: order.payment?.transactionId ?? '',
    request: { ...body, amount: { refund: amount, total: order.total } },
    fingerprint,
    isOverseas: false,
    isV2: true,
    amount,
    notifyUrl: textOf(body['notify_url']),
    createdAt: now,
    state: 'PROCESSING',
    finishedAt: undefined,
  }
}

const factsOf = (refund: Refund, order: Order) => ({
  ...refundedOrderFacts(order),
  ...refundFacts(refund, order),
})

/** All refunds that a request means: of an order, or one of them. */
const queryRefund: XmlFlow = (call, world) => {
  const { refunds, orders } = world.state
  const { body } = call
  const one = textOf(body['refund_id'])
    ? refunds.findById(String(body['refund_id']))
    : refunds.find(String(body['out_refund_no']))
  const isNamed = body['refund_id'] !== undefined || body['out_refund_no'] !== undefined
  const order = isNamed ? one && orders.find(one.outTradeNo) : orderOf(call, world)
  const all = isNamed ? (one ? [one] : []) : refunds.of(order?.outTradeNo ?? '')
  if (!order || all.length === 0) throw refuseBusiness('refundMissing')
  const offset = typeof body['offset'] === 'number' ? body['offset'] : 0
  const shown = all.slice(offset, offset + PAGE)
  return {
    facts: {
      ...refundedOrderFacts(order),
      ...(isNamed ? {} : { total_refund_count: all.length }),
      refund_count: shown.length,
      refunds: shown.map((refund) => refundFacts(refund, order)),
    },
  }
}

/** The answer holds this many refunds; `offset` leads to the next. */
const PAGE = 10

export const refundFlows: XmlFlows = {
  '/secapi/pay/refund': createRefund,
  '/secapi/pay/refundv2': createRefund,
  '/deposit/refund': createRefund,
  '/pay/refundquery': queryRefund,
  '/pay/refundqueryv2': queryRefund,
  '/deposit/refundquery': queryRefund,
}
