import { and, eq } from 'drizzle-orm'
import { WechatPayError } from 'wechatpay-ky'
import { prepayH5, prepayJsapi, prepayNative } from 'wechatpay-ky/pay/transactions'
import { orders, type Scene } from '../db/schema.js'
import { newNumber, nextCheck, type Shop } from '../shop.js'

export type Order = typeof orders.$inferSelect

export interface Wish {
  readonly description: string
  /** 分 */
  readonly amount: number
  readonly scene: Scene
  readonly openid?: string | undefined
  readonly clientIp: string
}

/** The time after which an unpaid order is closed, in milliseconds. */
export const OPEN_FOR = 15 * 60_000

/** The database comes first: it has every order before WeChat Pay does. */
export const placeOrder = async (shop: Shop, wish: Wish): Promise<Order> => {
  const values = {
    ...wish,
    number: newNumber('T'),
    state: 'new' as const,
    checkAt: nextCheck(shop),
  }
  const [order] = await shop.db.insert(orders).values(values).returning()
  if (!order) throw new Error('The database returned no order.')
  return offer(shop, order)
}

/**
 * Asks WeChat Pay for what the customer pays with. The same number with the same content may be asked
 * for again: it is the same order. Where the outcome is not known, the order stays `new`, and the job
 * asks later.
 */
export const offer = async (shop: Shop, order: Order): Promise<Order> => {
  const { db, log } = shop
  try {
    const prepay = await prepayFor(shop, order)
    return await update(shop, order, { state: 'awaiting', prepay, checkAt: nextCheck(shop) })
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error
    log(`${order.number}: ${error.outcome ?? 'unknown'}: ${error.message}`)
    if (error.outcome !== 'refused') return order
    // It may have been paid meanwhile: then that is why.
    const [now] = await db.select().from(orders).where(eq(orders.number, order.number))
    if (now?.state !== 'new' || /PAID|USED/.test(codeOf(error))) return now ?? order
    return update(shop, order, { state: 'refused', checkAt: null })
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? ''

/** Only what is still new: a notification may have been faster. */
const update = async (
  { db }: Shop,
  { number }: Order,
  change: Partial<typeof orders.$inferInsert>,
): Promise<Order> => {
  await db
    .update(orders)
    .set(change)
    .where(and(eq(orders.number, number), eq(orders.state, 'new')))
  const [order] = await db.select().from(orders).where(eq(orders.number, number))
  if (!order) throw new Error(`The order ${number} is gone.`)
  return order
}

const prepayFor = async (shop: Shop, order: Order): Promise<string> => {
  const { config, wxpay } = shop
  const json = {
    appid: config.appid,
    out_trade_no: order.number,
    description: order.description,
    amount: { total: order.amount },
    notify_url: `${config.url}/wechatpay`,
    // Of the order, not of now: the content stays the same whenever it is sent.
    time_expire: new Date(order.createdAt.getTime() + OPEN_FOR),
  }
  if (order.scene === 'jsapi') {
    const payer = { openid: order.openid ?? '' }
    return (await prepayJsapi(wxpay, { json: { ...json, payer } })).data.prepay_id
  }
  if (order.scene === 'h5') {
    const scene_info = { payer_client_ip: order.clientIp, h5_info: { type: 'Wap' } }
    return (await prepayH5(wxpay, { json: { ...json, scene_info } })).data.h5_url
  }
  return (await prepayNative(wxpay, { json })).data.code_url
}
