import { getEventListeners } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { NetworkError, TimeoutError, type WechatPayConfig } from '../../runtime/index.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { createOrder, downloadFile, getRefund } from './helpers/operations.js'
import { Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

describe('NetworkError', () => {
  it('A NetworkError has the cause without its other properties', async () => {
    const closed = await Platform.start()
    await closed.close()
    const wxpay = platform.client({ baseUrl: closed.url, ky: { retry: 0 } })
    const error = await rejection(wxpay.call(getRefund, { refund_id: 'R' }))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({
      name: 'NetworkError',
      operation: 'getRefund',
      method: 'GET',
      url: `${closed.url}/v3/refunds/R`,
      message: expect.stringMatching(
        /^No answer to GET http:\S+ \(ECONNREFUSED\)\. It was not sent\.$/,
      ),
      cause: expect.objectContaining({ message: 'fetch failed' }),
    })
  })

  it('A connection that breaks off within the answer is a NetworkError', async () => {
    platform.answers({ body: { trade_state: 'SUCCESS' }, broken: 'within' })
    const wxpay = platform.client({ ky: { retry: 0 } })
    const error = await rejection(wxpay.call(createOrder, { json: {} }))
    expect(error).toBeInstanceOf(NetworkError)
    expect(everythingIn(error)).not.toContain('trade_state')
  })

  it('A NetworkError shows no extra properties of a transport’s error', async () => {
    const wxpay = platform.client({
      ky: { retry: 0 },
      fetch: async (_, init) => {
        const inner = Object.assign(new Error(`sent ${JSON.stringify(init)}`), {
          code: 'ECONNRESET',
          init,
        })
        const one = new AggregateError([Object.assign(new Error('::1'), { init })], 'all', {
          cause: inner,
        })
        throw Object.assign(one, { config: { headers: init.headers } })
      },
    })
    const error = await rejection(wxpay.call(getRefund, { refund_id: 'R' }))
    expect(error).toMatchObject({
      message: expect.stringContaining('(ECONNRESET)'),
      cause: { message: 'all', errors: [{ message: '::1' }], cause: { code: 'ECONNRESET' } },
    })
    expect(everythingIn(error)).not.toContain('nonce_str')
    expect(everythingIn(error)).not.toContain('signature=')
  })

  it.each([
    ['a string', 'down'],
    ['nothing', undefined],
    ['an object', { secret: 1 }],
  ])('A transport that throws %s causes a NetworkError', async (_, thrown) => {
    const wxpay = platform.client({ ky: { retry: 0 }, fetch: () => Promise.reject(thrown) })
    const error = await rejection(wxpay.call(getRefund, { refund_id: 'R' }))
    expect(error).toBeInstanceOf(NetworkError)
    expect(everythingIn(error)).not.toContain('secret')
  })
})

describe('timeouts', () => {
  it.each([
    ['before the answer', { delay: 400 }],
    ['within the answer', { broken: 'stalled' }],
  ] as const)('A timeout %s is a TimeoutError and is not retried', async (_, answer) => {
    platform.answers({ body: { trade_state: 'SUCCESS' }, ...answer })
    const call = platform.client().call(createOrder, { json: {} }, { timeout: 150 })
    const error = await rejection(call)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({
      name: 'TimeoutError',
      operation: 'createOrder',
      method: 'POST',
      url: `${platform.url}/v3/orders`,
      message: expect.stringContaining('send the same body with the same number again'),
      cause: expect.objectContaining({ name: 'TimeoutError' }),
    })
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(platform.requests).toHaveLength(1)
  })

  it('A timeout comes from the configuration, unless the call has its own', async () => {
    platform.answers({ body: {}, delay: 100 })
    const wxpay = platform.client({ ky: { timeout: 30 } })
    await expect(wxpay.call(getRefund, { refund_id: 'R' })).rejects.toBeInstanceOf(TimeoutError)
    for (const timeout of [10_000, false] as const) {
      const call = wxpay.call(getRefund, { refund_id: 'R' }, { timeout })
      await expect(call).resolves.toMatchObject({ status: 200 })
    }
  })

  it.each<[string, Partial<WechatPayConfig>]>([
    ['fetch', { fetch: () => new Promise<Response>(() => undefined) }],
    ['signer', { privateKey: { sign: () => new Promise<Uint8Array>(() => undefined) } }],
  ])('A timeout also ends a call whose %s ignores the signal', async (_, config) => {
    const call = platform.client(config).call(createOrder, { json: {} }, { timeout: 50 })
    expect(await rejection(call)).toBeInstanceOf(TimeoutError)
  })

  it('A custom fetch sees a timeout as an abort, on every attempt', async () => {
    const reasons: unknown[] = []
    const wxpay = platform.client({
      fetch: (_, { signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            reasons.push(signal.reason.name)
            reject(signal.reason)
          })
        }),
      ky: { timeout: 50, retry: { limit: 1, retryOnTimeout: true, delay: () => 1 } },
    })
    await rejection(wxpay.call(getRefund, { refund_id: 'R' }))
    expect(reasons).toEqual(['AbortError', 'AbortError'])
  })

  it('A timeout leaves no timer behind when the answer comes in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const wxpay = platform.client({ fetch: async () => Response.json({}) })
      await wxpay.call({ ...getRefund, unsigned: true }, { refund_id: 'R' })
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('An impossible timeout is refused, and nothing is sent', async () => {
    platform.answers({ body: {} })
    for (const timeout of [-1, Number.NaN, 2 ** 31, '5s' as unknown as number]) {
      const call = platform.client().call(getRefund, { refund_id: 'R' }, { timeout })
      await expect(call).rejects.toMatchObject({
        name: 'RequestError',
        message: expect.stringMatching(/^getRefund: timeout: expected milliseconds, at most/),
      })
    }
    expect(platform.requests).toHaveLength(0)
  })

  it('A timeout is retried if ky.retry.retryOnTimeout is set', async () => {
    platform.answers({ body: {}, delay: 1000 }, { body: { second: true } })
    const wxpay = platform.client({
      ky: { timeout: 400, retry: { retryOnTimeout: true, delay: () => 1 } },
    })
    expect((await wxpay.call(getRefund, { refund_id: 'R' })).data).toEqual({ second: true })
  })
})

