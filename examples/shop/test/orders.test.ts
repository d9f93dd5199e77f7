import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { eq, sql } from 'drizzle-orm'
import { orders } from '../src/db/schema.js'
import { settleDue } from '../src/job.js'
import { OPEN_FOR, placeOrder } from '../src/orders/place.js'
import { RefundError, refundOrder } from '../src/orders/refund.js'
import { settleOrder } from '../src/orders/settle.js'
import { dayOf, reconcile } from '../src/reconcile.js'
import { createApp } from '../src/web/app.js'
import { hasPostgres, type Postgres, startPostgres } from './support/postgres.js'
import { APPID, type Stage, setStage } from './support/stage.js'

const TEA = { description: 'Tea', amount: 1200, scene: 'native', clientIp: '127.0.0.1' } as const

for (const name of ['PGlite', 'PostgreSQL'] as const) {
  const isPostgres = name === 'PostgreSQL'
  describe(`an order, with ${name}`, { skip: isPostgres && !hasPostgres }, () => {
    let postgres: Postgres | undefined
    let stage: Stage
    before(async () => {
      postgres = isPostgres ? await startPostgres() : undefined
      stage = await setStage(await postgres?.database())
    })
    after(async () => {
      await stage.close()
      postgres?.remove()
    })

    it('an order is paid and shipped once, even with repeated notifications', async () => {
      const { sim, shop } = stage
      const { number } = await placeOrder(shop, TEA)
      sim.fault('duplicate')
      const sent = await sim.pay(number)
      await sim.redeliver(sent.id)
      assert.equal(sent.attempts.length, 3)
      assert.equal(sent.state, 'accepted')
      assert.equal(await stage.state(number), 'paid')
      assert.equal(await stage.shipped(number), 1)
      assert.equal((await stage.effects()).filter((effect) => effect === 'paid').length, 1)
    })

    it('an order stays paid if the answer to its creation comes after the notification', async () => {
      const { sim, shop } = stage
      sim.fault('slow', { milliseconds: 300 })
      const placing = placeOrder(shop, { ...TEA, description: 'late answer' })
      const findLate = async () =>
        (await shop.db.select().from(orders).where(eq(orders.description, 'late answer')))[0]
      let number: string | undefined
      while (!number || !sim.order(number)) {
        number = (await findLate())?.number
        await new Promise((resolve) => setImmediate(resolve))
      }
      await sim.pay(number)
      assert.equal(await stage.state(number), 'paid')
      assert.equal((await placing).state, 'paid')
      assert.equal(await stage.shipped(number), 1)
    })

    it('an order is paid once if notification and job run at the same time in several processes', async () => {
      const { sim, shop } = stage
      const order = await placeOrder(shop, TEA)
      const others = isPostgres ? [await stage.another(), await stage.another()] : [shop]
      sim.fault('lost')
      const { id } = await sim.pay(order.number)
      const jobs = [shop, ...others, shop, ...others].map((each) => settleOrder(each, order))
      await Promise.all([sim.redeliver(id), ...jobs, sim.redeliver(id)])
      assert.equal(await stage.state(order.number), 'paid')
      assert.equal(await stage.shipped(order.number), 1)
    })

    it('only one job takes a due order', { skip: !isPostgres }, async () => {
      const { shop } = stage
      const slow = { ...shop, config: { ...shop.config, settleAfter: 60_000 } }
      const { number } = await placeOrder(slow, TEA)
      await shop.db
        .update(orders)
        .set({ checkAt: new Date(0) })
        .where(eq(orders.number, number))
      stage.asked()
      const other = { ...slow, db: (await stage.another()).db }
      await Promise.all([settleDue(slow), settleDue(other), settleDue(slow), settleDue(other)])
      const asked = stage.asked().filter((operation) => operation === 'queryOrderByOutTradeNo')
      assert.equal(asked.length >= 1, true)
      const about = stage.sim.requests.filter(({ target }) => target.includes(number))
      assert.equal(about.length, 1)
    })

    for (const [what, carriedOut] of [
      ['was', true],
      ['was not', false],
    ] as const) {
      it(`an order whose creation timed out is queried first, and ${what} placed`, async () => {
        const { sim, shop } = stage
        sim.fault('reset', { carriedOut })
        const { number, state } = await placeOrder(shop, TEA)
        assert.equal(state, 'new')
        stage.asked()
        await settleDue(shop)
        const [first] = stage.asked()
        assert.equal(first, 'queryOrderByOutTradeNo')
        assert.equal(await stage.state(number), 'awaiting')
        await sim.pay(number)
        assert.equal(await stage.state(number), 'paid')
      })
    }

    it('an order that was paid after a timeout is settled without a notification', async () => {
      const { sim, shop } = stage
      sim.fault('reset')
      const { number } = await placeOrder(shop, TEA)
      sim.fault('lost')
      await sim.pay(number)
      assert.equal(await stage.state(number), 'new')
      await settleDue(shop)
      assert.equal(await stage.state(number), 'paid')
      assert.equal(await stage.shipped(number), 1)
    })

    it('an order that WeChat Pay refuses is refused', async () => {
      const { sim, shop } = stage
      sim.fault('error', { status: 400, code: 'PARAM_ERROR', message: 'no' })
      assert.equal((await placeOrder(shop, TEA)).state, 'refused')
    })

    it('an unpaid order is closed at WeChat Pay, and then in the database', async () => {
      const { sim, shop } = stage
      const { number } = await placeOrder(shop, TEA)
      const long = new Date(Date.now() - OPEN_FOR - 1_000)
      await shop.db.update(orders).set({ createdAt: long }).where(eq(orders.number, number))
      await settleDue(shop)
      assert.equal(sim.order(number)?.state, 'CLOSED')
      assert.equal(await stage.state(number), 'closed')
      assert.equal(await stage.shipped(number), 0)
    })

    it('genuine notifications of other amounts, merchants, apps or orders do not change an order', async () => {
      const { sim, shop } = stage
      const { number } = await placeOrder(shop, TEA)
      const { mchid } = shop.wxpay
      const genuine = {
        appid: APPID,
        mchid,
        out_trade_no: number,
        transaction_id: '4200000000000000001',
      }
      const amount = { total: 1200, payer_total: 1200, currency: 'CNY', payer_currency: 'CNY' }
      const cases: [object, RegExp][] = [
        [{ amount: { ...amount, total: 1 } }, /its total is 1 fen, the order's 1200/],
        [{ amount: { ...amount, currency: 'USD' } }, /its currency is USD/],
        [{ mchid: '1900000999', amount }, /of the merchant 1900000999/],
        [{ appid: 'wx0000000000000000', amount }, /of the app wx0/],
        [{ out_trade_no: 'T9999999', amount }, /there is no order T9999999/],
      ]
      for (const [change, effect] of cases) {
        const resource = { ...genuine, ...change }
        const sent = await sim.notify('TRANSACTION.SUCCESS', {
          url: 'https://shop.example/wechatpay',
          resource,
        })
        assert.equal(sent.state, 'accepted')
        assert.match((await stage.effects()).at(-1) ?? '', effect)
        assert.equal(await stage.state(number), 'awaiting')
      }
      assert.equal(await stage.shipped(number), 0)
    })

    it('unsigned notifications do not change an order', async () => {
      const { sim, shop } = stage
      const { number } = await placeOrder(shop, TEA)
      sim.fault('foreign-signature', { on: 'notification' })
      assert.equal((await sim.pay(number)).attempts[0]?.status, 401)
      assert.equal(await stage.state(number), 'awaiting')
      const forged = new Request('https://shop.example/wechatpay', { method: 'POST', body: '{}' })
      assert.equal((await createApp(shop).fetch(forged)).status, 401)
    })

    it('a notification whose transaction fails changes nothing, and WeChat Pay gets an error', async () => {
      const { sim, shop } = stage
      const { number } = await placeOrder(shop, TEA)
      const before = (await stage.effects()).length
      await shop.db.execute(sql`alter table shipments rename to broken`)
      const sent = await sim.pay(number)
      assert.equal(sent.attempts[0]?.status, 500)
      await shop.db.execute(sql`alter table broken rename to shipments`)
      assert.equal(await stage.state(number), 'awaiting')
      assert.equal((await stage.effects()).length, before)
      await sim.redeliver(sent.id)
      assert.equal(await stage.state(number), 'paid')
      assert.equal(await stage.shipped(number), 1)
    })

    it('concurrent partial refunds never exceed the payment', async () => {
      const { sim, shop } = stage
      const { number } = await placeOrder(shop, TEA)
      await assert.rejects(refundOrder(shop, number, 1), RefundError)
      await sim.pay(number)
      const asked = await Promise.allSettled(
        [800, 800, 800].map((amount) => refundOrder(shop, number, amount)),
      )
      const made = asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
      assert.equal(made.length, 1)
      const refund = made[0]?.number ?? ''
      assert.equal(await stage.refundState(refund), 'processing')
      sim.fault('duplicate')
      await sim.completeRefund(refund)
      assert.equal(await stage.refundState(refund), 'success')
      await assert.rejects(refundOrder(shop, number, 401), /400 are left/)
    })

    it('a refund that timed out is made once', async () => {
      const { sim, shop } = stage
      const { number } = await placeOrder(shop, TEA)
      await sim.pay(number)
      for (const carriedOut of [true, false]) {
        sim.fault('reset', { carriedOut })
        const refund = await refundOrder(shop, number, 100)
        assert.equal(refund.state, 'requested')
        stage.asked()
        await settleDue(shop)
        assert.equal(stage.asked().includes('queryRefundByOutRefundNo'), true)
        assert.equal(await stage.refundState(refund.number), 'processing')
        assert.equal(sim.refund(refund.number)?.amount, 100)
      }
    })

    it('an order becomes paid even if its refund is known before its payment', async () => {
      const { sim, shop } = stage
      const { number } = await placeOrder(shop, TEA)
      sim.fault('lost')
      await sim.pay(number)
      await sim.refundByHand(number, 200)
      assert.match((await stage.effects()).at(-1) ?? '', /ignored: there is no refund/)
      assert.equal(await stage.state(number), 'awaiting')
      await settleDue(shop)
      assert.equal(await stage.state(number), 'paid')
      assert.equal(await stage.shipped(number), 1)
    })

    it('orders are compared with the bill in both directions', async () => {
      const { sim, shop } = stage
      sim.reset()
      await shop.db.execute(sql`truncate differences, refunds, shipments, notifications, orders`)
      const [right, missing, wrong] = [
        await placeOrder(shop, TEA),
        await placeOrder(shop, TEA),
        await placeOrder(shop, TEA),
      ]
      for (const { number } of [right, missing, wrong]) await sim.pay(number)
      const refund = await refundOrder(shop, right.number, 150)
      await sim.completeRefund(refund.number)
      const day = dayOf(Date.now())
      assert.deepEqual(await reconcile(shop, day), [])
      await shop.db.execute(sql`delete from shipments where order_number = ${missing.number}`)
      await shop.db.delete(orders).where(eq(orders.number, missing.number))
      await shop.db.update(orders).set({ amount: 1 }).where(eq(orders.number, wrong.number))
      await shop.db
        .insert(orders)
        .values({ ...missing, number: 'T0000001', state: 'paid', paidAt: new Date() })
      const found = await reconcile(shop, day)
      assert.deepEqual(
        found
          .map(({ kind, number, ours, theirs }) => ({ kind, number, ours, theirs }))
          .sort((a, b) => (a.number < b.number ? -1 : 1)),
        [
          { kind: 'payment', number: 'T0000001', ours: 1200, theirs: null },
          { kind: 'payment', number: missing.number, ours: null, theirs: 1200 },
          { kind: 'payment', number: wrong.number, ours: 1, theirs: 1200 },
        ].sort((a, b) => (a.number < b.number ? -1 : 1)),
      )
      assert.deepEqual(await reconcile(shop, day), found)
    })
  })
}
