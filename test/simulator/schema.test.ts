import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { get, post, send } from './support/merchant.js'
import { JSAPI, order } from './support/orders.js'

let sim: Simulator
beforeAll(async () => {
  sim = await createSimulator()
})
afterAll(() => sim.close())

const goods = { merchant_goods_id: 'G1', quantity: 1, unit_price: 100 }

/** A refused prepay: its error. */
const refused = async (change: Record<string, unknown>, drop?: string) => {
  const body: Record<string, unknown> = { ...order(sim.config.mchid, 'T00001'), ...change }
  if (drop !== undefined) delete body[drop]
  const answer = await post(sim.config, JSAPI, body)
  expect(answer.status).toBe(400)
  expect(answer.json.code).toBe('PARAM_ERROR')
  return answer.json
}

describe('bodies', () => {
  it('the simulator refuses a body that lacks a field', async () => {
    expect(await refused({}, 'out_trade_no')).toEqual({
      code: 'PARAM_ERROR',
      message: '输入源“/body/out_trade_no”映射到字段“商户订单号”必填性规则校验失败，此字段为必填项',
      detail: { field: '/out_trade_no', value: '', issue: 'is required', location: 'body' },
    })
  })

  it('the simulator refuses a body that lacks a nested field', async () => {
    const { detail } = await refused({ amount: { currency: 'CNY' } })
    expect(detail).toMatchObject({ field: '/amount/total', issue: 'is required' })
  })

  it('the simulator refuses a body that has a value of the wrong type', async () => {
    expect(await refused({ amount: { total: '100' } })).toEqual({
      code: 'PARAM_ERROR',
      message:
        '输入源“/body/amount/total”映射到字段“总金额（单位：分）”类型规则校验失败，此字段需要一个合法的 integer',
      detail: { field: '/amount/total', value: '100', issue: 'must be integer', location: 'body' },
    })
    expect((await refused({ amount: { total: 1.5 } })).detail.field).toBe('/amount/total')
    expect((await refused({ amount: null })).detail.field).toBe('/amount')
  })

  it('the simulator refuses a body that has a value that is not in the enum', async () => {
    const { detail } = await refused({ limit_pay: ['no_credit', 'no_cash'] })
    expect(detail).toMatchObject({ field: '/limit_pay/1', value: 'no_cash', location: 'body' })
  })

  it('the simulator refuses a body that has a date in another format', async () => {
    const { detail, message } = await refused({ time_expire: '2030-01-01 10:00:00' })
    expect(detail).toMatchObject({ field: '/time_expire', value: '2030-01-01 10:00:00' })
    expect(message).toContain('格式规则校验失败，此字段需要 date-time 格式')
  })

  it('the simulator refuses a body that has an invalid amount', async () => {
    for (const total of [0, -1]) {
      const { detail } = await refused({ amount: { total } })
      expect(detail).toMatchObject({ field: '/amount/total', issue: 'must be 1 or more' })
    }
  })

  it.each([
    ['is not JSON', Buffer.from('{"appid":')],
    ['is no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ])('the simulator refuses a wrong body: %s', async (_, body) => {
    // What is signed are the bytes: `send` signs text, so that the signature is left out here.
    const careless = await createSimulator({ checks: { authorization: false } })
    const answer = await send(careless.config, { method: 'POST', target: JSAPI, body })
    expect(answer).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' } })
    expect(answer.json.detail.location).toBe('body')
    await careless.close()
  })

  it('the simulator refuses a missing body', async () => {
    const answer = await send(sim.config, { method: 'POST', target: JSAPI })
    expect(answer).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' } })
  })

  it('the simulator refuses a body with a character of four bytes', async () => {
    expect(await refused({ description: '一件😀商品' })).toMatchObject({
      message: '参数中含有不支持的字符，仅支持UTF-8编码中一至三个字节的字符',
      detail: {
        field: '/description',
        issue: 'has "😀", which needs four bytes in UTF-8',
        location: 'body',
      },
    })
    const list = await refused({ detail: { goods_detail: [{ ...goods, goods_name: '𠮷' }] } })
    expect(list.detail.field).toBe('/detail/goods_detail/0/goods_name')
    const query = `/v3/pay/transactions/out-trade-no/T00001?mchid=${encodeURIComponent('😀')}`
    expect((await get(sim.config, query)).json.detail).toMatchObject({ field: 'mchid' })
  })

  it('the simulator ignores undocumented fields, like the platform', async () => {
    const answer = await post(sim.config, JSAPI, order(sim.config.mchid, 'T00002', { novelty: 1 }))
    expect(answer.status).toBe(200)
  })

  it('the simulator checks documented lengths and patterns', async () => {
    const target = '/v3/marketing/paygiftactivity/activities/126002309/merchants/delete'
    const refusal = (number: string) =>
      post(sim.config, target, { merchant_id_list: ['10000022'], delete_request_no: number })
    expect((await refusal('100002322019090134234sfdf')).status).toBe(200)
    const long = await refusal('a'.repeat(200))
    expect(long.json.detail).toMatchObject({ field: '/delete_request_no', location: 'body' })
    const odd = await refusal('no blanks')
    expect(odd.json.detail.issue).toContain('must match pattern')
  })
})

describe('parameters', () => {
  it('required query parameters must be present', async () => {
    const answer = await get(sim.config, '/v3/pay/transactions/out-trade-no/T00001')
    expect(answer.json).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: 'mchid', issue: 'is required', location: 'query' },
    })
    expect(answer.json.message).toContain('输入源“/query/mchid”')
  })

  it('query parameters are checked for types and enums', async () => {
    const bill = await get(sim.config, '/v3/bill/tradebill?bill_date=2024-01-01&bill_type=SOME')
    expect(bill.json.detail).toMatchObject({ field: 'bill_type', value: 'SOME', location: 'query' })
    const list = (limit: string) =>
      get(
        sim.config,
        `/v3/merchant-service/complaints-v2?begin_date=2024-01-01&end_date=2024-01-02&limit=${limit}`,
      )
    expect((await list('abc')).json.detail).toMatchObject({ field: 'limit', location: 'query' })
    const fine = await list('5')
    expect(fine.status).toBe(200)
    expect(fine.json.limit).toBe(5)
  })

  it('path parameters are checked for types', async () => {
    const answer = await get(sim.config, '/v3/ecommerce/applyments/abc')
    expect(answer.json.detail).toMatchObject({
      field: 'applyment_id',
      value: 'abc',
      issue: 'must be integer',
      location: 'uri_template',
    })
  })

  it('path parameters are decoded', async () => {
    await get(sim.config, `/v3/pay/transactions/out-trade-no/T%2F1?mchid=${sim.config.mchid}`)
    expect(sim.requests.at(-1)?.endpoint).toBe(
      'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    )
    const broken = await get(sim.config, `/v3/pay/transactions/out-trade-no/%ff?mchid=1`)
    expect(broken.json.detail).toMatchObject({ field: 'out_trade_no', location: 'uri_template' })
  })

  it('required header parameters must be present', async () => {
    const target = '/v3/marketing/partnerships/build'
    const body = {
      partner: { type: 'APPID', appid: 'wx4e1916a585d1f4e9' },
      authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '2433405' },
    }
    const answer = await post(sim.config, target, body)
    expect(answer.json.detail).toMatchObject({ field: 'Idempotency-Key', location: 'header' })
    const headers = { 'Idempotency-Key': '12345' }
    expect((await post(sim.config, target, body, { headers })).status).toBe(200)
  })
})
