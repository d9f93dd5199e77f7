import { SimulatorError } from '../../error.js'
import type { SentNotification } from '../../notify/sent.js'
import type { RefundState } from '../../state/refunds.js'
import { tellOfRefund } from '../../v2/tell.js'
import type { World } from '../../world.js'
import { noticeFacts } from './facts.js'
import { factsOf, leftToRefund } from './refund.js'

/** How a refund ends. */
export type RefundResult = Exclude<RefundState, 'PROCESSING'>

const RESULTS: readonly RefundResult[] = ['SUCCESS', 'CLOSED', 'ABNORMAL']

/**
 * The merchant refunds by hand in the merchant platform: the refund is processed at once, and the
 * merchant is notified. Default: the remaining amount.
 */
export const refundByHand = (
  world: World,
  outTradeNo: string,
  amount?: number,
): Promise<SentNotification> => {
  const order = world.state.orders.find(outTradeNo)
  if (!order?.payment) throw new SimulatorError(`${outTradeNo} is not paid: nothing to give back.`)
  const left = leftToRefund(order, world)
  const given = amount ?? left
  if (!Number.isInteger(given) || given < 1 || given > left)
    throw new SimulatorError(`amount: 1 to ${left} fen can be given back, not ${given}.`)
  const now = world.now()
  const refundId = world.numbers.refundId(now)
  const { transactionId } = order.payment
  world.state.refunds.save({
    outRefundNo: refundId,
    refundId,
    outTradeNo,
    transactionId,
    request: {},
    fingerprint: '',
    isOverseas: false,
    isV2: order.v2 !== undefined,
    amount: given,
    notifyUrl: order.notifyUrl,
    createdAt: now,
    state: 'PROCESSING',
    finishedAt: undefined,
  })
  world.state.orders.save({ ...order, state: 'REFUND' })
  return completeRefund(world, refundId, 'SUCCESS')
}

/**
 * The refund ends with success or failure. Resolves after the first attempt to notify the merchant.
 */
export const completeRefund = (
  world: World,
  outRefundNo: string,
  result: RefundResult,
): Promise<SentNotification> => {
  if (!RESULTS.includes(result)) {
    throw new SimulatorError(`A refund ends with ${RESULTS.join(', ')}, not with ${result}.`)
  }
  const { refunds } = world.state
  const refund = refunds.find(outRefundNo)
  if (!refund) {
    const known = refunds.all.map((each) => each.outRefundNo).join(', ') || 'none'
    throw new SimulatorError(`There is no refund ${outRefundNo}. Known: ${known}.`)
  }
  if (refund.state !== 'PROCESSING') {
    throw new SimulatorError(`The refund ${outRefundNo} has ended already: ${refund.state}.`)
  }
  const ended = refunds.save({ ...refund, state: result, finishedAt: world.now() })
  const order = world.state.orders.find(ended.outTradeNo)
  if (ended.isV2 && order) return tellOfRefund(world, ended, order)
  const facts = noticeFacts(factsOf(ended, world), ended)
  const contents = { facts, optional: 'known' } as const
  return world.notify(`REFUND.${result}`, contents, ended.notifyUrl)
}
