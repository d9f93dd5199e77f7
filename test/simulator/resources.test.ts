import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openExamples } from '../../simulator/examples.js'
import { createSimulator, type Simulator } from '../../simulator/index.js'
import { get, post, send } from './support/merchant.js'
import { JSAPI, order } from './support/orders.js'
import { toWire } from './support/wire.js'

const mchid = '1900000109'
const examples = openExamples()
let sim: Simulator
beforeAll(async () => {
  sim = await createSimulator()
})
afterAll(() => sim.close())

/** Sends the example of an operation with another body. */
const create = (endpoint: string, change: Record<string, unknown>) => {
  const example = examples.request(endpoint)
  const json = { ...(example.json as object), ...change }
  return send(sim.config, toWire(examples.operation(endpoint), { ...example, json }, sim.config))
}

describe('进件', () => {
  it.each([
    {
      endpoint: 'POST /v3/ecommerce/applyments/',
      number: 'out_request_no',
      byNumber: '/v3/ecommerce/applyments/out-request-no/',
      byId: '/v3/ecommerce/applyments/',
      begins: 'CHECKING',
      ends: 'FINISH',
    },
    {
      endpoint: 'POST /v3/applyment4sub/applyment/',
      number: 'business_code',
      byNumber: '/v3/applyment4sub/applyment/business_code/',
      byId: '/v3/applyment4sub/applyment/applyment_id/',
      begins: 'APPLYMENT_STATE_AUDITING',
      ends: 'APPLYMENT_STATE_FINISHED',
    },
    {
      endpoint: 'POST /v3/apply4subject/applyment',
      number: 'business_code',
      byNumber: '/v3/apply4subject/applyment?business_code=',
      byId: '/v3/apply4subject/applyment?applyment_id=',
      begins: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT',
      ends: 'APPLYMENT_STATE_PASSED',
    },
  ])(
    'an application (进件) by $endpoint is created, queried and decided',
    async ({ endpoint, number, byNumber, byId, begins, ends }) => {
      const name = `A${endpoint.length}`
      expect((await get(sim.config, byNumber + name)).status).toBe(404)
      const created = await create(endpoint, { [number]: name })
      expect(created.json.applyment_id).toBeGreaterThan(1e15)
      expect(Number.isSafeInteger(created.json.applyment_id)).toBe(true)
      const { json } = await get(sim.config, byNumber + name)
      expect(json).toMatchObject({ applyment_state: begins })
      expect((await get(sim.config, byId + created.json.applyment_id)).json).toEqual(json)
      sim.update(name, { applyment_state: ends, sub_mchid: '1900000110' })
      expect((await get(sim.config, byNumber + name)).json.applyment_state).toBe(ends)
    },
  )

  it('a repeated application number with the same content is the same application, otherwise it is refused', async () => {
    const endpoint = 'POST /v3/ecommerce/applyments/'
    const first = await create(endpoint, { out_request_no: 'A1' })
    expect((await create(endpoint, { out_request_no: 'A1' })).json).toEqual(first.json)
    const other = await create(endpoint, { out_request_no: 'A1', merchant_shortname: 'other' })
    expect(other).toMatchObject({
      status: 400,
      json: { code: 'INVALID_REQUEST', detail: { field: '/out_request_no', value: 'A1' } },
    })
  })

  it('an application can be revoked until it is finished', async () => {
    const path = '/v3/ecommerce/applyments/out-request-no/A2'
    await create('POST /v3/ecommerce/applyments/', { out_request_no: 'A2' })
    sim.update('A2', { applyment_state: 'FINISH' })
    expect((await send(sim.config, { method: 'POST', target: `${path}/revoke` })).status).toBe(400)
    sim.update('A2', { applyment_state: 'AUDITING' })
    const revoked = await send(sim.config, { method: 'POST', target: `${path}/revoke` })
    expect(revoked.json).toMatchObject({ out_request_no: 'A2' })
    expect((await get(sim.config, path)).json.applyment_state_desc).toBe('已撤销')
  })

  it('an application that does not exist cannot be decided', () => {
    expect(() => sim.update('nobody', {})).toThrow(/Nothing was created under the number nobody/)
  })
})

