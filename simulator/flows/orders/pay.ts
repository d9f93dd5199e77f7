import { SimulatorError } from '../../error.js'
import type { SentNotification } from '../../notify/sent.js'
import type { Fields } from '../../schema/json.js'
import { EXAMPLE_OPENID } from '../../schema/synthesis.js'
import type { Combination, Order } from '../../state/orders.js'
import { tellByXml } from '../../v2/tell.js'
import type { World } from '../../world.js'
import { recordOf, textOf } from '../request.js'
import { combinationFacts, orderFacts } from './facts.js'

/** How the customer pays. */
export interface PaymentOptions {
  /** 用户标识; default: the one that the order names, or one of the documentation's. */
  readonly openid?: string | undefined
  /** 付款银行; default: `OTHERS`. */
  readonly bankType?: string | undefined
  /** 用户支付金额（分）: less than the total where a coupon pays the rest. Default: the total; always
   * for combined orders. */
  readonly payerTotal?: number | undefined
}

/** The customer pays. Resolves after the first attempt to notify the merchant. */
export const pay = (
  world: World,
  number: string,
  options: PaymentOptions = {},
): Promise<SentNotification> => {
  const { orders } = world.state
  const order = orders.find(number)
  if (order?.combination !== undefined) {
    throw new SimulatorError(
      `${number} belongs to the combined order ${order.combination}: its orders are paid at once. Pay that.`,
    )
  }
  const combination = order ? undefined : orders.findCombination(number)
  if (combination) return payCombination(world, combination, options)
  if (!order) throw new SimulatorError(`There is no order ${number}.${knownOrders(world)}`)
  const paid = settle(world, order, options)
  if (paid.v2) return tellByXml(world, paid, paid.v2)
  const contents = { facts: orderFacts(paid), optional: 'known' } as const
  return world.notify('TRANSACTION.SUCCESS', contents, paid.notifyUrl)
}

const payCombination = (
  world: World,
  combination: Combination,
  options: PaymentOptions,
): Promise<SentNotification> => {
  const orders = world.state.orders.ordersOf(combination)
  for (const order of orders) refuse(order)
  const payer = payerOf(recordOf(combination.request['combine_payer_info']), options.openid, false)
  const paid = orders.map((order) =>
    settle(world, order, { ...options, payerTotal: undefined }, payer),
  )
  const contents = { facts: combinationFacts(combination, paid), optional: 'known' } as const
  return world.notify('TRANSACTION.SUCCESS', contents, combination.notifyUrl)
}

/** Marks an order as paid. */
export const settle = (
  world: World,
  order: Order,
  { openid, bankType = 'OTHERS', payerTotal = order.total }: PaymentOptions,
  payer: Fields = payerOf(recordOf(order.request['payer']), openid, 'sp_mchid' in order.request),
): Order => {
  refuse(order)
  if (!Number.isInteger(payerTotal) || payerTotal < 0 || payerTotal > order.total) {
    throw new SimulatorError(`payerTotal: 0 to ${order.total} fen, not ${payerTotal}.`)
  }
  const now = world.now()
  const transactionId = world.numbers.transactionId(now)
  const payment = { transactionId, payerTotal, bankType, payer, at: now }
  return world.state.orders.save({ ...order, state: 'SUCCESS', payment })
}

const PAYABLE: ReadonlySet<string> = new Set(['NOTPAY', 'USERPAYING', 'ACCEPT', 'PAYERROR'])

const refuse = ({ outTradeNo, state }: Order): void => {
  if (state === 'CLOSED') throw new SimulatorError(`${outTradeNo} is closed: it cannot be paid.`)
  if (!PAYABLE.has(state)) throw new SimulatorError(`${outTradeNo} is paid already (${state}).`)
}

/** The customer does not pay: the payment fails without a notification. */
export const refusePayment = (world: World, number: string): void => {
  const order = world.state.orders.find(number)
  if (!order) throw new SimulatorError(`There is no order ${number}.${knownOrders(world)}`)
  refuse(order)
  world.state.orders.save({ ...order, state: 'PAYERROR' })
}

/** A partner's customer has two identifiers: at the partner's account and at the sub-merchant's. */
const payerOf = (request: Fields, openid: string | undefined, isPartner: boolean): Fields => {
  const named = Object.fromEntries(
    ['openid', 'sp_openid', 'sub_openid'].flatMap((name) => {
      const value = textOf(request[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )
  const main = isPartner ? 'sp_openid' : 'openid'
  const isNamed = Object.keys(named).length > 0
  if (openid !== undefined) return { ...named, [main]: openid }
  return isNamed ? named : { [main]: EXAMPLE_OPENID }
}

const knownOrders = ({ state }: World): string => {
  const numbers = state.orders.all.map((order) => order.outTradeNo)
  return numbers.length === 0 ? ' None was placed yet.' : ` Placed were ${numbers.join(', ')}.`
}
