import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator, SimulatorError } from '../../simulator/index.js'
import { get, post } from './support/merchant.js'
import { JSAPI, order, queryPath, REFUNDS, refund } from './support/orders.js'

let sim: Simulator
let count = 0
beforeAll(async () => {
  sim = await createSimulator()
})
afterAll(() => sim.close())

const mchid = '1900000109'
const newRefund = () => `R${++count}`
const paidOrder = async (total = 100): Promise<string> => {
  const number = `T0000${++count}`
  await post(sim.config, JSAPI, order(mchid, number, { amount: { total } }))
  await sim.pay(number)
  return number
}
const ask = (body: unknown) => post(sim.config, REFUNDS, body)
const query = async (number: string) => (await get(sim.config, `${REFUNDS}/${number}`)).json

describe('refunds', () => {
  it('a refund is accepted, processed and completed', async () => {
    const [number, outTradeNo] = [newRefund(), await paidOrder()]
    const accepted = await ask(refund(number, outTradeNo, 30))
    expect(accepted.json).toMatchObject({
      refund_id: expect.stringMatching(/^503\d{26}$/),
      out_refund_no: number,
      out_trade_no: outTradeNo,
      transaction_id: sim.order(outTradeNo)?.payment?.transactionId,
      status: 'PROCESSING',
      channel: 'ORIGINAL',
      amount: { total: 100, refund: 30, payer_total: 100, payer_refund: 30, currency: 'CNY' },
    })
    expect(accepted.json).not.toHaveProperty('success_time')
    expect((await query(number)).status).toBe('PROCESSING')
    expect((await get(sim.config, queryPath(outTradeNo, mchid))).json.trade_state).toBe('REFUND')
    await sim.completeRefund(number)
    expect(await query(number)).toMatchObject({
      refund_id: accepted.json.refund_id,
      status: 'SUCCESS',
      success_time: expect.any(String),
    })
    await expect(sim.completeRefund(number)).rejects.toThrow(
      new SimulatorError(`The refund ${number} has ended already: SUCCESS.`),
    )
  })

  it('a refund may name the order by its transaction ID', async () => {
    const transactionId = sim.order(await paidOrder())?.payment?.transactionId
    const { out_trade_no: _, ...body } = refund(newRefund(), '', 1)
    expect((await ask({ ...body, transaction_id: transactionId })).status).toBe(200)
  })

  it('a refund returns only the coupon’s share', async () => {
    const outTradeNo = `T0000${++count}`
    await post(sim.config, JSAPI, order(mchid, outTradeNo))
    await sim.pay(outTradeNo, { payerTotal: 80 })
    const { json } = await ask(refund(newRefund(), outTradeNo, 50))
    expect(json.amount).toMatchObject({ refund: 50, payer_refund: 40, discount_refund: 10 })
  })

  it('a refund cannot exceed the total, alone or together with others', async () => {
    const outTradeNo = await paidOrder()
    const tooMuch = await ask(refund(newRefund(), outTradeNo, 101))
    expect(tooMuch).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } })
    expect((await ask(refund(newRefund(), outTradeNo, 60))).status).toBe(200)
    expect(await ask(refund(newRefund(), outTradeNo, 41))).toMatchObject({
      status: 400,
      json: {
        code: 'INVALID_REQUEST',
        detail: { field: '/amount/refund', issue: '40 of 100 can still be refunded' },
      },
    })
    expect((await ask(refund(newRefund(), outTradeNo, 40))).status).toBe(200)
    expect((await ask(refund(newRefund(), outTradeNo, 1))).json.message).toBe('订单已全额退款')
  })

  it('the amount of a closed refund is available again', async () => {
    const [number, outTradeNo] = [newRefund(), await paidOrder()]
    await ask(refund(number, outTradeNo, 100))
    await sim.completeRefund(number, 'CLOSED')
    expect((await query(number)).status).toBe('CLOSED')
    expect((await ask(refund(newRefund(), outTradeNo, 100))).status).toBe(200)
  })

  it('a refund must have the order’s total', async () => {
    const answer = await ask(refund(newRefund(), await paidOrder(), 1, 99))
    expect(answer).toMatchObject({
      status: 400,
      json: {
        code: 'INVALID_REQUEST',
        message: '订单金额或退款金额与之前请求不一致，请核实后再试',
      },
    })
  })

  it('a refund must be at least 1 fen', async () => {
    const { json } = await ask(refund(newRefund(), await paidOrder(), 0))
    expect(json.detail.field).toBe('/amount/refund')
  })

  it('a repeated refund number with the same content is the same refund, otherwise it is refused', async () => {
    const [number, outTradeNo] = [newRefund(), await paidOrder()]
    const first = await ask(refund(number, outTradeNo, 10))
    expect((await ask(refund(number, outTradeNo, 10))).json).toEqual(first.json)
    expect(await ask(refund(number, outTradeNo, 11))).toMatchObject({
      status: 400,
      json: { code: 'INVALID_REQUEST' },
    })
    expect(sim.refund(number)?.amount).toBe(10)
  })

  it('a refund needs a paid order', async () => {
    expect(await ask(refund(newRefund(), 'nobody', 1))).toMatchObject({
      status: 404,
      json: { code: 'RESOURCE_NOT_EXISTS', message: '订单不存在' },
    })
    const unpaid = `T0000${++count}`
    await post(sim.config, JSAPI, order(mchid, unpaid))
    expect(await ask(refund(newRefund(), unpaid, 1))).toMatchObject({
      status: 404,
      json: { code: 'RESOURCE_NOT_EXISTS', message: '订单未支付' },
    })
  })

  it('an unknown refund gets 404', async () => {
    const answer = await get(sim.config, `${REFUNDS}/nobody`)
    expect(answer).toMatchObject({ status: 404, json: { code: 'RESOURCE_NOT_EXISTS' } })
    await expect(sim.completeRefund('nobody')).rejects.toThrow('There is no refund nobody.')
  })

  it('an abnormal refund can be sent to another account', async () => {
    const [number, outTradeNo] = [newRefund(), await paidOrder()]
    const { refund_id: id } = (await ask(refund(number, outTradeNo, 10))).json
    const path = `${REFUNDS}/${id}/apply-abnormal-refund`
    const body = { out_refund_no: number, type: 'MERCHANT_BANK_CARD' }
    expect((await post(sim.config, path, body)).json.code).toBe('INVALID_REQUEST')
    const notification = await sim.completeRefund(number, 'ABNORMAL')
    expect(notification.eventType).toBe('REFUND.ABNORMAL')
    expect((await post(sim.config, path, body)).json.status).toBe('PROCESSING')
    await sim.completeRefund(number)
    expect((await query(number)).status).toBe('SUCCESS')
  })
})

