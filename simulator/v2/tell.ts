import type { SentNotification } from '../notify/sent.js'
import type { Order, PlacedByXml } from '../state/orders.js'
import type { Refund } from '../state/refunds.js'
import type { World } from '../world.js'
import { contractFacts, isSigned, signContract } from './contracts.js'
import { orderFacts, ownerFacts, refundedOrderFacts, refundFacts } from './facts.js'

/** Tells the merchant that an order was paid; and before, of the contract that came along with it. */
export const tellByXml = async (
  world: World,
  order: Order,
  { signType, contractCode }: PlacedByXml,
): Promise<SentNotification> => {
  if (contractCode !== undefined && !isSigned(world, contractCode)) {
    const signed = signContract(world, contractCode, order.payment?.payer['openid'])
    await tellOfContract(world, signed.number, 'ADD')
  }
  const facts = orderFacts(order)
  return world.notifyByXml('transaction.success', { facts, optional: 'known' }, order.notifyUrl, {
    signType,
  })
}

/** Tells how a refund ended. Nothing signs it. */
export const tellOfRefund = (
  world: World,
  refund: Refund,
  order: Order,
): Promise<SentNotification> => {
  const facts = {
    ...refundedOrderFacts(order),
    ...ownerFacts(order),
    ...refundFacts(refund, order),
  }
  return world.notifyByXml('refund.processed', { facts, optional: 'known' }, refund.notifyUrl)
}

/** Tells that a contract was signed or ended. Signed with MD5, as all of 委托代扣 is. */
export const tellOfContract = (
  world: World,
  contractCode: string,
  change: 'ADD' | 'DELETE',
): Promise<SentNotification> => {
  const { facts, notifyUrl } = contractFacts(world, contractCode)
  const contents = { facts: { ...facts, change_type: change }, optional: 'known' } as const
  return world.notifyByXml('papay.contract', contents, notifyUrl, { signType: 'MD5' })
}
