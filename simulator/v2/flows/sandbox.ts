import { settle } from '../../flows/orders/pay.js'
import type { XmlCall, XmlFlow, XmlFlows } from '../call.js'
import { orderFacts } from '../facts.js'
import { refuseBusiness, XmlRefusal } from '../refusal.js'
import { orderOf, place } from './orders.js'

/** This header selects the answer of the sandbox. */
const wanted = ({ header }: XmlCall): string | undefined => header('wechatpay-negative-test')

const pay: XmlFlow = (call, world) => {
  const negative = wanted(call)
  const isWaiting = negative === 'MICROPAY_USERPAYING' || negative === 'MICROPAY_TIMEOUT'
  const state = isWaiting ? 'USERPAYING' : 'NOTPAY'
  const order = place(call, world, { tradeType: 'MICROPAY', state })
  if (negative === 'MICROPAY_PAYERROR') throw new XmlRefusal('PAYERROR', '支付失败')
  if (negative === 'MICROPAY_TIMEOUT') throw refuseBusiness('systemError')
  if (order.state === 'USERPAYING') throw refuseBusiness('userPaying')
  return { facts: orderFacts(settle(world, order, {})) }
}

const query: XmlFlow = (call, world) => {
  if (wanted(call) === 'MICROPAY_PAY_QUERY_TIMEOUT') throw refuseBusiness('systemError')
  return { facts: orderFacts(orderOf(call, world)) }
}

export const sandboxFlows: XmlFlows = {
  '/xdc/apiv2sandbox/pay/micropay': pay,
  '/xdc/apiv2sandbox/pay/orderquery': query,
}
