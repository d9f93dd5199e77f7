import { eq, sql } from 'drizzle-orm'
import { type NotificationEvent, notificationHandler } from 'wechatpay-ky/notifications'
import type { Database } from './db/open.js'
import { notifications, orders } from './db/schema.js'
import { markPaid, type PaymentFacts } from './orders/pay.js'
import { applyRefund, type RefundFacts } from './orders/refund.js'
import type { Shop } from './shop.js'

/**
 * Stores a notification and does what it says in one transaction. WeChat Pay is answered after the
 * commit: 204, or 500 where the transaction failed, and then it sends the notification again.
 */
export const receiveNotifications = (shop: Shop): ((request: Request) => Promise<Response>) =>
  notificationHandler(
    shop.wxpay,
    async (event) => {
      const effect = await shop.db.transaction((tx) => take(tx, shop, event))
      shop.log(`${event.event_type} ${event.id}: ${effect}`)
    },
    { onError: (error) => shop.log(`A notification was not taken: ${lineOf(error)}`) },
  )

const lineOf = (error: unknown): string =>
  String(error instanceof Error ? (error.cause ?? error) : error).split('\n')[0] ?? ''

/** The unique key makes two deliveries of one notification wait for each other: the second finds the
 * first one's row and changes nothing. */
const take = async (tx: Database, shop: Shop, event: NotificationEvent): Promise<string> => {
  const { id, event_type: eventType, resource: content } = event
  const values = { id, eventType, content, effect: 'received' }
  const stored = await tx.insert(notifications).values(values).onConflictDoNothing().returning()
  if (stored.length === 0) return 'came before'
  const effect = await carryOut(tx, shop, eventType, content)
  await tx.update(notifications).set({ effect }).where(eq(notifications.id, id))
  return effect
}

const carryOut = async (
  tx: Database,
  shop: Shop,
  eventType: string,
  content: unknown,
): Promise<string> => {
  if (eventType === 'TRANSACTION.SUCCESS') return markPaid(tx, shop, content as PaymentFacts)
  if (!eventType.startsWith('REFUND.')) return `ignored: ${eventType} is nothing to this shop`
  const facts = content as RefundFacts
  // The order may not be known as paid yet: then the job asks about it now.
  await tx
    .update(orders)
    .set({ checkAt: new Date() })
    .where(
      sql`${orders.number} = ${facts.out_trade_no ?? ''} and ${orders.state} in ('new', 'awaiting')`,
    )
  return applyRefund(tx, shop, facts)
}
