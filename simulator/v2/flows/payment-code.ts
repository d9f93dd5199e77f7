import { settle } from '../../flows/orders/pay.js'
import { textOf } from '../../flows/request.js'
import type { World } from '../../world.js'
import type { XmlCall, XmlFlow, XmlFlows } from '../call.js'
import { orderFacts } from '../facts.js'
import { refuseBusiness } from '../refusal.js'
import { orderOf, place } from './orders.js'

/** 付款码 has 18 digits and begins with 10 to 15. */
const PAYMENT_CODE = /^1[0-5]\d{16}$/

const checkCode = ({ body }: XmlCall): void => {
  const code = textOf(body['auth_code'])
  if (code === undefined || PAYMENT_CODE.test(code)) return
  throw refuseBusiness('authCode', 'auth_code: 18 digits that begin with 10 to 15')
}

/** 付款码支付, 刷脸支付: the order is paid at once, unless the customer has to enter a password. */
const payAtOnce =
  (tradeType: string): XmlFlow =>
  (call, world) => {
    checkCode(call)
    const state = call.isUserPaying ? 'USERPAYING' : 'NOTPAY'
    const order = place(call, world, { tradeType, state })
    // Told again while the customer is still at it.
    if (order.state === 'USERPAYING') throw refuseBusiness('userPaying')
    return { facts: orderFacts(settle(world, order, { openid: textOf(call.body['openid']) })) }
  }

/** 撤销订单: an unpaid order ends, the money of a paid one goes back. May be repeated. */
const reverse: XmlFlow = (call: XmlCall, world: World) => {
  const order = orderOf(call, world)
  if (order.state === 'REFUND' || order.state === 'CLOSED') {
    throw refuseBusiness('reverse', undefined, { recall: 'N' })
  }
  world.state.orders.save({ ...order, state: 'REVOKED' })
  return { facts: { recall: 'N' } }
}

export const paymentCodeFlows: XmlFlows = {
  '/pay/micropay': payAtOnce('MICROPAY'),
  '/deposit/micropay': payAtOnce('MICROPAY'),
  '/pay/facepay': payAtOnce('FACE'),
  '/deposit/facepay': payAtOnce('FACE'),
  '/secapi/pay/reverse': reverse,
  '/secapi/pay/facepayreverse': reverse,
  '/deposit/reverse': reverse,
}
