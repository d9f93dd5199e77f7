import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator, SimulatorError } from '../../simulator/index.js'
import { get, post } from './support/merchant.js'
import { closePath, JSAPI, order, queryPath } from './support/orders.js'

let sim: Simulator
let count = 0
beforeAll(async () => {
  sim = await createSimulator()
})
afterAll(() => sim.close())

const mchid = '1900000109'
const newNumber = () => `T0000${++count}`
const prepay = (number: string, more = {}) => post(sim.config, JSAPI, order(mchid, number, more))
const query = async (number: string) => (await get(sim.config, queryPath(number, mchid))).json
const close = (number: string) => post(sim.config, closePath(number), { mchid })

describe('orders', () => {
  it('an order is placed, queried, paid and queried again', async () => {
    const number = newNumber()
    const { json } = await prepay(number, { attach: '自定义数据' })
    expect(json).toEqual({ prepay_id: expect.stringMatching(/^wx\d{14}[0-9a-f]{16}0000$/) })
    expect(await query(number)).toMatchObject({
      out_trade_no: number,
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
      amount: { total: 100, currency: 'CNY' },
    })
    await sim.pay(number, { bankType: 'CMB_DEBIT' })
    const paid = await query(number)
    expect(paid).toMatchObject({
      appid: 'wxd678efh567hg6787',
      mchid,
      trade_state: 'SUCCESS',
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      bank_type: 'CMB_DEBIT',
      success_time: expect.stringMatching(/\+08:00$/),
      attach: '自定义数据',
      payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
      amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
    })
    const byId = `/v3/pay/transactions/id/${paid.transaction_id}?mchid=${mchid}`
    expect((await get(sim.config, byId)).json.out_trade_no).toBe(number)
  })

  it('an unpaid order has no payer, success time or transaction ID', async () => {
    const number = newNumber()
    await prepay(number)
    const unpaid = await query(number)
    for (const field of ['transaction_id', 'success_time', 'payer', 'bank_type', 'trade_type']) {
      expect(unpaid, field).not.toHaveProperty(field)
    }
  })

  it('the query of an order does not repeat its description and other request fields', async () => {
    const number = newNumber()
    const details = { goods_tag: 'WXG', support_fapiao: true, limit_pay: ['no_credit'] }
    await post(sim.config, JSAPI, order(mchid, number, details))
    await sim.pay(number)
    const paid = await query(number)
    for (const field of ['description', 'notify_url', ...Object.keys(details)]) {
      expect(paid, field).not.toHaveProperty(field)
    }
  })

  it('the query of an order has no coupons or scene that the request did not have', async () => {
    const number = newNumber()
    await prepay(number)
    await sim.pay(number)
    const paid = await query(number)
    expect(paid).not.toHaveProperty('promotion_detail')
    expect(paid).not.toHaveProperty('scene_info')
  })

  it('an order can be paid with a coupon, by another customer', async () => {
    const number = newNumber()
    await prepay(number)
    await sim.pay(number, { payerTotal: 90, openid: 'o2' })
    const { amount, payer } = await query(number)
    expect(amount).toMatchObject({ total: 100, payer_total: 90 })
    expect(payer).toEqual({ openid: 'o2' })
    const other = newNumber()
    await prepay(other)
    for (const payerTotal of [-1, 101, 0.5]) {
      await expect(sim.pay(other, { payerTotal })).rejects.toThrow(/payerTotal: 0 to 100 fen/)
    }
    expect(sim.order(other)?.state).toBe('NOTPAY')
  })

  it('an unknown order gets 404', async () => {
    const answer = await get(sim.config, queryPath('nobody', mchid))
    expect(answer).toMatchObject({ status: 404, json: { code: 'ORDER_NOT_EXIST' } })
    expect(await close('nobody')).toMatchObject({ status: 404, json: { code: 'ORDER_NOT_EXIST' } })
    await expect(sim.pay('nobody')).rejects.toThrow(/There is no order nobody\. Placed were T00001/)
  })

  it.each(['T1', 'T'.repeat(33)])(
    'an order number with fewer than 6 or more than 32 characters is refused: %s',
    async (number) => {
      const answer = await post(sim.config, JSAPI, order(mchid, number))
      expect(answer).toMatchObject({
        status: 400,
        json: { code: 'PARAM_ERROR', detail: { field: '/out_trade_no', location: 'body' } },
      })
    },
  )

  it('an order belongs to the merchant who signs the request', async () => {
    const answer = await post(sim.config, JSAPI, order('1230000109', newNumber()))
    expect(answer).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', detail: { field: '/mchid', value: '1230000109' } },
    })
    const asked = await get(sim.config, queryPath('T00001', '1230000109'))
    expect(asked.json.detail).toMatchObject({ field: 'mchid', location: 'query' })
    // Not only of orders.
    const notify = '/v3/partner-papay/contracts/123124412412423431/notify'
    const sp = { sp_mchid: '1230000109', sub_mchid: '1900000110', sp_appid: 'wx1' }
    const told = await post(sim.config, notify, {
      ...sp,
      estimated_amount: { amount: 1, currency: 'CNY' },
    })
    expect(told.json.detail).toMatchObject({ field: '/sp_mchid', location: 'body' })
  })

  it.each([
    ['native', 'NATIVE', 'code_url', /^weixin:\/\/wxpay\/bizpayurl\?pr=/],
    ['app', 'APP', 'prepay_id', /^wx/],
    ['h5', 'MWEB', 'h5_url', /^https:\/\/wx\.tenpay\.com\//],
  ])('an order can be placed by %s', async (path, tradeType, field, pattern) => {
    const number = newNumber()
    const scene = { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } }
    const { payer: _, ...body } = order(mchid, number, { scene_info: scene })
    const answer = await post(sim.config, `/v3/pay/transactions/${path}`, body)
    expect(answer.json).toEqual({ [field]: expect.stringMatching(pattern) })
    await sim.pay(number)
    const paid = await query(number)
    expect(paid.trade_type).toBe(tradeType)
    expect(paid.payer.openid).toMatch(/^o/)
  })
})

