import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { payWithPaymentCode, queryOrder } from '../../../generated/v2/pay/index.js'
import {
  ApiError,
  createWechatPay,
  NetworkError,
  VerificationError,
} from '../../../runtime/index.js'
import { createSimulator, type FaultKind, type Simulator } from '../../../simulator/index.js'

/** The simulator's faults, as the real client sees them. */

let sim: Simulator
beforeEach(async () => {
  sim = await createSimulator()
})
afterEach(() => sim.close())

const connect = () => createWechatPay({ ...sim.config, ky: { retry: 0 } })
const xml = { appid: 'wxd678efh567hg6787', out_trade_no: 'T00001' }
const pay = () =>
  payWithPaymentCode(connect(), {
    xml: {
      ...{ ...xml, body: 'b', total_fee: 100, spbill_create_ip: '127.0.0.1' },
      auth_code: '134567890123456789',
    },
  })
const query = () => queryOrder(connect(), { xml })
const caught = (call: Promise<unknown>) => call.catch((error: unknown) => error)

describe('faults of APIv2', () => {
  it.each([
    ['bad-signature', 'bad-signature'],
    ['foreign-signature', 'bad-signature'],
    ['missing-signature', 'missing-signature'],
    ['downgraded-signature', 'bad-signature'],
    ['tampered-body', 'bad-signature'],
    ['stripped-element', 'bad-signature'],
    ['duplicate-element', 'malformed'],
    ['doctype', 'malformed'],
    ['truncated-document', 'malformed'],
  ] satisfies [FaultKind, string][])(
    'the client refuses an answer of APIv2 with the fault %s: %s',
    async (kind, reason) => {
      await pay()
      const fault = sim.fault(kind, { operation: queryOrder })
      expect(await caught(query())).toBeInstanceOf(VerificationError)
      expect(fault.hits).toBe(1)
      sim.fault(kind)
      expect(await caught(query())).toMatchObject({ reason })
      expect((await query()).data.trade_state).toBe('SUCCESS')
    },
  )

  it.each([['truncate'], ['reset']] satisfies [FaultKind][])(
    'an answer of APIv2 can be lost: %s',
    async (kind) => {
      sim.fault(kind)
      expect(await caught(pay())).toBeInstanceOf(NetworkError)
      // The caller cannot know that it was carried out.
      expect((await query()).data.trade_state).toBe('SUCCESS')
    },
  )

  it('the fault `error` answers with a signed SYSTEMERROR, and carries out the operation only if requested', async () => {
    sim.fault('error')
    const error = await caught(pay())
    expect(error).toMatchObject({ status: 200, code: 'SYSTEMERROR', verified: true })
    expect(sim.order('T00001')).toBeUndefined()
    sim.fault('error', { code: 'BANKERROR', message: '银行系统异常', carriedOut: true })
    expect(await caught(pay())).toMatchObject({ code: 'BANKERROR', outcome: 'unknown' })
    expect(sim.order('T00001')).toMatchObject({ state: 'SUCCESS' })
  })

  it('an answer of APIv2 can be a gateway’s page', async () => {
    sim.fault('error', { html: true, status: 502 })
    expect(await caught(pay())).toMatchObject({ name: 'ApiError', status: 502, code: undefined })
    sim.fault('error', { html: true, status: 200 })
    expect(await caught(pay())).toBeInstanceOf(VerificationError)
  })

  it('a wrong request gets its own error, whatever the fault', async () => {
    sim.fault('error')
    const stranger = createWechatPay({ ...sim.config, v2: { key: 'k'.repeat(32) } })
    const error = await caught(queryOrder(stranger, { xml }))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ platformMessage: expect.stringContaining('签名错误') })
  })

  it('the fault user-paying answers with USERPAYING', async () => {
    sim.fault('user-paying')
    expect(await caught(pay())).toMatchObject({ code: 'USERPAYING', outcome: 'unknown' })
  })

  it('a fault of APIv2 can be requested with a header', async () => {
    const headers = { 'X-Simulator-Fault': 'error; code=ORDERPAID' }
    const call = queryOrder(connect(), { xml }, { headers })
    expect(await caught(call)).toMatchObject({ code: 'ORDERPAID' })
  })

  it('faults of APIv3 are refused for APIv2', async () => {
    const fault = sim.fault('probe-signature')
    await pay()
    expect(fault.hits).toBe(0)
  })
})
