import { eq } from 'drizzle-orm'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { orders } from '../db/schema.js'
import { settleSoon } from '../orders/settle.js'
import type { Shop } from '../shop.js'
import { textOf } from './pages.js'

/** The state is read from the database, since another process may have changed it. */
const LOOK_EVERY = 500
/** A customer who waits this long may have paid, and the notification be lost: the job asks. */
const ASK_AFTER = 20

export const follow = (c: Context, shop: Shop, number: string): Response =>
  streamSSE(c, async (stream) => {
    let told = ''
    for (let look = 1; !stream.aborted; look++) {
      const [order] = await shop.db.select().from(orders).where(eq(orders.number, number))
      if (!order) return
      const isFinal = order.state !== 'new' && order.state !== 'awaiting'
      const data = JSON.stringify({ state: order.state, text: textOf(order), isFinal })
      if (data !== told) await stream.writeSSE({ data })
      told = data
      if (isFinal) return
      if (look % ASK_AFTER === 0) await settleSoon(shop, number)
      await stream.sleep(LOOK_EVERY)
    }
  })
