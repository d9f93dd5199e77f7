import { eq } from 'drizzle-orm'
import { createWechatPay } from 'wechatpay-ky'
import { createSimulator, type Simulator } from 'wechatpay-ky/simulator'
import type { ShopConfig } from '../../src/config.js'
import { type Opened, openDatabase } from '../../src/db/open.js'
import { notifications, orders, refunds, shipments } from '../../src/db/schema.js'
import type { Shop } from '../../src/shop.js'
import { createApp } from '../../src/web/app.js'

export const APPID = 'wxd678efh567hg6787'

/** A shop in this process, with its WeChat Pay. Notifications go straight into its app. */
export interface Stage {
  readonly shop: Shop
  readonly sim: Simulator
  readonly said: string[]
  /** Another process, as far as the database can tell. */
  another(): Promise<Shop>
  state(number: string): Promise<string | undefined>
  /** How often it was handed to the warehouse. */
  shipped(number: string): Promise<number>
  refundState(number: string): Promise<string | undefined>
  effects(): Promise<readonly string[]>
  /** The operations that were called since the last time. */
  asked(): readonly string[]
  close(): Promise<void>
}

export const setStage = async (databaseUrl: string | undefined): Promise<Stage> => {
  const said: string[] = []
  const log = (line: string) => void said.push(line)
  const opened: Opened[] = []
  const open = async (): Promise<Opened> => {
    const made = await openDatabase({ databaseUrl, dataFolder: 'memory://' }, log)
    opened.push(made)
    return made
  }
  let app: ReturnType<typeof createApp>
  const sim = await createSimulator({
    deliver: async (request) => app.fetch(request),
    // The bill of today is compared at once.
    checks: { billTime: false },
  })
  const wechatpay = { ...sim.config, ky: { retry: 0, timeout: 1_000 } }
  const config: ShopConfig = {
    port: 0,
    url: 'https://shop.example',
    appid: APPID,
    databaseUrl,
    dataFolder: 'memory://',
    adminPassword: 'admin',
    settleEvery: 10,
    settleAfter: 0,
    wechatpay,
  }
  const { db } = await open()
  const shop: Shop = { config, db, wxpay: createWechatPay(wechatpay), log }
  app = createApp(shop)
  let seen = 0
  return {
    shop,
    sim,
    said,
    another: async () => ({ ...shop, db: (await open()).db }),
    state: async (number) =>
      (await db.select().from(orders).where(eq(orders.number, number)))[0]?.state,
    shipped: async (number) =>
      (await db.select().from(shipments).where(eq(shipments.orderNumber, number))).length,
    refundState: async (number) =>
      (await db.select().from(refunds).where(eq(refunds.number, number)))[0]?.state,
    effects: async () =>
      (await db.select().from(notifications).orderBy(notifications.receivedAt)).map(
        ({ effect }) => effect,
      ),
    asked: () => {
      const fresh = sim.requests.slice(seen)
      seen = sim.requests.length
      return fresh.map(({ operation }) => operation ?? '?')
    },
    close: async () => {
      await sim.close()
      await Promise.all(opened.map(({ close }) => close()))
    },
  }
}
