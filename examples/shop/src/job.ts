import { settleRefund, takeDueRefunds } from './orders/refund.js'
import { settleOrder, takeDueOrders } from './orders/settle.js'
import type { Shop } from './shop.js'

/** Settles all due orders and refunds once. Failures are logged and retried later. */
export const settleDue = async (shop: Shop): Promise<void> => {
  for (const order of await takeDueOrders(shop))
    await attempt(shop, order.number, () => settleOrder(shop, order))
  for (const refund of await takeDueRefunds(shop))
    await attempt(shop, refund.number, () => settleRefund(shop, refund))
}

const attempt = async ({ log }: Shop, what: string, settle: () => Promise<void>): Promise<void> => {
  try {
    await settle()
  } catch (error) {
    log(`${what} is not settled yet: ${lineOf(error)}`)
  }
}

export const lineOf = (error: unknown): string => {
  const { message, cause } = error as { message?: string; cause?: { message?: string } }
  return (cause?.message || message || String(error)).split('\n')[0] ?? ''
}

/** Settles again and again until it is stopped. Resolves once the last round is over. */
export const startJob = (shop: Shop): (() => Promise<void>) => {
  let isStopped = false
  let wake = () => {}
  const run = async () => {
    while (!isStopped) {
      await settleDue(shop).catch((error) => shop.log(`The job waits: ${lineOf(error)}`))
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, shop.config.settleEvery)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
        if (isStopped) wake()
      })
    }
  }
  const running = run()
  return () => {
    isStopped = true
    wake()
    return running
  }
}