describe('repeated order numbers', () => {
  it('the same order number with the same content gets the same answer', async () => {
    const number = newNumber()
    const [first, second] = [await prepay(number), await prepay(number)]
    expect(second.json).toEqual(first.json)
  })

  it('the order of the JSON members does not change the content', async () => {
    const number = newNumber()
    const first = await prepay(number)
    const reversed = Object.fromEntries(Object.entries(order(mchid, number)).reverse())
    expect((await post(sim.config, JSAPI, reversed)).json).toEqual(first.json)
  })

  it('the same order number with another content is refused', async () => {
    const number = newNumber()
    await prepay(number)
    expect(await prepay(number, { amount: { total: 101 } })).toMatchObject({
      status: 403,
      json: { code: 'OUT_TRADE_NO_USED', message: '商户订单号重复' },
    })
  })

  it('the same order number by another operation is refused', async () => {
    const number = newNumber()
    await prepay(number)
    const other = await post(sim.config, '/v3/pay/transactions/native', order(mchid, number))
    expect(other.json.code).toBe('OUT_TRADE_NO_USED')
  })

  it('the number of a paid or closed order is refused with the matching error', async () => {
    const [paid, closed] = [newNumber(), newNumber()]
    await prepay(paid)
    await sim.pay(paid)
    expect(await prepay(paid)).toMatchObject({ status: 400, json: { code: 'ORDERPAID' } })
    await prepay(closed)
    await close(closed)
    expect(await prepay(closed)).toMatchObject({ status: 400, json: { code: 'ORDER_CLOSED' } })
  })
})