describe('aborts', () => {
  it('An abort before the call rejects with the signal’s reason, and nothing is sent', async () => {
    const signal = AbortSignal.abort(new Error('the customer went away'))
    platform.answers({ body: {} })
    const call = platform.client().call(getRefund, { refund_id: 'R' }, { signal })
    expect(await rejection(call)).toBe(signal.reason)
    expect(platform.requests).toHaveLength(0)
  })

  it('An abort before the answer rejects with the signal’s reason', async () => {
    const controller = new AbortController()
    platform.answers(() => {
      controller.abort(new Error('the customer went away'))
      return { body: {}, delay: 100 }
    })
    const { signal } = controller
    const call = platform.client().call(getRefund, { refund_id: 'R' }, { signal })
    expect(await rejection(call)).toBe(signal.reason)
    expect(platform.requests).toHaveLength(1)
  })

  it('An abort while waiting for a retry rejects with the signal’s reason', async () => {
    const controller = new AbortController()
    platform.answers({ status: 500, signed: false })
    const { signal } = controller
    const delay = (): number => {
      setTimeout(() => controller.abort(), 20)
      return 5000
    }
    const call = platform.client().call(getRefund, { refund_id: 'R' }, { signal, retry: { delay } })
    expect(await rejection(call)).toBe(signal.reason)
    expect(platform.requests).toHaveLength(1)
  })

  it('An abort by AbortSignal.timeout rejects with that signal’s error, not a TimeoutError of this library', async () => {
    platform.answers({ body: {}, delay: 300 })
    const signal = AbortSignal.timeout(40)
    const error = await rejection(platform.client().call(getRefund, { refund_id: 'R' }, { signal }))
    expect(error).toBe(signal.reason)
    expect(error).toBeInstanceOf(DOMException)
  })

  it('Both the configuration’s and the call’s signal can abort a call', async () => {
    const [shutdown, own] = [new AbortController(), new AbortController()]
    platform.answers({ body: {}, delay: 300 })
    const wxpay = platform.client({ ky: { signal: shutdown.signal } })
    setTimeout(() => shutdown.abort(new Error('shutting down')), 40)
    const call = wxpay.call(getRefund, { refund_id: 'R' }, { signal: own.signal })
    await expect(call).rejects.toThrow('shutting down')
    await expect(wxpay.call(getRefund, { refund_id: 'R' })).rejects.toThrow('shutting down')
  })

  it('If both signals abort, the call rejects with the reason of the first', async () => {
    const [shutdown, own] = [new AbortController(), new AbortController()]
    platform.answers(() => {
      own.abort(new Error('the customer went away'))
      shutdown.abort(new Error('shutting down'))
      return { body: {}, delay: 300 }
    })
    const wxpay = platform.client({ ky: { signal: shutdown.signal } })
    const call = wxpay.call(getRefund, { refund_id: 'R' }, { signal: own.signal })
    await expect(call).rejects.toThrow('the customer went away')
  })

  it('An abort leaves no timer and no listener, even if fetch never settles', async () => {
    const started = vi.spyOn(globalThis, 'setTimeout')
    const cleared = vi.spyOn(globalThis, 'clearTimeout')
    const shutdown = new AbortController()
    const own = new AbortController()
    const wxpay = platform.client({
      fetch: () => {
        own.abort(new Error('the customer went away'))
        return new Promise(() => undefined)
      },
      ky: { signal: shutdown.signal, timeout: 12_345 },
    })
    await rejection(wxpay.call(getRefund, { refund_id: 'R' }, { signal: own.signal }))
    expect(getEventListeners(shutdown.signal, 'abort')).toHaveLength(0)
    // Other timers may be somebody else's.
    const timers = started.mock.results.filter((_, at) => started.mock.calls[at]?.[1] === 12_345)
    expect(timers).toHaveLength(1)
    expect(cleared).toHaveBeenCalledWith(timers[0]?.value)
  })

  it.each([getRefund, downloadFile])(
    'An abort closes the body of a late answer: $id',
    async (operation) => {
      const own = new AbortController()
      const cancelled = vi.fn()
      const wxpay = platform.client({
        fetch: async () => {
          own.abort()
          return new Response(new ReadableStream({ cancel: cancelled }))
        },
      })
      const request = operation === getRefund ? { refund_id: 'R' } : {}
      await rejection(wxpay.call(operation, request, { signal: own.signal }))
      await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce())
    },
  )

  it('A long-lived signal has one listener for many calls, and none after them', async () => {
    const { signal } = new AbortController()
    platform.answers({ body: {}, delay: 100 })
    const wxpay = platform.client({ ky: { signal } })
    const calls = Array.from({ length: 20 }, () =>
      wxpay.call(getRefund, { refund_id: 'R' }, { signal }),
    )
    await vi.waitFor(() => expect(platform.requests.length).toBeGreaterThan(10), 5000)
    expect(getEventListeners(signal, 'abort').length).toBeLessThan(2)
    await Promise.all(calls)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})
