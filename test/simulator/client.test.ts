import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { downloadCertificates } from '../../generated/certificates/index.js'
import { queryBalance, uploadImage } from '../../generated/merchant/index.js'
import {
  closeOrder,
  prepayJsapi,
  queryOrderByOutTradeNo,
} from '../../generated/pay/transactions/index.js'
import { addReceiver } from '../../generated/profitsharing/index.js'
import { createRefund } from '../../generated/refund/index.js'
import { echoMessage } from '../../generated/security/index.js'
import {
  ApiError,
  createWechatPay,
  DecryptionError,
  NetworkError,
  TimeoutError,
  VerificationError,
} from '../../runtime/index.js'
import { createSimulator, type FaultKind, type Simulator } from '../../simulator/index.js'
import { order, refund } from './support/orders.js'

/** The real client against the simulator: its calls. */

let sim: Simulator
beforeEach(async () => {
  sim = await createSimulator()
})
afterEach(() => sim.close())

const connect = (more = {}) =>
  createWechatPay({ ...sim.config, ky: { retry: { limit: 2, delay: () => 1 } }, ...more })

const place = (number: string) => prepayJsapi(connect(), { json: order(sim.config.mchid, number) })

const query = (number: string) =>
  queryOrderByOutTradeNo(connect(), { out_trade_no: number, query: { mchid: sim.config.mchid } })

const outcome = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'success',
    (error: unknown) => error,
  )

describe('client and simulator', () => {
  it('the client and the simulator complete an order', async () => {
    const { data, status, requestId } = await place('T00001')
    expect(data.prepay_id).toMatch(/^wx/)
    expect(status).toBe(200)
    expect(requestId).toBe(sim.requests[0]?.requestId)
    expect((await query('T00001')).data.trade_state).toBe('NOTPAY')
    await sim.pay('T00001')
    expect((await query('T00001')).data.trade_state).toBe('SUCCESS')
    const refunded = await createRefund(connect(), { json: refund('R1', 'T00001', 100) })
    expect(refunded.data.status).toBe('PROCESSING')
    const closed = await outcome(
      closeOrder(connect(), { out_trade_no: 'T00001', json: { mchid: sim.config.mchid } }),
    )
    expect(closed).toBeInstanceOf(ApiError)
    expect(closed).toMatchObject({ code: 'ORDERPAID', status: 400, verified: true })
  })

  it('the client and the simulator agree on the time after it was advanced', async () => {
    await sim.clock.advance(3_600_000)
    expect((await place('T00001')).status).toBe(200)
    const slow = connect({ clock: () => sim.clock.now() - 3_600_000 })
    const refused = await outcome(queryBalance(slow, { account_type: 'BASIC' }))
    expect(refused).toMatchObject({ code: 'SIGN_ERROR', status: 401, verified: false })
  })

  it('the client and the simulator encrypt and decrypt sensitive fields in both directions', async () => {
    const json = { echo_message: 'hello', encrypted_echo_message: '秘密' }
    const { data } = await echoMessage(connect(), { json })
    expect(data).toEqual(json)
    expect(String(sim.requests[0]?.rawBody)).not.toContain('秘密')
    expect(sim.requests[0]?.body).toEqual(json)
    const added = await addReceiver(connect(), {
      json: {
        appid: 'wx1',
        type: 'MERCHANT_ID',
        account: '1900000110',
        name: '张三',
        relation_type: 'STORE',
      },
    })
    expect(added.data.name).toBe('张三')
  })

  it.each(['public-key', 'certificate', 'both'] as const)(
    'the client and the simulator work with %s',
    async (platform) => {
      const other = await createSimulator({ platform })
      const wxpay = createWechatPay({ ...other.config })
      const { data } = await echoMessage(wxpay, {
        json: { echo_message: 'a', encrypted_echo_message: 'b' },
      })
      expect(data.encrypted_echo_message).toBe('b')
      if (platform !== 'public-key') {
        expect((await downloadCertificates(wxpay)).data.data).toHaveLength(1)
      }
      await other.close()
    },
  )

  it('the client and the simulator upload a file', async () => {
    const file = { name: 'a.png', data: new Uint8Array([1, 2, 3]) }
    const { data } = await uploadImage(connect(), { form: { file, meta: {} } })
    expect(data.media_id).toEqual(expect.any(String))
  })

  it('the client and the simulator exchange integers beyond the range of a number', async () => {
    sim.answer(queryBalance, { available_amount: 9223372036854775807n })
    const { data } = await queryBalance(connect(), { account_type: 'BASIC' })
    expect(data.available_amount).toBe(9223372036854775807n)
  })
})