describe('closed orders', () => {
  it('a closed order cannot be paid, and may be closed again', async () => {
    const number = newNumber()
    await prepay(number)
    expect((await close(number)).status).toBe(204)
    expect((await close(number)).status).toBe(204)
    expect((await query(number)).trade_state).toBe('CLOSED')
    await expect(sim.pay(number)).rejects.toThrow(
      new SimulatorError(`${number} is closed: it cannot be paid.`),
    )
  })

  it('a paid order cannot be closed', async () => {
    const number = newNumber()
    await prepay(number)
    await sim.pay(number)
    expect(await close(number)).toMatchObject({ status: 400, json: { code: 'ORDERPAID' } })
    await expect(sim.pay(number)).rejects.toThrow(/is paid already/)
  })

  it('an expired order cannot be paid', async () => {
    const number = newNumber()
    const expiry = new Date(sim.clock.now() + 60_000).toISOString()
    await prepay(number, { time_expire: expiry })
    await sim.clock.advance(59_000)
    expect((await query(number)).trade_state).toBe('NOTPAY')
    await sim.clock.advance(2_000)
    expect((await query(number)).trade_state).toBe('CLOSED')
    await expect(sim.pay(number)).rejects.toThrow(/is closed/)
  })
})

describe('orders of service providers', () => {
  it('a service provider’s order is placed for a sub-merchant and queried for it', async () => {
    const number = newNumber()
    const base = '/v3/pay/partner/transactions'
    const { appid: _, mchid: __, ...rest } = order(mchid, number)
    const merchants = { sp_appid: 'wx8888888888888888', sp_mchid: mchid, sub_mchid: '1900000110' }
    const placed = await post(sim.config, `${base}/jsapi`, {
      ...rest,
      ...merchants,
      payer: { sp_openid: 'o1' },
    })
    expect(placed.status).toBe(200)
    const notification = await sim.pay(number)
    const path = `${base}/out-trade-no/${number}?sp_mchid=${mchid}&sub_mchid=1900000110`
    const { json } = await get(sim.config, path)
    expect(json).toMatchObject({ ...merchants, trade_state: 'SUCCESS', payer: { sp_openid: 'o1' } })
    expect(notification.resource).toMatchObject({ ...merchants, payer: { sp_openid: 'o1' } })
    expect(notification.resource).not.toHaveProperty('mchid')
  })
})

describe('combined orders', () => {
  const base = '/v3/combine-transactions'
  const sub = (number: string, total: number) => ({
    mchid: '1900000110',
    attach: number,
    amount: { total_amount: total, currency: 'CNY' },
    out_trade_no: number,
    sub_mchid: '1900000111',
    description: '一件商品',
    settle_info: { profit_sharing: true },
  })
  const combine = (number: string, subs: unknown[]) =>
    post(sim.config, `${base}/jsapi`, {
      combine_appid: 'wxd678efh567hg6787',
      combine_mchid: mchid,
      combine_out_trade_no: number,
      sub_orders: subs,
      combine_payer_info: { openid: 'o1' },
      notify_url: 'https://merchant.example/notify',
    })

  it('an order with its parts or a payment code is paid at once', async () => {
    const [number, one, two] = [newNumber(), newNumber(), newNumber()]
    expect((await combine(number, [sub(one, 10), sub(two, 20)])).json.prepay_id).toMatch(/^wx/)
    const path = `${base}/out-trade-no/${number}`
    expect((await get(sim.config, path)).json.sub_orders[0].trade_state).toBe('NOTPAY')
    await expect(sim.pay(one)).rejects.toThrow(`belongs to the combined order ${number}`)
    const notification = await sim.pay(number)
    const { json } = await get(sim.config, path)
    expect(json).toMatchObject({
      combine_out_trade_no: number,
      combine_mchid: mchid,
      combine_payer_info: { openid: 'o1' },
      sub_orders: [
        {
          out_trade_no: one,
          trade_state: 'SUCCESS',
          amount: { total_amount: 10, payer_amount: 10 },
        },
        { out_trade_no: two, trade_state: 'SUCCESS', amount: { total_amount: 20 } },
      ],
    })
    const ids = json.sub_orders.map((each: { transaction_id: string }) => each.transaction_id)
    expect(new Set(ids).size).toBe(2)
    expect(notification.eventType).toBe('TRANSACTION.SUCCESS')
    expect(notification.resource).toMatchObject({
      combine_out_trade_no: number,
      sub_orders: [{ out_trade_no: one }, { out_trade_no: two }],
    })
    const byId = await get(sim.config, `${base}/id/${json.combine_transaction_id}`)
    expect(byId.json.combine_out_trade_no).toBe(number)
  })

  it('a combined order is closed as a whole, and may be repeated only with the same content', async () => {
    const [number, one] = [newNumber(), newNumber()]
    const first = await combine(number, [sub(one, 10)])
    expect((await combine(number, [sub(one, 10)])).json).toEqual(first.json)
    expect((await combine(number, [sub(one, 11)])).json.code).toBe('OUT_TRADE_NO_USED')
    expect((await combine(newNumber(), [sub(one, 10)])).json.code).toBe('OUT_TRADE_NO_USED')
    const body = {
      combine_appid: 'wxd678efh567hg6787',
      sub_orders: [{ mchid: '1900000110', out_trade_no: one }],
    }
    const path = `${base}/out-trade-no/${number}/close`
    expect((await post(sim.config, path, body)).status).toBe(204)
    expect(
      (await get(sim.config, `${base}/out-trade-no/${number}`)).json.sub_orders[0],
    ).toMatchObject({ trade_state: 'CLOSED' })
    await expect(sim.pay(number)).rejects.toThrow(/is closed/)
  })
})

