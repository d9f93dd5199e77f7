import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { queryBalance } from '../../generated/merchant/index.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { get, post } from './support/merchant.js'

let sim: Simulator
beforeEach(async () => {
  sim = await createSimulator()
})
afterEach(() => sim.close())

const BALANCE = '/v3/merchant/fund/balance/BASIC'

/** An operation that no flow knows. */
const BATCHES = '/v3/transfer/batches'
const batch = (number: string) => ({
  appid: 'wxf636efh567hg4356',
  out_batch_no: number,
  batch_name: '报销',
  batch_remark: '报销单',
  total_amount: 4,
  total_num: 2,
  transfer_detail_list: [
    { out_detail_no: 'D1', transfer_amount: 4, transfer_remark: '报销', openid: 'o1' },
  ],
})

describe('answers from the spec', () => {
  it('an answer from the spec repeats the numbers of the request, and adds new ones', async () => {
    const [first, second] = [
      (await post(sim.config, BATCHES, batch('BATCH1'))).json,
      (await post(sim.config, BATCHES, batch('BATCH2'))).json,
    ]
    expect(first.out_batch_no).toBe('BATCH1')
    expect(second.out_batch_no).toBe('BATCH2')
    expect(second.batch_id).not.toBe(first.batch_id)
    expect(Math.abs(Date.parse(first.create_time) - sim.clock.now())).toBeLessThan(5_000)
  })

  it('a created resource is found by either of its numbers', async () => {
    const created = (await post(sim.config, BATCHES, batch('BATCH1'))).json
    await post(sim.config, BATCHES, batch('BATCH2'))
    const search = '?need_query_detail=true&detail_status=ALL'
    const byNumber = (await get(sim.config, `${BATCHES}/out-batch-no/BATCH1${search}`)).json
    expect(byNumber.transfer_batch).toMatchObject({
      out_batch_no: 'BATCH1',
      batch_id: created.batch_id,
    })
    const byId = (await get(sim.config, `${BATCHES}/batch-id/${created.batch_id}${search}`)).json
    expect(byId.transfer_batch.out_batch_no).toBe('BATCH1')
  })

  it('a created resource is found by a query parameter, with its later changes', async () => {
    const SERVICE = '/v3/payscore/serviceorder'
    const { json } = await post(sim.config, SERVICE, {
      out_order_no: 'O1',
      appid: 'wx1',
      service_id: '500001',
      service_introduction: '某某酒店',
      time_range: { start_time: '20091225091010' },
      risk_fund: { name: 'DEPOSIT', amount: 10000 },
      notify_url: 'https://merchant.example/notify',
      need_user_confirm: true,
    })
    const path = `${SERVICE}?out_order_no=O1&service_id=500001&appid=wx1`
    expect((await get(sim.config, path)).json).toMatchObject({
      order_id: json.order_id,
      service_introduction: '某某酒店',
    })
  })

  it('a repeated request gets the same platform number', async () => {
    const [first, second] = [
      (await post(sim.config, BATCHES, batch('BATCH1'))).json,
      (await post(sim.config, BATCHES, batch('BATCH1'))).json,
    ]
    expect(second.batch_id).toBe(first.batch_id)
  })

  it('an answer from the spec repeats the requested page', async () => {
    const path = '/v3/merchant-service/complaint-notifications'
    expect((await get(sim.config, path)).status).toBe(200)
    const list = await get(
      sim.config,
      '/v3/merchant-service/complaints-v2?begin_date=2024-01-01&end_date=2024-01-02&limit=7&offset=14',
    )
    expect(list.json).toMatchObject({ limit: 7, offset: 14 })
  })

  it('an answer from the spec repeats integers of any size', async () => {
    const stateless = await createSimulator({ stateless: true })
    const { text } = await get(stateless.config, '/v3/ecommerce/applyments/9007199254740993')
    expect(text).toContain('"applyment_id":9007199254740993')
    await stateless.close()
  })

  it('an answer from the spec shows success, without reasons for a failure', async () => {
    const { json } = await get(sim.config, '/v3/transfer/batches/batch-id/1/details/detail-id/2')
    expect(json).not.toHaveProperty('fail_reason')
  })

  it('a stateless simulator remembers nothing', async () => {
    const stateless = await createSimulator({ stateless: true })
    await post(stateless.config, BATCHES, batch('BATCH1'))
    const order = await get(
      stateless.config,
      `/v3/pay/transactions/out-trade-no/T00001?mchid=${stateless.config.mchid}`,
    )
    expect(order.json).toMatchObject({ out_trade_no: 'T00001', mchid: stateless.config.mchid })
    await stateless.close()
  })
})

describe('custom answers', () => {
  it('a custom answer for a generated function is merged over the spec’s answer', async () => {
    sim.answer(queryBalance, { available_amount: 5 })
    const { json } = await get(sim.config, BALANCE)
    expect(json).toEqual({ available_amount: 5, pending_amount: expect.any(Number) })
  })

  it('a custom answer is selected by ID, path or both, and may be limited in number', async () => {
    for (const name of [
      'queryBalance',
      '/v3/merchant/fund/balance/{account_type}',
      'GET /v3/merchant/fund/balance/{account_type}',
    ]) {
      sim.answer(name, { available_amount: 7 }, { times: 1 })
      expect((await get(sim.config, BALANCE)).json.available_amount).toBe(7)
      expect((await get(sim.config, BALANCE)).json.available_amount).not.toBe(7)
    }
  })

  it('a custom answer may have undocumented values, fields and large integers', async () => {
    sim.answer(queryBalance, { state: 'NEW', available_amount: 2n ** 63n })
    const { text } = await get(sim.config, BALANCE)
    expect(text).toContain('"state":"NEW"')
    expect(text).toContain('"available_amount":9223372036854775808')
  })

  it('a custom answer also overrides the answers of flows', async () => {
    sim.answer('prepayJsapi', { prepay_id: 'mine' })
    const { order, JSAPI } = await import('./support/orders.js')
    const { json } = await post(sim.config, JSAPI, order(sim.config.mchid, 'T00001'))
    expect(json.prepay_id).toBe('mine')
  })
})

describe('recorded requests', () => {
  it('recorded requests can be read', async () => {
    await get(sim.config, `${BALANCE}?x=1`, { headers: { 'X-Mine': 'yes' } })
    const [seen] = sim.requests
    expect(seen).toMatchObject({
      method: 'GET',
      target: `${BALANCE}?x=1`,
      endpoint: 'GET /v3/merchant/fund/balance/{account_type}',
      operation: 'queryBalance',
      query: { x: '1' },
      status: 200,
      code: undefined,
      fault: undefined,
      answer: { available_amount: expect.any(Number) },
    })
    expect(seen?.header('x-mine')).toBe('yes')
    expect(seen?.at).toBeCloseTo(sim.clock.now(), -4)
  })

  it('a recorded request has the reason of its refusal', async () => {
    await get(sim.config, BALANCE, { authorization: '' })
    expect(sim.requests.at(-1)).toMatchObject({ status: 401, code: 'SIGN_ERROR', query: undefined })
  })

  it('the simulator can log a line for each request', async () => {
    const lines: string[] = []
    const talkative = await createSimulator({ log: (line) => lines.push(line) })
    await get(talkative.config, BALANCE)
    await get(talkative.config, '/v3/bill/tradebill')
    expect(lines).toEqual([
      `GET ${BALANCE} 200`,
      expect.stringMatching(
        /^GET \/v3\/bill\/tradebill 400 PARAM_ERROR 输入源“\/query\/bill_date”/,
      ),
    ])
    await talkative.close()
  })
})
