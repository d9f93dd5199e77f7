import type { Order } from '../../state/orders.js'
import type { World } from '../../world.js'
import type { XmlFlow, XmlFlows } from '../call.js'
import { orderFacts } from '../facts.js'
import { refuseBusiness } from '../refusal.js'
import { amountOf, checkTradeType, orderOf, place, prepayFacts } from './orders.js'

const KIND = 'v2 deposit'

/** 押金: the consumed amount; the rest was returned to the customer. */
const consumedOf = ({ state }: World, { outTradeNo }: Order): unknown =>
  state.resources.find(KIND, outTradeNo)?.facts['consume_fee']

const createOrder: XmlFlow = (call, world) => ({
  facts: prepayFacts(place(call, world, { tradeType: checkTradeType(call) })),
})

const queryOrder: XmlFlow = (call, world) => {
  const order = orderOf(call, world)
  return { facts: { ...orderFacts(order), consume_fee: consumedOf(world, order) } }
}

/** The merchant takes a part of the deposit, once. */
const consume: XmlFlow = (call, world) => {
  const order = orderOf(call, world)
  const fee = amountOf(call.body['consume_fee'], 'consume_fee')
  const before = consumedOf(world, order)
  if (order.state !== 'SUCCESS') throw refuseBusiness('consume')
  if (before !== undefined && before !== fee) throw refuseBusiness('consume', 'it was consumed')
  if (fee > order.total) throw refuseBusiness('consumeTooMuch')
  const facts = { consume_fee: fee }
  world.state.resources.save({ kind: KIND, number: order.outTradeNo, fingerprint: '', facts })
  return { facts: { ...orderFacts(order), ...facts } }
}

export const depositFlows: XmlFlows = {
  '/deposit/unifiedorder': createOrder,
  '/deposit/orderquery': queryOrder,
  '/deposit/consume': consume,
}
