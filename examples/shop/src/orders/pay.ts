import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '../db/open.js'
import { orders, shipments } from '../db/schema.js'
import type { Shop } from '../shop.js'

/** The facts about an order in WeChat Pay's answers and notifications. */
export interface PaymentFacts {
  readonly appid?: string | undefined
  readonly mchid?: string | undefined
  readonly out_trade_no?: string | undefined
  readonly transaction_id?: string | undefined
  readonly amount?:
    | { readonly total?: number | undefined; readonly currency?: string | undefined }
    | undefined
}

/**
 * Marks an order as paid and adds it to the warehouse's queue, in the caller's transaction. Returns
 * the result. It is safe to call repeatedly and from several processes: the row is locked, and a
 * paid order is not changed.
 */
export const markPaid = async (tx: Database, shop: Shop, facts: PaymentFacts): Promise<string> => {
  const number = facts.out_trade_no ?? ''
  const [order] = await tx.select().from(orders).where(eq(orders.number, number)).for('update')
  if (!order) return `ignored: there is no order ${number}`
  const fault = whyNotThis(order.amount, shop, facts)
  if (fault) return `ignored: ${fault}`
  if (order.state === 'paid') {
    const isSame = order.transactionId === facts.transaction_id
    return isSame ? 'paid already' : `ignored: paid before, as ${order.transactionId}`
  }
  await tx
    .update(orders)
    .set({ state: 'paid', transactionId: facts.transaction_id, paidAt: new Date(), checkAt: null })
    .where(eq(orders.number, number))
  await tx.insert(shipments).values({ orderNumber: number })
  return 'paid'
}

/** A genuine payment may still belong to another merchant or have another amount. */
const whyNotThis = (
  amount: number,
  { config, wxpay }: Shop,
  facts: PaymentFacts,
): string | undefined => {
  const { total, currency = 'CNY' } = facts.amount ?? {}
  if (facts.mchid !== wxpay.mchid) return `it is of the merchant ${facts.mchid}`
  if (facts.appid !== config.appid) return `it is of the app ${facts.appid}`
  if (!facts.transaction_id) return 'it has no transaction_id'
  if (currency !== 'CNY') return `its currency is ${currency}`
  if (total !== amount) return `its total is ${total} fen, the order's ${amount}`
  return undefined
}

/** Closes an order that was not paid in time. A paid order stays paid. */
export const markClosed = async (tx: Database, number: string): Promise<void> => {
  await tx
    .update(orders)
    .set({ state: 'closed', checkAt: null })
    .where(and(eq(orders.number, number), inArray(orders.state, ['new', 'awaiting'])))
}