describe('client and faults', () => {
  const balance = (more = {}) => queryBalance(connect(more), { account_type: 'BASIC' })

  it.each([
    ['bad-signature', 'bad-signature'],
    ['tampered-body', 'bad-signature'],
    ['foreign-signature', 'bad-signature'],
    ['missing-signature', 'missing-header'],
    ['stale-signature', 'clock-skew'],
    ['probe-signature', 'probe'],
    ['unknown-serial', 'unknown-serial'],
  ] as const)('the client refuses %s as %s', async (kind, reason) => {
    sim.fault(kind, { times: Number.POSITIVE_INFINITY })
    const error = await outcome(balance())
    expect(error).toBeInstanceOf(VerificationError)
    expect(error).toMatchObject({ reason })
  })

  it.each([
    ['error', { status: 503, html: true }],
    ['error', { status: 429 }],
    ['reset', {}],
    ['truncate', {}],
  ] as const)('the client retries after %s %o', async (kind, rule) => {
    const fault = sim.fault(kind as FaultKind, { ...rule, times: 2 })
    expect((await balance()).status).toBe(200)
    expect(fault.hits).toBe(2)
    expect(sim.requests).toHaveLength(3)
  })

  it('the client signs every attempt anew, and the simulator requires it', async () => {
    sim.fault('error', { status: 500, times: 2, carriedOut: true })
    expect((await place('T00001')).status).toBe(200)
    const nonces = sim.requests.map(
      (seen) => /nonce_str="(\w+)"/.exec(seen.header('authorization') ?? '')?.[1],
    )
    expect(new Set(nonces).size).toBe(3)
    expect(sim.requests.map(({ status }) => status)).toEqual([500, 500, 200])
  })

  it('the client treats the refusal of a request that fetch repeated as a missing answer, and retries with a new signature', async () => {
    let doubled = 1
    // As Deno's and Bun's do when a connection breaks: the first answer is lost.
    const doubling = async (url: string, init: RequestInit) => {
      if (doubled-- > 0) await (await fetch(url, init)).arrayBuffer()
      return fetch(url, init)
    }
    const json = order(sim.config.mchid, 'T00001')
    expect((await prepayJsapi(connect({ fetch: doubling }), { json })).status).toBe(200)
    expect(sim.requests.map(({ status }) => status)).toEqual([200, 401, 200])
    doubled = 1
    const once = connect({ fetch: doubling, ky: { retry: 0 } })
    const error = await outcome(prepayJsapi(once, { json }))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ message: expect.stringMatching(/sent it twice.*unknown/) })
  })

  it('the client gives up with the error of the last attempt', async () => {
    sim.fault('error', { status: 503, times: Number.POSITIVE_INFINITY })
    expect(await outcome(balance())).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      status: 503,
      name: 'ApiError',
    })
    sim.reset()
    sim.fault('reset', { times: Number.POSITIVE_INFINITY })
    expect(await outcome(balance())).toBeInstanceOf(NetworkError)
  })

  it('the client waits no longer than its timeout', async () => {
    sim.fault('hang')
    const wxpay = connect({ ky: { timeout: 200, retry: 0 } })
    expect(await outcome(queryBalance(wxpay, { account_type: 'BASIC' }))).toBeInstanceOf(
      TimeoutError,
    )
  })

  it('the client can request a fault for one call with a header', async () => {
    const call = queryBalance(
      connect({ ky: { retry: 0 } }),
      { account_type: 'BASIC' },
      { headers: { 'X-Simulator-Fault': 'error; status=403; code=NO_AUTH' } },
    )
    expect(await outcome(call)).toMatchObject({ code: 'NO_AUTH' })
  })

  it('the client shows where the signed strings differ if an intermediary changes the request', async () => {
    const proxy = createServer((incoming, outgoing) => {
      const target = `${sim.url}${incoming.url}?added=1`
      const headers = Object.fromEntries(
        Object.entries(incoming.headers).filter(([name]) => name !== 'connection'),
      ) as Record<string, string>
      void fetch(target, { headers }).then(async (answer) => {
        const body = await answer.text()
        outgoing.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(body)
      })
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const baseUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const error = await outcome(balance({ baseUrl }))
    proxy.close()
    proxy.closeAllConnections()
    expect(error).toMatchObject({ code: 'SIGN_ERROR', status: 401 })
    const { signedStrings } = error as ApiError
    expect(signedStrings?.platform).toContain('GET\n/v3/merchant/fund/balance/BASIC?added=1\n')
    expect(signedStrings?.client).toContain('GET\n/v3/merchant/fund/balance/BASIC\n')
  })

  it('the client’s error says which value is wrong', async () => {
    const body = {
      ...order(sim.config.mchid, 'T00001'),
      amount: { total: '100' as unknown as number },
    }
    expect(await outcome(prepayJsapi(connect(), { json: body }))).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: '/amount/total', issue: 'must be integer', location: 'body' },
    })
  })

  it('the client does not decrypt a field that was encrypted for another certificate', async () => {
    const stranger = await createSimulator({ freshKeys: true, checks: { authorization: false } })
    const { privateKey } = sim.config
    const wxpay = createWechatPay({ ...stranger.config, privateKey })
    const json = { echo_message: 'a', encrypted_echo_message: 'b' }
    expect(await outcome(echoMessage(wxpay, { json }))).toBeInstanceOf(DecryptionError)
    await stranger.close()
  })
})
