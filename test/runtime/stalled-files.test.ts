// Files whose headers arrive and whose bytes do not, or no longer.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { downloadTradeBill } from '../../generated/v2/pay/index.js'
import { downloadBill } from '../../runtime/bills/index.js'
import {
  createWechatPay,
  type RequestOptions,
  type WechatPay,
  type WechatPayConfig,
} from '../../runtime/index.js'
import { rejection } from './helpers/errors.js'
import { keyPairOf } from './helpers/keys.js'

/** The chunks of the file, which come 100 ms apart; the file never ends. */
let chunks: readonly string[] = []
let closed = 0
beforeEach(() => {
  chunks = []
  closed = 0
})
const server = createServer(async (request, response) => {
  request.resume()
  response.on('close', () => {
    closed += 1
  })
  response.writeHead(200)
  response.flushHeaders()
  for (const chunk of chunks) {
    response.write(chunk)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}).listen(0, '127.0.0.1')
await once(server, 'listening')
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const { privatePem } = await keyPairOf('merchant')
const client = (ky: WechatPayConfig['ky'] = {}): WechatPay =>
  createWechatPay({
    ...{ mchid: '1900000109', serialNo: 'AB', privateKey: privatePem, baseUrl },
    ...{ v2: { key: 'k'.repeat(32) }, ky: { retry: 0, ...ky } },
  })

const link = { download_url: `${baseUrl}/v3/billdownload/file?token=t` }
const sealed = { hash_type: 'SHA1', hash_value: 'a'.repeat(40), nonce: 'n' }
const v2 = (wxpay: WechatPay, options?: RequestOptions) =>
  downloadTradeBill(wxpay, { xml: { appid: 'wx1', bill_date: '20240101' } }, options)
const encrypted = (wxpay: WechatPay, options?: RequestOptions) =>
  downloadBill(wxpay, { ...link, ...sealed, encrypt_key: 'k'.repeat(32) }, options)

const waiting: readonly [
  string,
  (wxpay: WechatPay, options?: RequestOptions) => Promise<unknown>,
][] = [
  ['a bill of APIv2', v2],
  ['an encrypted bill', encrypted],
]

describe.each(waiting)('the call for %s whose bytes do not arrive', (_, call) => {
  it('The call ends with a TimeoutError and closes the connection', async () => {
    const error = await rejection(call(client({ timeout: 200 })))
    expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'unknown' })
    expect(JSON.stringify(error)).not.toContain('token=t')
    await expect.poll(() => closed).toBe(1)
  })

  it('The call takes the timeout of its own options', async () => {
    expect(await rejection(call(client(), { timeout: 200 }))).toMatchObject({
      name: 'TimeoutError',
    })
  })

  it.each(['of the call', 'of the configuration'])(
    'The call rejects with the reason of the signal %s',
    async (whose) => {
      const { signal, reason } = abortedSoon()
      const isOwn = whose === 'of the call'
      const error = await rejection(
        call(client(isOwn ? {} : { signal }), isOwn ? { signal } : undefined),
      )
      expect(error).toBe(reason)
      await expect.poll(() => closed).toBe(1)
    },
  )
})

it('An encrypted bill may take longer than the timeout as long as bytes arrive', async () => {
  chunks = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const started = performance.now()
  const error = await rejection(encrypted(client({ timeout: 400 })))
  expect(error).toMatchObject({ name: 'TimeoutError' })
  expect(performance.now() - started).toBeGreaterThan(1000)
})

describe.each<[string, (wxpay: WechatPay, options?: RequestOptions) => Promise<ReadableStream>]>([
  ['a bill of APIv2', async (wxpay, options) => (await v2(wxpay, options)).data],
  ['a bill', (wxpay, options) => downloadBill(wxpay, link, options)],
])('the stream of %s', (_, open) => {
  it.each(['of the call', 'of the configuration'])(
    'The stream fails with the reason of the signal %s',
    async (whose) => {
      chunks = ['交易时间,公众账号ID\n', '`2024']
      const { signal, reason } = abortedSoon(400)
      const isOwn = whose === 'of the call'
      const stream = await open(client(isOwn ? {} : { signal }), isOwn ? { signal } : undefined)
      expect(await rejection(new Response(stream).text())).toBe(reason)
    },
  )
})

const abortedSoon = (delay = 100) => {
  const controller = new AbortController()
  const reason = new Error('given up')
  setTimeout(() => controller.abort(reason), delay)
  return { signal: controller.signal, reason }
}
