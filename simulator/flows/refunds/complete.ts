import { SimulatorError } from '../../error.js'
import type { SentNotification } from '../../notify/sent.js'
import type { RefundState } from '../../state/refunds.js'
import { tellOfRefund } from '../../v2/tell.js'
import type { World } from '../../world.js'
import { noticeFacts } from './facts.js'
import { factsOf } from './refund.js'

/** How a refund ends. */
export type RefundResult = Exclude<RefundState, 'PROCESSING'>

const RESULTS: readonly RefundResult[] = ['SUCCESS', 'CLOSED', 'ABNORMAL']

/** The refund ends, one way or the other. Resolves after the first attempt to tell the merchant. */
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