describe('other refunds', () => {
  it('refunds of an e-commerce platform have the state CLOSE when closed', async () => {
    const [number, outTradeNo] = [newRefund(), await paidOrder()]
    const transactionId = sim.order(outTradeNo)?.payment?.transactionId
    const accepted = await post(sim.config, '/v3/ecommerce/refunds/apply', {
      sub_mchid: '1900000110',
      sp_appid: 'wx8888888888888888',
      transaction_id: transactionId,
      out_refund_no: number,
      amount: { refund: 10, total: 100 },
    })
    expect(accepted.json).toMatchObject({ out_refund_no: number, amount: { refund: 10 } })
    await sim.completeRefund(number, 'CLOSED')
    const path = `/v3/ecommerce/refunds/id/${accepted.json.refund_id}?sub_mchid=1900000110`
    expect((await get(sim.config, path)).json).toMatchObject({ status: 'CLOSE' })
  })

  it('overseas refunds are listed by order', async () => {
    const [number, outTradeNo] = [newRefund(), await paidOrder()]
    const merchants = { mchid, sp_mchid: mchid, sub_mchid: '1900000110' }
    const accepted = await post(sim.config, '/v3/global/refunds', {
      ...merchants,
      appid: 'wx1',
      sp_appid: 'wx1',
      ...refund(number, outTradeNo, 10),
    })
    expect(accepted.json).toMatchObject({
      id: expect.stringMatching(/^503/),
      amount: { refund: 10 },
    })
    await sim.completeRefund(number, 'CLOSED')
    const search = new URLSearchParams({
      ...merchants,
      out_trade_no: outTradeNo,
      offset: '0',
      count: '5',
    })
    const { json } = await get(sim.config, `/v3/global/refunds?${search}`)
    expect(json).toMatchObject({ total_num: 1, out_trade_no: outTradeNo })
    expect(json.data[0]).toMatchObject({ out_refund_no: number, status: 'REFUNDCLOSE' })
  })
})

describe('notifications of refunds', () => {
  it('the refund notification of a direct merchant has mchid and user_received_account', async () => {
    const [number, outTradeNo] = [newRefund(), await paidOrder()]
    await post(sim.config, REFUNDS, refund(number, outTradeNo, 10))
    const { resource } = await sim.completeRefund(number, 'SUCCESS')
    expect(resource).toMatchObject({ mchid, user_received_account: '支付用户零钱' })
    expect(resource['amount']).toEqual({
      total: 100,
      refund: 10,
      payer_total: 100,
      payer_refund: 10,
    })
    expect(resource).not.toHaveProperty('recv_account')
  })

  it('the refund notification of a partner has sp_mchid and sub_mchid, and no mchid', async () => {
    const [number, outTradeNo] = [newRefund(), `P0000${newRefund()}`]
    const merchants = { sp_mchid: mchid, sub_mchid: '1900000110' }
    const { appid: _, mchid: __, ...rest } = order(mchid, outTradeNo)
    const body = { ...rest, ...merchants, sp_appid: 'wx1', payer: { sp_openid: 'o1' } }
    await post(sim.config, '/v3/pay/partner/transactions/jsapi', body)
    await sim.pay(outTradeNo)
    await post(sim.config, REFUNDS, { ...refund(number, outTradeNo, 10), sub_mchid: '1900000110' })
    const { resource } = await sim.completeRefund(number, 'SUCCESS')
    expect(resource).toMatchObject(merchants)
    expect(resource).not.toHaveProperty('mchid')
  })

  it('the refund notification of a merchant overseas has recv_account and the currencies', async () => {
    const [number, outTradeNo] = [newRefund(), await paidOrder()]
    const body = { ...refund(number, outTradeNo, 10), mchid, appid: 'wx1' }
    expect((await post(sim.config, '/v3/global/refunds', body)).status).toBe(200)
    const { resource } = await sim.completeRefund(number, 'SUCCESS')
    expect(resource).toMatchObject({
      recv_account: '支付用户零钱',
      amount: { currency: 'CNY', payer_currency: 'CNY' },
    })
    expect(resource).not.toHaveProperty('user_received_account')
  })
})