describe('付款码支付', () => {
  const path = '/v3/pay/transactions/codepay'
  const body = (number: string) => ({
    ...order(mchid, number),
    payer: { auth_code: '130061098828009406' },
    scene_info: { device_ip: '14.23.150.211', store_info: { id: '0001' } },
  })

  it('a payment by 付款码 is paid at once, and may be repeated', async () => {
    const number = newNumber()
    const first = await post(sim.config, path, body(number))
    expect(first.json).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MICROPAY' })
    expect((await post(sim.config, path, body(number))).json).toEqual(first.json)
  })

  it('a payment by 付款码 can be reversed', async () => {
    const number = newNumber()
    await post(sim.config, path, body(number))
    const reverse = `/v3/pay/transactions/out-trade-no/${number}/reverse`
    const answer = await post(sim.config, reverse, { appid: 'wxd678efh567hg6787', mchid })
    expect(answer.json).toMatchObject({ out_trade_no: number })
    expect((await query(number)).trade_state).toBe('REVOKED')
    expect((await post(sim.config, path, body(number))).json.message).toBe('该订单已撤销')
    const answerAgain = await post(sim.config, reverse, { appid: 'wxd678efh567hg6787', mchid })
    expect(answerAgain.json).toMatchObject({ out_trade_no: number })
  })
})

describe('overseas orders', () => {
  it.each(['/v3/global', '/hk/v3'])(
    'an overseas order under %s is placed, paid and queried',
    async (base) => {
      const number = newNumber()
      const merchants = { mchid, sp_mchid: mchid, sub_mchid: '1900000110' }
      const answer = await post(sim.config, `${base}/transactions/jsapi`, {
        ...merchants,
        appid: 'wx1',
        sp_appid: 'wx1',
        description: 'goods',
        notify_url: 'https://merchant.example/notify',
        out_trade_no: number,
        trade_type: 'JSAPI',
        merchant_category_code: '1011',
        amount: { total: 100, currency: 'HKD' },
      })
      expect(answer.json.prepay_id).toMatch(/^wx/)
      await sim.pay(number)
      const search = new URLSearchParams(merchants).toString()
      const { json } = await get(
        sim.config,
        `${base}/transactions/out-trade-no/${number}?${search}`,
      )
      expect(json).toMatchObject({
        id: expect.stringMatching(/^4200/),
        trade_state: 'SUCCESS',
        amount: { total: 100, currency: 'HKD' },
      })
    },
  )
})
