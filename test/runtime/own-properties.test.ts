import { runInNewContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { queryOrder } from '../../generated/v2/pay/index.js'
import { createWechatPay, RequestError, type WechatPay } from '../../runtime/index.js'
import { createOrder, getRefund } from './helpers/operations.js'
import { Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const polluted: string[] = []
const pollute = (name: string, value: unknown): void => {
  polluted.push(name)
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })
}
afterEach(() => {
  for (const name of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, name)
})

describe('polluted Object.prototype', () => {
  it.each<[string, unknown]>([
    ['unsigned', true],
    ['signedDigest', 'Wechatpay-Statement-Sha1'],
    ['response', 'file'],
  ])(
    'With a polluted Object.prototype, %s does not switch the verification off',
    async (name, value) => {
      platform.answers({ body: { refund_status: 'SUCCESS' }, signed: false })
      const wxpay = platform.client()
      const described = { ...getRefund }
      pollute(name, value)
      await expect(wxpay.call(described, { refund_id: 'R' })).rejects.toMatchObject({
        name: 'VerificationError',
        reason: 'missing-header',
      })
    },
  )

  it('With a polluted Object.prototype, a client has no key of WeChat Pay that its configuration does not name', async () => {
    platform.answers({ body: { refund_status: 'SUCCESS' } })
    const { platformKeys, ...config } = platform.config()
    pollute('platformKeys', platformKeys)
    const call = createWechatPay(config).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toMatchObject({ name: 'ConfigError' })
    expect(platform.requests).toHaveLength(0)
  })

  it('With a polluted Object.prototype, a call sends no body that it was not given', async () => {
    platform.answers({ body: { ok: true } })
    const wxpay = platform.client()
    pollute('json', { amount: { total: 1 } })
    await wxpay.call(createOrder)
    expect(platform.lastRequest.text).toBe('')
  })

  it('With a polluted Object.prototype, a call goes to the same URL', async () => {
    platform.answers({ body: { ok: true } })
    const wxpay = platform.client()
    pollute('prefixUrl', 'http://127.0.0.1:1/elsewhere')
    pollute('prefix', 'http://127.0.0.1:1/elsewhere')
    pollute('searchParams', { a: '1' })
    await wxpay.call(getRefund, { refund_id: 'R' })
    expect(platform.lastRequest.target).toBe('/v3/refunds/R')
  })

  it.each<[string, (wxpay: WechatPay) => Promise<unknown>]>([
    ['APIv3', (wxpay) => wxpay.call(getRefund, { refund_id: 'R' })],
    ['APIv2', (wxpay) => queryOrder(wxpay, { xml: { appid: 'wx1', out_trade_no: 'T' } })],
  ])(
    'With a polluted Object.prototype, a call of %s has no options that it was not given',
    async (_, call) => {
      platform.answers({ body: { ok: true } })
      const wxpay = platform.client({ v2: { key: 'k'.repeat(32) } })
      pollute('timeout', -1)
      const error = await call(wxpay).catch((thrown: unknown) => thrown)
      expect(error).not.toBeInstanceOf(RequestError)
    },
  )
})

describe('requests', () => {
  class Query {
    readonly refund_id = 'R'
    get query() {
      return { a: 1 }
    }
    validate(): boolean {
      return true
    }
  }
  class Derived extends Query {
    override validate(): boolean {
      return false
    }
  }
  it.each<[string, () => object]>([
    ['of another realm', () => runInNewContext('({ refund_id: "R", query: { a: 1 } })')],
    [
      'of a class of another realm',
      () =>
        runInNewContext(
          'class Query { refund_id = "R"; get query() { return { a: 1 } } validate() {} }; new Query()',
        ),
    ],
    ['of a class with a method', () => new Query()],
    ['of a derived class with a method', () => new Derived()],
    [
      'that inherits from one without a prototype',
      () => Object.create(Object.assign(Object.create(null), { refund_id: 'R', query: { a: 1 } })),
    ],
  ])('A request may be an object %s', async (_, make) => {
    platform.answers({ body: { ok: true } })
    await platform.client().call(getRefund, make())
    expect(platform.lastRequest.target).toBe('/v3/refunds/R?a=1')
  })

  it('With a polluted Object.prototype of another realm, a call sends no body that it was not given', async () => {
    platform.answers({ body: { ok: true } })
    const request = runInNewContext('Object.prototype.json = { amount: 1 }; ({})') as object
    await platform.client().call(createOrder, request)
    expect(platform.lastRequest.text).toBe('')
  })
})

it('A configuration may be an object of a class with methods', async () => {
  platform.answers({ body: { ok: true } })
  const sent: string[] = []
  class Configuration {
    fetch(url: string, init: RequestInit): Promise<Response> {
      sent.push(url)
      return fetch(url, init)
    }
  }
  const given = Object.assign(new Configuration(), platform.config())
  await createWechatPay(given).call(getRefund, { refund_id: 'R' })
  expect(sent).toEqual([`${platform.url}/v3/refunds/R`])
})

it('A configuration may be an object of a class, with accessors', async () => {
  platform.answers({ body: { ok: true } })
  const given = platform.config()
  class Configuration {
    readonly mchid = given.mchid
    readonly serialNo = given.serialNo
    readonly privateKey = given.privateKey
    get platformKeys() {
      return given.platformKeys
    }
    get baseUrl() {
      return given.baseUrl
    }
  }
  const { data } = await createWechatPay(new Configuration()).call(getRefund, { refund_id: 'R' })
  expect(data).toEqual({ ok: true })
})
