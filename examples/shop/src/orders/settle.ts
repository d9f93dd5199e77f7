import { and, eq, lte } from 'drizzle-orm'
import { ApiError } from 'wechatpay-ky'
import { closeOrder, queryOrderByOutTradeNo } from 'wechatpay-ky/pay/transactions'
import { orders } from '../db/schema.js'
import { nextCheck, type Shop } from '../shop.js'
import { markClosed, markPaid } from './pay.js'
import { OPEN_FOR, type Order, offer } from './place.js'

/** Orders that are due. They are due again later, should this process end before it is done; two
 * processes never get the same one. */
export const takeDueOrders = (shop: Shop): Promise<Order[]> =>
  shop.db
    .update(orders)
    .set({ checkAt: nextCheck(shop) })
    .where(lte(orders.checkAt, new Date()))
    .returning()

/** After a timeout only WeChat Pay knows the state of the order. */
export const settleOrder = async (shop: Shop, order: Order): Promise<void> => {
  const { wxpay, db } = shop
  const found = await queryOrderByOutTradeNo(wxpay, { out_trade_no: order.number }).then(
    ({ data }) => data,
    (error: unknown) => {
      if (error instanceof ApiError && error.code === 'ORDER_NOT_EXIST') return undefined
      throw error
    },
  )
  const state = found?.trade_state
  // A refund of it may be known before its payment is.
  if (found && (state === 'SUCCESS' || state === 'REFUND')) {
    const effect = await db.transaction((tx) => markPaid(tx, shop, found))
    if (effect.startsWith('ignored')) shop.log(`${order.number}: ${effect}`)
    return
  }
  if (state === 'CLOSED' || state === 'REVOKED') {
    await db.transaction((tx) => markClosed(tx, order.number))
    return
  }
  if (Date.now() - order.createdAt.getTime() > OPEN_FOR)
    await close(shop, order, found !== undefined)
  else if (order.state === 'new') await offer(shop, order)
}

/**
 * Closes the order at WeChat Pay first, so that it can no longer be paid, and then in the database.
 */
const close = async (shop: Shop, { number }: Order, isKnown: boolean): Promise<void> => {
  if (isKnown) await closeOrder(shop.wxpay, { out_trade_no: number })
  await shop.db.transaction((tx) => markClosed(tx, number))
}

/** The customer is looking at the page: query now, unless a query was made just before. */
export const settleSoon = async ({ db }: Shop, number: string): Promise<void> => {
  await db
    .update(orders)
    .set({ checkAt: new Date() })
    .where(and(eq(orders.number, number), eq(orders.state, 'awaiting')))
}
