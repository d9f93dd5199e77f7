import { and, eq, inArray, lte, notInArray } from 'drizzle-orm'
import { ApiError, WechatPayError } from 'wechatpay-ky'
import { createRefund, queryRefundByOutRefundNo } from 'wechatpay-ky/refund'
import type { Database } from '../db/open.js'
import { orders, type RefundState, refunds } from '../db/schema.js'
import { newNumber, nextCheck, type Shop } from '../shop.js'

export type Refund = typeof refunds.$inferSelect

/** Why a refund cannot be made; for the person who asked for it. */
export class RefundError extends Error {
  override name = 'RefundError'
}

/**
 * The database comes first, as with orders. The order's row is locked, so two concurrent refunds
 * cannot exceed the payment.
 */
export const refundOrder = async (
  shop: Shop,
  orderNumber: string,
  amount: number,
): Promise<Refund> => {
  const refund = await shop.db.transaction(async (tx) => {
    const [order] = await tx
      .select()
      .from(orders)
      .where(eq(orders.number, orderNumber))
      .for('update')
    if (order?.state !== 'paid') throw new RefundError(`${orderNumber} is not paid.`)
    const left = order.amount - (await givenBack(tx, orderNumber))
    if (!Number.isInteger(amount) || amount < 1 || amount > left)
      throw new RefundError(`${amount} fen cannot be given back: ${left} are left.`)
    const values = { number: newNumber('R'), orderNumber, amount, state: 'requested' as const }
    const [made] = await tx
      .insert(refunds)
      .values({ ...values, checkAt: nextCheck(shop) })
      .returning()
    return made
  })
  if (!refund) throw new Error('The database returned no refund.')
  return request(shop, refund)
}

const givenBack = async (tx: Database, orderNumber: string): Promise<number> => {
  const found = await tx
    .select()
    .from(refunds)
    .where(
      and(eq(refunds.orderNumber, orderNumber), notInArray(refunds.state, ['closed', 'refused'])),
    )
  return found.reduce((sum, { amount }) => sum + amount, 0)
}

/** The same number may be asked for again: it is the same refund. */
const request = async (shop: Shop, refund: Refund): Promise<Refund> => {
  const { db, wxpay, config, log } = shop
  const [order] = await db.select().from(orders).where(eq(orders.number, refund.orderNumber))
  if (!order) throw new Error(`The order ${refund.orderNumber} is gone.`)
  try {
    const amount = { refund: refund.amount, total: order.amount, currency: 'CNY' }
    const { data } = await createRefund(wxpay, {
      json: {
        out_trade_no: order.number,
        out_refund_no: refund.number,
        notify_url: `${config.url}/wechatpay`,
        amount,
      },
    })
    await db.transaction((tx) => applyRefund(tx, shop, { ...data, refund_status: data.status }))
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error
    log(`${refund.number}: ${error.outcome ?? 'unknown'}: ${error.message}`)
    if (error.outcome === 'refused' && !isPassing(error))
      await db.transaction((tx) => move(tx, refund.number, 'refused', shop))
  }
  const [now] = await db.select().from(refunds).where(eq(refunds.number, refund.number))
  return now ?? refund
}

/** Refused for now: `FREQUENCY_LIMITED`, `SYSTEM_ERROR`. The job tries again. */
const isPassing = (error: WechatPayError): boolean =>
  error instanceof ApiError && (error.status === 429 || error.status >= 500)

export interface RefundFacts {
  readonly out_refund_no?: string | undefined
  readonly out_trade_no?: string | undefined
  readonly refund_status?: string | undefined
  readonly amount?: { readonly refund?: number | undefined } | undefined
}

const STATES: Readonly<Record<string, RefundState>> = {
  PROCESSING: 'processing',
  SUCCESS: 'success',
  ABNORMAL: 'abnormal',
  CLOSED: 'closed',
}

/** The facts about a refund in WeChat Pay's answers and notifications. */
export const applyRefund = async (
  tx: Database,
  shop: Shop,
  facts: RefundFacts,
): Promise<string> => {
  const number = facts.out_refund_no ?? ''
  const [refund] = await tx.select().from(refunds).where(eq(refunds.number, number)).for('update')
  if (!refund) return `ignored: there is no refund ${number}`
  if (facts.out_trade_no !== refund.orderNumber)
    return `ignored: it is of the order ${facts.out_trade_no}`
  if (facts.amount?.refund !== refund.amount)
    return `ignored: its amount is ${facts.amount?.refund} fen, the refund's ${refund.amount}`
  const state = STATES[facts.refund_status ?? '']
  if (!state) return `ignored: ${facts.refund_status} is no state of a refund`
  const isMoved = await move(tx, number, state, shop)
  return isMoved ? `refund ${state}` : `refund ${refund.state} already`
}

/** A final state never changes. An abnormal refund can be resolved in the merchant platform. */
const move = async (
  tx: Database,
  number: string,
  state: RefundState,
  shop: Shop,
): Promise<boolean> => {
  const hasEnded = state === 'success' || state === 'closed' || state === 'refused'
  const from: RefundState[] =
    state === 'processing' ? ['requested'] : ['requested', 'processing', 'abnormal']
  const moved = await tx
    .update(refunds)
    .set({ state, checkAt: hasEnded ? null : nextCheck(shop) })
    .where(and(eq(refunds.number, number), inArray(refunds.state, from)))
    .returning()
  return moved.length > 0
}

export const takeDueRefunds = (shop: Shop): Promise<Refund[]> =>
  shop.db
    .update(refunds)
    .set({ checkAt: nextCheck(shop) })
    .where(lte(refunds.checkAt, new Date()))
    .returning()

export const settleRefund = async (shop: Shop, refund: Refund): Promise<void> => {
  const { wxpay, db } = shop
  try {
    const { data } = await queryRefundByOutRefundNo(wxpay, { out_refund_no: refund.number })
    await db.transaction((tx) => applyRefund(tx, shop, { ...data, refund_status: data.status }))
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'RESOURCE_NOT_EXISTS') throw error
    await request(shop, refund)
  }
}
