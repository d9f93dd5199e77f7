// The recipe of docs/apiv2.md for payment codes, run as it stands there, whatever becomes of the charge.
import { readFileSync } from 'node:fs'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as pay from '../../../generated/v2/pay/index.js'
import {
  ApiError,
  createWechatPay,
  type WechatPayConfig,
  WechatPayError,
} from '../../../runtime/index.js'
import {
  createSimulator,
  type FaultKind,
  type FaultRule,
  type Simulator,
} from '../../../simulator/index.js'

const page = readFileSync(new URL('../../../docs/apiv2.md', import.meta.url), 'utf8')
const [, code = ''] = /^## Payment codes.*?```ts[^\n]*\n(.*?)^\/\/ The customer/ms.exec(page) ?? []

type Charge = (payment: object, seconds?: readonly number[]) => Promise<'paid' | 'reversed'>

let sim: Simulator
beforeEach(async () => {
  sim = await createSimulator()
})
afterEach(() => sim.close())

/** The recipe's function, with a client of its own. */
const recipe = (timeout = 10_000, onAttempt?: WechatPayConfig['onAttempt']): Charge => {
  const wxpay = createWechatPay({ ...sim.config, onAttempt, ky: { retry: 0, timeout } })
  const body = code.replace(/^import [\s\S]*? from '.*'$/gm, '').replace(/^export /gm, '')
  const options = { target: ScriptTarget.ES2022, module: ModuleKind.ESNext }
  const script = transpileModule(body, { compilerOptions: options }).outputText
  // Its pauses are seconds; here they are milliseconds.
  const quick = (run: () => void, milliseconds: number) => setTimeout(run, milliseconds / 1000)
  const names = { ...pay, ApiError, WechatPayError, wxpay, setTimeout: quick }
  return new Function(...Object.keys(names), `${script}\nreturn charge`)(...Object.values(names))
}

const payment = {
  ...{ appid: 'wxd678efh567hg6787', body: 'b', out_trade_no: 'T00001', total_fee: 100 },
  ...{ spbill_create_ip: '127.0.0.1', auth_code: '134567890123456789' },
}
const { payWithPaymentCode, queryOrder, reverseOrder } = pay
const state = () => sim.order('T00001')?.state
const calls = (operation: string) =>
  sim.requests.filter((each) => each.operation === operation).length
const fault = (kind: FaultKind, operation: FaultRule['operation'], rule: FaultRule = {}) =>
  sim.fault(kind, { ...rule, operation })

describe('payment codes', () => {
  it('Charging a payment code ends when it is paid at once', async () => {
    expect(await recipe()(payment)).toBe('paid')
    expect(sim.requests).toHaveLength(1)
  })

  it('Charging a payment code throws a refusal and reverses nothing', async () => {
    const refused = recipe()({ ...payment, auth_code: '1' })
    await expect(refused).rejects.toMatchObject({ code: 'AUTH_CODE_INVALID' })
    expect(calls('reverseOrder')).toBe(0)
  })

  it('Charging a payment code waits while the customer enters the password', async () => {
    fault('user-paying', payWithPaymentCode)
    const charged = recipe(10_000, () => {
      // The customer pays after the second query.
      if (calls('queryOrder') === 2) void sim.pay('T00001')
    })
    expect(await charged(payment, [1, 1, 1])).toBe('paid')
    expect(calls('queryOrder')).toBe(3)
    expect([state(), calls('reverseOrder')]).toEqual(['SUCCESS', 0])
  })

  it('Charging a payment code is reversed if the customer never pays', async () => {
    fault('user-paying', payWithPaymentCode)
    expect(await recipe()(payment)).toBe('reversed')
    expect([state(), calls('queryOrder')]).toEqual(['REVOKED', 5])
  })

  it.each<[string, FaultKind, FaultRule]>([
    ['SYSTEMERROR', 'error', { carriedOut: true }],
    ['BANKERROR', 'error', { code: 'BANKERROR', carriedOut: true }],
    ['a code of tomorrow', 'error', { code: 'TOMORROW', carriedOut: true }],
    ['a page of a gateway', 'error', { html: true, status: 502, carriedOut: true }],
    ['a connection that breaks', 'reset', {}],
    ['an answer whose signature is wrong', 'bad-signature', {}],
  ])('Charging a payment code queries the result after %s', async (_, kind, rule) => {
    fault(kind, payWithPaymentCode, rule)
    expect(await recipe()(payment)).toBe('paid')
    expect([state(), calls('payWithPaymentCode')]).toEqual(['SUCCESS', 1])
  })

  it('Charging a payment code queries the result after a missing answer', async () => {
    fault('hang', payWithPaymentCode)
    // The query takes as long as it takes: only the charge is answered never.
    const charged = await recipe(2_000)(payment)
    expect([charged, calls('payWithPaymentCode')]).toEqual(['paid', 1])
  })

  it('Charging a payment code reverses an order that WeChat Pay does not know', async () => {
    fault('error', payWithPaymentCode)
    expect(await recipe()(payment)).toBe('reversed')
    expect(sim.order('T00001')).toBeUndefined()
  })

  it('Charging a payment code continues after a failed query', async () => {
    fault('error', payWithPaymentCode, { carriedOut: true })
    fault('reset', queryOrder, { times: 2 })
    expect(await recipe()(payment)).toBe('paid')
    expect(calls('queryOrder')).toBe(3)
  })

  it('Charging a payment code repeats a reversal while its outcome is unknown', async () => {
    fault('user-paying', payWithPaymentCode)
    fault('error', reverseOrder, { times: 2 })
    fault('reset', reverseOrder, { after: 2 })
    expect(await recipe()(payment)).toBe('reversed')
    expect([state(), calls('reverseOrder')]).toEqual(['REVOKED', 4])
  })

  it('Charging a payment code gives up after five reversals, with the error', async () => {
    fault('user-paying', payWithPaymentCode)
    fault('error', reverseOrder, { times: 9 })
    await expect(recipe()(payment)).rejects.toMatchObject({ code: 'SYSTEMERROR' })
    expect(calls('reverseOrder')).toBe(5)
  })

  it('Charging a payment code gives up after five reversals that WeChat Pay wants repeated', async () => {
    fault('user-paying', payWithPaymentCode)
    sim.answer(reverseOrder, { recall: 'Y' })
    await expect(recipe()(payment)).rejects.toThrow('not reversed yet')
    expect(calls('reverseOrder')).toBe(5)
  })
})
