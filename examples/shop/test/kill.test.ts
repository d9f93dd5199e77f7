import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { createWechatPay } from 'wechatpay-ky'
import { createSimulator, type FaultKind, type Simulator } from 'wechatpay-ky/simulator'
import { readConfig } from '../src/config.js'
import { openDatabase } from '../src/db/open.js'
import { orders, refunds, shipments } from '../src/db/schema.js'
import { settleDue } from '../src/job.js'
import type { Shop } from '../src/shop.js'
import { type Customers, customersOf, seeded } from './support/customers.js'
import { freePort, hasPostgres, type Postgres, startPostgres } from './support/postgres.js'
import { environment, type Program, start } from './support/program.js'

const SEED = 20_260_101
const CUSTOMERS = 5

const FAULTS: readonly FaultKind[] = [
  ...(['reset', 'slow', 'error', 'truncate', 'bad-signature'] as const),
  ...(['duplicate', 'out-of-order', 'lost', 'bad-ciphertext'] as const),
]

for (const [name, kills] of [
  ['PostgreSQL', 100],
  ['PGlite', hasPostgres ? 20 : 100],
] as const) {
  const isPostgres = name === 'PostgreSQL'
  describe(`a shop that is killed, with ${name}`, { skip: isPostgres && !hasPostgres }, () => {
    let postgres: Postgres | undefined
    let sim: Simulator
    let env: Record<string, string>
    /** Called with everything that happens at WeChat Pay, while it happens. */
    let onEvent = (): void => {}
    before(async () => {
      postgres = isPostgres ? await startPostgres() : undefined
      sim = await createSimulator({ log: () => onEvent() })
      const url: Record<string, string> = postgres
        ? { DATABASE_URL: await postgres.database() }
        : {}
      const speed = { SETTLE_EVERY: '200', SETTLE_AFTER: '1500' }
      env = { ...environment(sim, await freePort()), ...url, ...speed }
    })
    after(async () => {
      await sim.close()
      postgres?.remove()
    })

    it(`at any step, ${kills} times, loses no order, charges none twice and ships none unpaid`, async () => {
      const random = seeded(SEED)
      const customers = customersOf(sim, Number(env['PORT']))
      const promised = new Set<string>()
      const isEnough = () => paid(promised) > kills && refunded() > kills / 10
      // A slow machine gets less done in a life, so it needs more of them.
      for (let kill = 0; kill < kills || (kill < 3 * kills && !isEnough()); kill++)
        await lifeAndDeath(random, customers, promised)
      await sim.idle()
      await check(promised)
    })

    /** The shop opens, customers come, things go wrong, and at some event it is dead. */
    const lifeAndDeath = async (
      random: () => number,
      customers: Customers,
      promised: Set<string>,
    ): Promise<void> => {
      const upTo = (most: number) => Math.floor(random() * most)
      const [events, delay] = [1 + upTo(18), upTo(12)]
      for (let fault = upTo(4); fault > 0; fault--) injectFault(FAULTS[upTo(FAULTS.length)])
      const plans = Array.from({ length: CUSTOMERS }, () => [random(), random(), random()] as const)
      const program = start('main.js', env)
      await program.says(/The shop is open/)
      const dying = dieAt(program, events, delay)
      const shopping = plans.map(async ([pays, refunds, part]) => {
        const number = await customers.order()
        if (!number) return
        promised.add(number)
        if (pays < 0.9) await customers.pay(number)
        if (refunds < 0.4) await customers.refund(number, 1 + Math.floor(part * 1200))
      })
      await Promise.all(shopping)
      // It lived longer than its customers stayed.
      program.child.kill('SIGKILL')
      await dying
    }

    /** SIGKILL: no handler runs, nothing is flushed, and connections are cut. */
    const dieAt = (program: Program, events: number, delay: number): Promise<unknown> => {
      let seen = 0
      onEvent = () => {
        seen += 1
        if (seen !== events) return
        if (delay === 0) program.child.kill('SIGKILL')
        else void setTimeout(delay).then(() => program.child.kill('SIGKILL'))
      }
      return program.end().finally(() => {
        onEvent = () => {}
      })
    }

    const injectFault = (kind: FaultKind | undefined): void => {
      if (kind === 'error') sim.fault('error', { status: 500, carriedOut: true })
      else if (kind === 'slow') sim.fault('slow', { milliseconds: 40 })
      else if (kind) sim.fault(kind)
    }

    const paid = (promised: ReadonlySet<string>): number =>
      [...promised].filter((number) => sim.order(number)?.payment).length

    const refunded = (): number =>
      new Set(sim.requests.flatMap(({ body }) => numbersIn(body, 'out_refund_no'))).size

    const check = async (promised: ReadonlySet<string>): Promise<void> => {
      const config = readConfig(env)
      // Whatever the last shop asked about just before its death is due again after this time.
      await setTimeout(config.settleAfter)
      const { db, close } = await openDatabase(config, () => {})
      const wechatpay = { ...config.wechatpay, ky: { retry: 0 } }
      const failures: string[] = []
      const shop: Shop = {
        config: { ...config, settleAfter: 0 },
        db,
        wxpay: createWechatPay(wechatpay),
        log: (line) => failures.push(line),
      }
      // Faults may be left over. A round without a failure has settled everything.
      for (let round = 0; round < 50 && (round === 0 || failures.length > 0); round++) {
        failures.length = 0
        await settleDue(shop)
      }
      assert.deepEqual(failures, [])
      const ours = new Map((await db.select().from(orders)).map((order) => [order.number, order]))
      const shipped = (await db.select().from(shipments)).map(({ orderNumber }) => orderNumber)
      const given = await db.select().from(refunds)
      await close()

      for (const number of promised) assert.ok(ours.has(number), `${number} is lost`)
      const seen = sim.requests.flatMap(({ body }) => numbersIn(body, 'out_trade_no'))
      for (const number of seen)
        assert.ok(ours.has(number), `WeChat Pay has ${number}, the shop not`)
      const transactions = [...ours.values()].flatMap(({ transactionId }) => transactionId ?? [])
      assert.equal(new Set(transactions).size, transactions.length, 'a payment counts twice')
      for (const [number, order] of ours) {
        const payment = sim.order(number)?.payment
        const times = shipped.filter((each) => each === number).length
        assert.equal(order.state === 'paid', payment !== undefined, `${number} is ${order.state}`)
        assert.equal(order.transactionId, payment?.transactionId ?? null, number)
        assert.equal(times, payment ? 1 : 0, `${number} was shipped ${times} times`)
      }
      for (const { number, orderNumber, amount, state } of given) {
        const theirs = sim.refund(number)
        if (state === 'refused') assert.equal(theirs, undefined, number)
        else assert.deepEqual([theirs?.outTradeNo, theirs?.amount], [orderNumber, amount], number)
      }
      assert.ok(transactions.length > kills, `only ${transactions.length} payments`)
      assert.ok(given.length > kills / 10, `only ${given.length} refunds`)
    }
  })
}

const numbersIn = (body: unknown, name: 'out_trade_no' | 'out_refund_no'): readonly string[] => {
  const number = ((body ?? {}) as Record<string, unknown>)[name]
  return typeof number === 'string' ? [number] : []
}
