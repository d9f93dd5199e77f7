import { verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { VERSION } from '../../runtime/base/version.js'
import { createWechatPay } from '../../runtime/index.js'
import { openssl } from './helpers/keys.js'
import { closeOrder, createOrder, downloadFile, getRefund } from './helpers/operations.js'
import { MCHID, PLATFORM_ID, Platform, type Received, SERIAL_NO } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const hasNodeCrypto = process.getBuiltinModule?.('node:crypto') !== undefined

const holds = ({ signedMessage, authorization: { signature = '' } }: Received): boolean =>
  verify(
    'sha256',
    Buffer.from(signedMessage),
    platform.merchant.publicPem,
    Buffer.from(signature, 'base64'),
  )

describe('Authorization', () => {
  it('Authorization names merchant, certificate, time and a nonce of 32 letters and digits', async () => {
    platform.answers({ body: {} })
    await platform.client().call(getRefund, { refund_id: 'R1' })
    const { authorization, headers } = platform.lastRequest
    expect(headers.authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="/)
    expect(authorization).toEqual({
      mchid: MCHID,
      serial_no: SERIAL_NO,
      nonce_str: expect.stringMatching(/^[0-9A-Za-z]{32}$/),
      timestamp: expect.stringMatching(/^\d{10}$/),
      signature: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/),
    })
  })

  it('openssl verifies the signature in Authorization', async () => {
    platform.answers({ body: {} })
    await platform.client().call(createOrder, { json: { description: 'Kaffee 咖啡 ☕ 😀' } })
    const { signedMessage, authorization, text } = platform.lastRequest
    expect(text).toBe('{"description":"Kaffee 咖啡 ☕ 😀"}')
    const { timestamp, nonce_str } = authorization
    expect(signedMessage).toBe(`POST\n/v3/orders\n${timestamp}\n${nonce_str}\n${text}\n`)
    const verdict = openssl(
      ['dgst', '-sha256', '-verify', 'merchant.pem', '-signature', 'signature', 'message'],
      {
        'merchant.pem': platform.merchant.publicPem,
        signature: Buffer.from(authorization.signature ?? '', 'base64'),
        message: signedMessage,
      },
    )
    expect(verdict.toString()).toBe('Verified OK\n')
  })

  it.each([
    ['here, where a call is alone', 1, 0],
    ['on other threads, where there are several', 8, 8],
  ])('Authorization is made %s', async (_, calls, handedOver) => {
    platform.answers({ body: {} })
    const wxpay = platform.client()
    await wxpay.call(getRefund, { refund_id: 'R1' })
    platform.requests.length = 0
    const signed = vi.spyOn(crypto.subtle, 'sign')
    const verified = vi.spyOn(crypto.subtle, 'verify')
    const all = Array.from({ length: calls }, () => wxpay.call(getRefund, { refund_id: 'R1' }))
    await Promise.all(all)
    // Where there is no node:crypto, there is only one way.
    const expected = hasNodeCrypto ? handedOver : calls
    expect(signed).toHaveBeenCalledTimes(expected)
    expect(verified.mock.calls.length > 0).toBe(expected > 0)
    signed.mockRestore()
    verified.mockRestore()
    expect(platform.requests.map(holds)).toEqual(Array.from({ length: calls }, () => true))
  })

  it('Authorization has the time of the configured clock in seconds', async () => {
    platform.answers({ body: {} })
    const now = Math.floor(Date.now() / 1000)
    await platform.client({ clock: () => now * 1000 + 999 }).call(getRefund, { refund_id: 'R1' })
    expect(platform.lastRequest.authorization.timestamp).toBe(String(now))
  })

  it('Authorization has a new nonce for each call, of 122 random bits', async () => {
    platform.answers({ body: {} })
    const wxpay = platform.client()
    await Promise.all(Array.from({ length: 40 }, () => wxpay.call(getRefund, { refund_id: 'R1' })))
    const nonces = platform.requests.map(({ authorization }) => authorization.nonce_str ?? '')
    expect(new Set(nonces).size).toBe(40)
    // A UUID has six fixed bits, in its 13th and 17th digit. That one of the other digits is the same
    // in 40 nonces is a chance of 1 in 16^39.
    const digits = Array.from({ length: 32 }, (_, at) => new Set(nonces.map((nonce) => nonce[at])))
    expect(digits.flatMap(({ size }, at) => (size === 1 ? [at] : []))).toEqual([12])
  })
})

describe('headers', () => {
  it.each([
    {
      name: 'JSON',
      operation: createOrder,
      request: { json: { a: 1 } },
      type: 'application/json',
      length: '7',
      accept: 'application/json',
    },
    {
      name: 'no body',
      operation: closeOrder,
      request: { out_trade_no: 'T00001' },
      type: undefined,
      length: '0',
      accept: 'application/json',
    },
    {
      name: 'GET',
      operation: getRefund,
      request: { refund_id: 'R1' },
      type: undefined,
      length: undefined,
      accept: 'application/json',
    },
    {
      name: 'a file',
      operation: downloadFile,
      request: {},
      type: undefined,
      length: undefined,
      accept: '*/*',
    },
  ])('A request has the headers that the protocol requires: $name', async (row) => {
    platform.answers({ body: {} })
    const { data } = await platform.client().call(row.operation, row.request)
    if (data instanceof ReadableStream) await data.cancel()
    const { headers } = platform.lastRequest
    expect(headers.accept).toBe(row.accept)
    expect(headers['user-agent']).toContain(`wechatpay-ky/${VERSION}`)
    expect(headers['content-type']).toBe(row.type)
    expect(headers['content-length']).toBe(row.length)
    expect(headers['wechatpay-serial']).toBe(PLATFORM_ID)
  })

  it('User-Agent has the version of package.json', () => {
    expect(VERSION).toBe(packageJson.version)
  })

  it('Headers come from the configuration, the operation and the call, in this order', async () => {
    platform.answers({ body: {} })
    const wxpay = platform.client({
      ky: { headers: { 'X-A': 'config', 'X-B': 'config', 'X-C': 'config' } },
    })
    await wxpay.call(
      createOrder,
      {
        json: {},
        headers: {
          'Idempotency-Key': 'I1',
          'X-B': 'operation',
          'X-C': 'operation',
          'X-D': undefined,
        },
      },
      { headers: { 'X-C': 'call', 'User-Agent': 'shop/1' } },
    )
    expect(platform.lastRequest.headers).toMatchObject({
      'x-a': 'config',
      'x-b': 'operation',
      'x-c': 'call',
      'idempotency-key': 'I1',
      'user-agent': 'shop/1',
    })
    expect(platform.lastRequest.headers).not.toHaveProperty('x-d')
  })

  it('A request accepts Headers, and refuses an invalid header without showing its value', async () => {
    platform.answers({ body: {} })
    const headers = new Headers({ 'X-A': '1' }) as unknown as Record<string, string>
    await platform.client().call(createOrder, { json: {} }, { headers })
    expect(platform.lastRequest.headers['x-a']).toBe('1')
    const call = platform.client().call(createOrder, {}, { headers: { 'X-B': 'TOKEN\r\nX: y' } })
    await expect(call).rejects.toMatchObject({
      name: 'RequestError',
      message: expect.stringMatching(/^createOrder: header "X-B": not a valid name(?!.*TOKEN)/s),
    })
  })

  it('Callers cannot replace the headers that the protocol needs', async () => {
    platform.answers({ body: {} })
    const forged = {
      Authorization: 'Basic Zm9v',
      'Wechatpay-Serial': 'ABC',
      'Content-Type': 'text/plain',
      Accept: 'text/html',
    }
    const wxpay = platform.client({ ky: { headers: forged } })
    await wxpay.call(createOrder, { json: {}, headers: forged }, { headers: forged })
    expect(platform.lastRequest.headers).toMatchObject({
      authorization: expect.stringMatching(/^WECHATPAY2-/),
      'wechatpay-serial': PLATFORM_ID,
      'content-type': 'application/json',
      accept: 'application/json',
    })
  })

  it('The path prefix of baseUrl is sent but not signed, because a proxy removes it', async () => {
    const seen: string[] = []
    const wxpay = platform.client({
      baseUrl: `${platform.url}/wechatpay/`,
      fetch: (url, init) => {
        seen.push(url)
        return fetch(url.replace('/wechatpay/', '/'), init)
      },
    })
    platform.answers({ body: {} })
    await wxpay.call(getRefund, { refund_id: 'R1', query: { mchid: '1' } })
    expect(seen).toEqual([`${platform.url}/wechatpay/v3/refunds/R1?mchid=1`])
    expect(platform.lastRequest.target).toBe('/v3/refunds/R1?mchid=1')
  })
})

describe('hosts', () => {
  const overseas = { ...getRefund, overseas: true } as const
  it.each([
    { baseUrl: undefined, operation: getRefund, host: 'https://api.mch.weixin.qq.com' },
    { baseUrl: undefined, operation: overseas, host: 'https://apihk.mch.weixin.qq.com' },
    { baseUrl: 'https://proxy.example', operation: getRefund, host: 'https://proxy.example' },
    { baseUrl: 'https://proxy.example/', operation: overseas, host: 'https://proxy.example' },
  ])('a request goes to $host with baseUrl $baseUrl', async ({ baseUrl, operation, host }) => {
    const urls: string[] = []
    const wxpay = createWechatPay({
      ...platform.config(),
      baseUrl,
      ky: { retry: 0 },
      fetch: async (url) => {
        urls.push(url)
        throw new TypeError('fetch failed')
      },
    })
    await expect(wxpay.call(operation, { refund_id: 'R1' })).rejects.toThrow('No answer to')
    expect(urls).toEqual([`${host}/v3/refunds/R1`])
  })
})
