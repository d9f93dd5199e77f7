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

describe('A hook before the request', () => {
  it('may set headers and change the URL: what is signed is what is sent', async () => {
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

  it('may put a body in: that is signed and sent, on every attempt', async () => {
    platform.answers({ status: 500, signed: false }, { body: {} })
    const settings = hooks({
      beforeRequest: (...given) => new Request(requestIn(given), { body: '{"b":"名"}' }),
    })
    await platform.client({ ky: settings }).call(createOrder, { json: { a: 1 } })
    expect(platform.requests.map(({ text }) => text)).toEqual(['{"b":"名"}', '{"b":"名"}'])
    expect(platform.lastRequest.headers['content-type']).toBe('application/json')
  })

  it('may not replace an upload, of which only the meta is signed', async () => {
    platform.answers({ body: {} })
    const settings = hooks({
      beforeRequest: (...given) => new Request(requestIn(given), { body: 'x' }),
    })
    const form = { file: new File(['x'], 'a.png') }
    const call = platform.client({ ky: settings }).call(uploadImage, { form })
    await expect(call).rejects.toMatchObject({ name: 'RequestError' })
    expect(platform.requests).toHaveLength(0)
  })

  it('sees no Authorization and no body', async () => {
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

  it('that throws fails the call with its own error, once', async () => {
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

describe('A hook after the answer', () => {
  it('can read what was verified, and the caller still gets it', async () => {
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

  it('never sees what was not verified', async () => {
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

  it.each([204, 200])('does not harm an answer without a body: %i', async (status) => {
    platform.answers({ status })
    const settings = hooks({ afterResponse: () => undefined })
    const { data } = await platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    expect(data).toBeUndefined()
  })

  it('leaves a file’s stream to the caller', async () => {
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

  it('may ask for another attempt, which is signed anew', async () => {
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

it('A file that a hook does not want is not left open', async () => {
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

describe('A hook that answers in WeChat Pay’s place', () => {
  const forged = (): Response => Response.json({ trade_state: 'SUCCESS', note: 'FORGED' })

  it.each<[string, Partial<Record<keyof Hooks, AnyHook>>, number]>([
    ['before the request', { beforeRequest: forged }, 0],
    ['after the answer', { afterResponse: forged }, 1],
    ['instead of another attempt', { beforeRetry: forged }, 1],
  ])('is refused: %s', async (_, given, requests) => {
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

  it('or that stops the retries, gives no answer either', async () => {
    platform.answers({ status: 500, signed: false })
    const settings = hooks({ beforeRetry: () => ky.stop })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toThrow('a ky hook took over the call and stopped it')
  })
})

describe('A hook that turns an answer into something else', () => {
  it('cannot make an error of a success', async () => {
    platform.answers({ body: {} })
    const settings = hooks({
      afterResponse: () => Response.json({ note: 'FORGED' }, { status: 500 }),
    })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    const error = await rejection(call)
    expect(error).toMatchObject({ name: 'RequestError' })
    expect(everythingIn(error)).not.toContain('FORGED')
  })

  it('cannot make a success of an unsigned error', async () => {
    platform.answers({ status: 500, body: { trade_state: 'SUCCESS' }, signed: false })
    const init = (options: unknown): void => {
      Object.assign(options as object, { throwHttpErrors: false })
    }
    // ky 1 does not know this hook; there the error comes by the usual way.
    const settings = hooks({ ['init' as keyof Hooks]: init })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toMatchObject({ name: 'ApiError', status: 500, verified: false })
  })

  it('cannot go on for ever', async () => {
    platform.answers({ body: { state: 'PROCESSING' } })
    const settings = hooks({ afterResponse: () => ky.retry({ delay: 1 }) })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toMatchObject({ name: 'RequestError' })
    expect(platform.requests).toHaveLength(3)
  })
})

describe('A hook before an error', () => {
  it('does not change what the caller gets for a status', async () => {
    platform.answers({ status: 400, body: { code: 'PARAM_ERROR' } })
    const settings = hooks({
      beforeError: (given) => (given instanceof Error ? given : (given as { error: Error }).error),
    })
    const call = platform.client({ ky: settings }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toMatchObject({ name: 'ApiError', code: 'PARAM_ERROR' })
  })
})
