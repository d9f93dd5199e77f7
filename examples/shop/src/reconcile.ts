import { fileURLToPath } from 'node:url'
import { and, eq, gte, lt } from 'drizzle-orm'
import { ApiError, beijingDate } from 'wechatpay-ky'
import { getTradeBill } from 'wechatpay-ky/bill'
import { billRows, downloadBill, type TradeBillColumn } from 'wechatpay-ky/bills'
import { differences, orders, refunds } from './db/schema.js'
import type { Shop } from './shop.js'
import { openShop } from './start.js'

export type Difference = typeof differences.$inferSelect

const DAY = 24 * 3_600_000
const BEIJING = 8 * 3_600_000

/** The day in Beijing, `2026-01-31`. */
export const dayOf = (time: number): string => beijingDate(new Date(time))

/** Compares a day's bill with the database, in both directions, and keeps what differs. */
export const reconcile = async (shop: Shop, day: string): Promise<readonly Difference[]> => {
  const theirs = await readBill(shop, day)
  const ours = await readDatabase(shop, day)
  const found = [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((key): Difference[] => {
    const [kind = '', number = ''] = key.split(' ')
    const [our, their] = [ours.get(key), theirs.get(key)]
    return our === their ? [] : [{ day, kind, number, ours: our ?? null, theirs: their ?? null }]
  })
  await shop.db.transaction(async (tx) => {
    await tx.delete(differences).where(eq(differences.day, day))
    if (found.length > 0) await tx.insert(differences).values(found)
  })
  return found
}

type Sums = Map<string, number>

/** `payment T1` and `refund R1`, in fen. A day without trade has no bill. */
const readBill = async ({ wxpay }: Shop, day: string): Promise<Sums> => {
  const sums: Sums = new Map()
  let link: Awaited<ReturnType<typeof getTradeBill>>['data']
  try {
    link = (await getTradeBill(wxpay, { query: { bill_date: day, bill_type: 'ALL' } })).data
  } catch (error) {
    if (error instanceof ApiError && error.code === 'NO_STATEMENT_EXIST') return sums
    throw error
  }
  for await (const row of billRows<TradeBillColumn>(await downloadBill(wxpay, link))) {
    if (row.交易状态 === 'SUCCESS') sums.set(`payment ${row.商户订单号}`, fen(row.订单金额))
    if (row.交易状态 === 'REFUND') sums.set(`refund ${row.商户退款单号}`, fen(row.申请退款金额))
  }
  return sums
}

/** Without going through fractions: `12.34` is 1234. */
const fen = (yuan = ''): number => {
  const [whole = '0', part = ''] = yuan.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0').slice(0, 2))
}

const readDatabase = async ({ db }: Shop, day: string): Promise<Sums> => {
  const from = new Date(Date.parse(`${day}T00:00:00Z`) - BEIJING)
  const until = new Date(from.getTime() + DAY)
  const paid = await db
    .select()
    .from(orders)
    .where(and(eq(orders.state, 'paid'), gte(orders.paidAt, from), lt(orders.paidAt, until)))
  const given = await db
    .select()
    .from(refunds)
    .where(and(gte(refunds.createdAt, from), lt(refunds.createdAt, until)))
  const known = given.filter(({ state }) => !['requested', 'refused'].includes(state))
  return new Map([
    ...paid.map(({ number, amount }): [string, number] => [`payment ${number}`, amount]),
    ...known.map(({ number, amount }): [string, number] => [`refund ${number}`, amount]),
  ])
}

/** Every day at 10 in Beijing, when the bill of the day before is there. */
export const startReconciling = (shop: Shop): (() => void) => {
  let timer: NodeJS.Timeout
  const schedule = (): void => {
    const now = Date.now() + BEIJING
    const wait = ((34 * 3_600_000 - (now % DAY)) % DAY) + 1_000
    timer = setTimeout(() => {
      reconcile(shop, dayOf(Date.now() - DAY))
        .then((found) => shop.log(`Reconciled: ${found.length} differences`))
        .catch((error) => shop.log(`Not reconciled: ${error.message}`))
        .finally(schedule)
    }, wait)
  }
  schedule()
  return () => clearTimeout(timer)
}

// `npm run reconcile`, or `npm run reconcile -- 2026-01-31`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { shop, close } = await openShop()
  const day = process.argv[2] ?? dayOf(Date.now() - DAY)
  const found = await reconcile(shop, day)
  console.log(found.length === 0 ? `${day}: bill and database agree` : `${day}: they differ`)
  if (found.length > 0) console.table(found)
  await close()
}