describe('分账', () => {
  let count = 0
  const ORDERS = '/v3/profitsharing/orders'
  const paid = async (profitSharing = true) => {
    const number = `S0000${++count}`
    const settle = { settle_info: { profit_sharing: profitSharing } }
    await post(sim.config, JSAPI, order(mchid, number, settle))
    await sim.pay(number)
    return String(sim.order(number)?.payment?.transactionId)
  }
  const share = (number: string, transactionId: string, amount: number, last = false) =>
    post(sim.config, ORDERS, {
      transaction_id: transactionId,
      out_order_no: number,
      receivers: [{ type: 'MERCHANT_ID', account: '1900000110', amount, description: '分给商户' }],
      unfreeze_unsplit: last,
    })
  const unsplit = async (transactionId: string) =>
    (await get(sim.config, `/v3/profitsharing/transactions/${transactionId}/amounts`)).json
      .unsplit_amount

  it('profit sharing (分账) is requested, and is finished when it is queried', async () => {
    const transactionId = await paid()
    const asked = await share('P1', transactionId, 30)
    expect(asked.json).toMatchObject({
      out_order_no: 'P1',
      order_id: expect.stringMatching(/^\d{28}$/),
      state: 'PROCESSING',
      receivers: [{ account: '1900000110', amount: 30, result: 'PENDING' }],
    })
    expect(await unsplit(transactionId)).toBe(70)
    const { json } = await get(sim.config, `${ORDERS}/P1?transaction_id=${transactionId}`)
    expect(json).toMatchObject({
      order_id: asked.json.order_id,
      state: 'FINISHED',
      receivers: [{ result: 'SUCCESS' }],
    })
    expect((await share('P1', transactionId, 30)).json.order_id).toBe(asked.json.order_id)
    expect((await share('P1', transactionId, 31)).json.code).toBe('INVALID_REQUEST')
  })

  it('profit sharing cannot exceed the order, and ends with 解冻', async () => {
    const transactionId = await paid()
    expect((await share('P2', transactionId, 60)).status).toBe(200)
    expect(await share('P3', transactionId, 41)).toMatchObject({
      status: 403,
      json: { code: 'NOT_ENOUGH' },
    })
    const unfreeze = await post(sim.config, `${ORDERS}/unfreeze`, {
      transaction_id: transactionId,
      out_order_no: 'P4',
      description: '解冻全部剩余资金',
    })
    expect(unfreeze.json).toMatchObject({ out_order_no: 'P4', state: 'FINISHED' })
    expect(await unsplit(transactionId)).toBe(0)
    expect((await share('P5', transactionId, 1)).json.code).toBe('NOT_ENOUGH')
  })

  it('profit sharing is refused for orders placed without it', async () => {
    const answer = await share('P6', await paid(false), 1)
    expect(answer.json).toMatchObject({ code: 'INVALID_REQUEST', message: '非分账订单不支持分账' })
  })

  it('profit sharing can be returned up to the shared amount', async () => {
    const transactionId = await paid()
    const { order_id: orderId } = (await share('P7', transactionId, 30)).json
    const RETURNS = '/v3/profitsharing/return-orders'
    const giveBack = (number: string, amount: number, name = 'P7') =>
      post(sim.config, RETURNS, {
        out_order_no: name,
        out_return_no: number,
        return_mchid: '1900000110',
        amount,
        description: '用户退款',
      })
    expect((await giveBack('B0', 1, 'nobody')).status).toBe(404)
    const asked = await giveBack('B1', 20)
    expect(asked.json).toMatchObject({ order_id: orderId, result: 'PROCESSING', amount: 20 })
    expect((await giveBack('B2', 11)).json.code).toBe('NOT_ENOUGH')
    const { json } = await get(sim.config, `${RETURNS}/B1?out_order_no=P7`)
    expect(json).toMatchObject({ return_id: asked.json.return_id, result: 'SUCCESS' })
  })

  it.each(['/v3/ecommerce', '/v3/brand'])('profit sharing works under %s', async (base) => {
    const transactionId = await paid()
    const number = `P${base}`
    const asked = await create(`POST ${base}/profitsharing/orders`, {
      transaction_id: transactionId,
      out_order_no: number,
      receivers: [
        {
          type: 'MERCHANT_ID',
          account: '1900000110',
          receiver_account: '1900000110',
          amount: 5,
          description: '分给商户',
        },
      ],
      finish: false,
    })
    expect(asked.json).toMatchObject({ out_order_no: number, receivers: [{ amount: 5 }] })
    const search = new URLSearchParams({
      sub_mchid: '1900000109',
      transaction_id: transactionId,
      out_order_no: number,
    })
    const { json } = await get(sim.config, `${base}/profitsharing/orders?${search}`)
    expect(json).toMatchObject({ order_id: asked.json.order_id, status: 'FINISHED' })
    const amounts = await get(sim.config, `${base}/profitsharing/orders/${transactionId}/amounts`)
    expect(amounts.json.unsplit_amount).toBe(95)
  })
})

describe('商家转账', () => {
  const BILLS = '/v3/fund-app/mch-transfer/transfer-bills'

  it('a transfer (商家转账) waits for the user, or is cancelled', async () => {
    const created = await create(`POST ${BILLS}`, { out_bill_no: 'B1', transfer_amount: 500 })
    expect(created.json).toMatchObject({ out_bill_no: 'B1', state: 'WAIT_USER_CONFIRM' })
    const path = `${BILLS}/out-bill-no/B1`
    expect((await get(sim.config, path)).json).toMatchObject({
      mch_id: mchid,
      transfer_bill_no: created.json.transfer_bill_no,
      transfer_amount: 500,
    })
    const cancelled = await send(sim.config, { method: 'POST', target: `${path}/cancel` })
    expect(cancelled.json.state).toBe('CANCELING')
    expect((await get(sim.config, path)).json.state).toBe('CANCELLED')
    expect((await send(sim.config, { method: 'POST', target: `${path}/cancel` })).status).toBe(400)
  })

  it('a transfer is accepted by the user', async () => {
    await create(`POST ${BILLS}`, { out_bill_no: 'B2' })
    sim.update('B2', { state: 'SUCCESS' })
    expect((await get(sim.config, `${BILLS}/out-bill-no/B2`)).json.state).toBe('SUCCESS')
  })
})
