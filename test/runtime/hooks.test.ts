import ky from 'ky'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KySettings } from '../../runtime/index.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { createOrder, downloadFile, getRefund, uploadImage } from './helpers/operations.js'
import { Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

type Hooks = NonNullable<KySettings['hooks']>
// ky 1 gives hooks (request, options, response), ky 2 gives them one object.
type AnyHook = (...given: unknown[]) => unknown
const hooks = (given: Partial<Record<keyof Hooks, AnyHook>>): KySettings => ({
  hooks: Object.fromEntries(
    Object.entries(given).map(([name, hook]) => [name, [hook]]),
  ) as unknown as Hooks,
  retry: { delay: () => 1 },
})
const requestIn = (given: unknown[]): Request => {
  const [first] = given
  return first instanceof Request ? first : (first as { request: Request }).request
}
const responseIn = (given: unknown[]): Response =>
  (given[2] ?? (given[0] as { response: Response }).response) as Response

describe('hooks before the request', () => {
  it('A hook before the request may set headers and change the URL, and the changed request is signed', async () => {
    platform.answers({ body: {} })
    const settings = hooks({
      beforeRequest: (...given) => {
        const request = requestIn(given)
        request.headers.set('X-Trace', '1')
        return new Request(`${request.url}&added=a'b`, request)
      },
    })
    await platform.client({ ky: settings }).call(getRefund, { refund_id: 'R', query: { q: 1 } })
    expect(platform.lastRequest.target).toBe('/v3/refunds/R?q=1&added=a%27b')
    expect(platform.lastRequest.headers['x-trace']).toBe('1')
  })

  it('A hook before the request may add a body, which is signed and sent on every attempt', async () => {
    platform.answers({ status: 500, signed: false }, { body: {} })
    const settings = hooks({
      beforeRequest: (...given) => new Request(requestIn(given), { body: '{"b":"名"}' }),
    })
    await platform.client({ ky: settings }).call(createOrder, { json: { a: 1 } })
    expect(platform.requests.map(({ text }) => text)).toEqual(['{"b":"名"}', '{"b":"名"}'])
    expect(platform.lastRequest.headers['content-type']).toBe('application/json')
  })

  it('A hook before the request cannot replace an upload, of which only the meta is signed', async () => {
    platform.answers({ body: {} })
    const settings = hooks({
      beforeRequest: (...given) => new Request(requestIn(given), { body: 'x' }),
    })
    const form = { file: new File(['x'], 'a.png') }
    const call = platform.client({ ky: settings }).call(uploadImage, { form })
    await expect(call).rejects.toMatchObject({ name: 'RequestError' })
    expect(platform.requests).toHaveLength(0)
  })

  it('A hook before the request sees no Authorization and no body', async () => {
    const seen: unknown[] = []
    const see = (...given: unknown[]): void => {
      seen.push(...given)
    }
    platform.answers({ status: 500, signed: false }, { body: {} })
    const settings = hooks({ beforeRequest: see, beforeRetry: see, afterResponse: see })
    await platform.client({ ky: settings }).call(createOrder, { json: { a: 'BODY-TEXT' } })
    expect(seen.length).toBeGreaterThan(2)
    expect(everythingIn(seen)).not.toMatch(/WECHATPAY2-SHA256|BODY-TEXT|PRIVATE KEY/)
  })

  it('A hook before the request that throws fails the call with its own error, without retries', async () => {
    let times = 0
    platform.answers({ body: {} })
    const settings = hooks({
      beforeRequest: () => {
        times++
        throw new Error('hook failed')
      },
    })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toThrow('hook failed')
    expect(times).toBe(1)
    expect(platform.requests).toHaveLength(0)
  })
})

describe('hooks after the answer', () => {
  it('A hook after the answer can read the verified body, and the caller still gets it', async () => {
    const bodies: string[] = []
    platform.answers({ status: 503, body: { code: 'A' } }, { body: { b: 2 } })
    const settings = hooks({
      afterResponse: async (...given) => {
        bodies.push(await responseIn(given).text())
      },
    })
    const { data } = await platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    expect(bodies).toEqual(['{"code":"A"}', '{"b":2}'])
    expect(data).toEqual({ b: 2 })
  })

  it('A hook after the answer never sees an unverified answer', async () => {
    let times = 0
    const settings = hooks({
      afterResponse: () => {
        times++
      },
    })
    platform.answers({ body: { trade_state: 'SUCCESS' }, signed: false })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toMatchObject({ reason: 'missing-header' })
    expect(times).toBe(0)
  })

  it.each([204, 200])(
    'A hook after the answer does not harm an answer without a body: %i',
    async (status) => {
      platform.answers({ status })
      const settings = hooks({ afterResponse: () => undefined })
      const { data } = await platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
      expect(data).toBeUndefined()
    },
  )

  it('A hook after the answer leaves a file’s stream to the caller', async () => {
    platform.answers({ body: 'file', signed: false })
    const settings = hooks({
      afterResponse: (...given) =>
        responseIn(given)
          .text()
          .then(() => undefined),
    })
    const { data } = await platform.client({ ky: settings }).call<ReadableStream>(downloadFile)
    expect(await new Response(data).text()).toBe('file')
  })

  it('A hook after the answer may request another attempt, which gets a new signature', async () => {
    platform.answers({ body: { state: 'PROCESSING' } }, { body: { state: 'SUCCESS' } })
    const settings = hooks({
      afterResponse: async (...given) =>
        (await responseIn(given).text()).includes('PROCESSING')
          ? ky.retry({ delay: 1 })
          : undefined,
    })
    const { data } = await platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    expect(data).toEqual({ state: 'SUCCESS' })
    const [first, second] = platform.requests
    expect(first?.authorization.nonce_str).not.toBe(second?.authorization.nonce_str)
  })
})

it('A file that a hook rejects is closed', async () => {
  const cancelled: number[] = []
  let times = 0
  const fetch = async (): Promise<Response> => {
    const number = ++times
    const cancel = (): void => {
      cancelled.push(number)
    }
    return new Response(new ReadableStream({ cancel }), { status: 200 })
  }
  const settings = hooks({
    afterResponse: () => (times < 3 ? ky.retry({ delay: 1 }) : undefined),
  })
  const { data } = await platform.client({ fetch, ky: settings }).call<ReadableStream>(downloadFile)
  expect(cancelled).toEqual([1, 2])
  await data.cancel()
})

describe('hooks that replace the answer', () => {
  const forged = (): Response => Response.json({ trade_state: 'SUCCESS', note: 'FORGED' })

  it.each<[string, Partial<Record<keyof Hooks, AnyHook>>, number]>([
    ['before the request', { beforeRequest: forged }, 0],
    ['after the answer', { afterResponse: forged }, 1],
    ['instead of another attempt', { beforeRetry: forged }, 1],
  ])('A hook that replaces the answer is refused: %s', async (_, given, requests) => {
    platform.answers({ status: requests && 'beforeRetry' in given ? 500 : 200, body: {} })
    const call = platform.client({ ky: hooks(given) }).call(getRefund, { refund_id: 'R' })
    const error = await rejection(call)
    expect(error).toMatchObject({
      name: 'RequestError',
      message: expect.stringContaining('answered with a Response of its own'),
    })
    expect(everythingIn(error)).not.toContain('FORGED')
    expect(platform.requests).toHaveLength(requests)
  })

  it('A hook that stops the retries makes no answer', async () => {
    platform.answers({ status: 500, signed: false })
    const settings = hooks({ beforeRetry: () => ky.stop })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toThrow('a ky hook took over the call and stopped it')
  })
})

describe('hooks that change the result', () => {
  it('A hook cannot make an error of a success', async () => {
    platform.answers({ body: {} })
    const settings = hooks({
      afterResponse: () => Response.json({ note: 'FORGED' }, { status: 500 }),
    })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    const error = await rejection(call)
    expect(error).toMatchObject({ name: 'RequestError' })
    expect(everythingIn(error)).not.toContain('FORGED')
  })

  it('A hook cannot make a success of an unsigned error', async () => {
    platform.answers({ status: 500, body: { trade_state: 'SUCCESS' }, signed: false })
    const init = (options: unknown): void => {
      Object.assign(options as object, { throwHttpErrors: false })
    }
    // ky 1 does not know this hook; there the error comes by the usual way.
    const settings = hooks({ ['init' as keyof Hooks]: init })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toMatchObject({ name: 'ApiError', status: 500, verified: false })
  })

  it('A hook cannot cause endless attempts', async () => {
    platform.answers({ body: { state: 'PROCESSING' } })
    const settings = hooks({ afterResponse: () => ky.retry({ delay: 1 }) })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toMatchObject({ name: 'RequestError' })
    expect(platform.requests).toHaveLength(3)
  })
})

describe('hooks before an error', () => {
  it('A hook before an error does not change the caller’s error for a status', async () => {
    platform.answers({ status: 400, body: { code: 'PARAM_ERROR' } })
    const settings = hooks({
      beforeError: (given) => (given instanceof Error ? given : (given as { error: Error }).error),
    })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toMatchObject({ name: 'ApiError', code: 'PARAM_ERROR' })
  })
})
