import { HTTPError, TimeoutError } from 'ky'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NetworkError, type RequestOptions, type WechatPayConfig } from '../../runtime/index.js'
import { keyPairOf } from './helpers/keys.js'
import { createOrder, getRefund, uploadImage } from './helpers/operations.js'
import { Platform, type PlatformAnswer } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

/** How many attempts a call takes that is refused in this way each time. */
const attempts = async (
  answer: PlatformAnswer,
  config: Partial<WechatPayConfig> = {},
  options: RequestOptions = {},
): Promise<number> => {
  platform.answers(answer)
  const ky = { retry: { delay: () => 1 }, ...config.ky }
  const wxpay = platform.client({ ...config, ky })
  await wxpay
    .call(createOrder, { json: { out_trade_no: 'T00001' } }, options)
    .catch(() => undefined)
  return platform.requests.length
}

describe('signatures of retries (went wrong for others, 7: the first signature sent again)', () => {
  it.each([
    { name: 'JSON', operation: createOrder, request: { json: { out_trade_no: 'T00001' } } },
    { name: 'no body', operation: getRefund, request: { refund_id: 'R' } },
    {
      name: 'an upload',
      operation: uploadImage,
      request: { form: { file: new Blob(['x']), meta: { filename: 'a.png' } } },
    },
  ])('every attempt has a new signature: $name', async ({ operation, request }) => {
    let now = Date.now()
    platform.answers(
      { status: 503, signed: false },
      { broken: 'before' },
      { body: { third: true } },
    )
    const wxpay = platform.client({
      clock: () => {
        now += 1000
        return now
      },
      ky: { retry: { delay: () => 1 } },
    })
    // The platform has checked each signature against what arrived.
    const headers = { 'Idempotency-Key': 'K1', 'X-Missing': `${undefined}` }
    expect((await wxpay.call(operation, request, { headers })).data).toEqual({ third: true })
    const { requests } = platform
    expect(requests).toHaveLength(3)
    for (const field of ['nonce_str', 'timestamp', 'signature'] as const) {
      expect(new Set(requests.map(({ authorization }) => authorization[field])).size).toBe(3)
    }
    expect(new Set(requests.map(({ text }) => text)).size).toBe(1)
    // The caller's own headers are the same each time; and ky leaves out what became text by mistake.
    const own = requests.map(({ headers }) => [headers['idempotency-key'], headers['x-missing']])
    expect(own).toEqual(Array(3).fill(['K1', undefined]))
  })
})

describe('defaults', () => {
  it.each([429, 500, 502, 503, 504])('By default %i is tried three times', async (status) => {
    expect(await attempts({ status, signed: false })).toBe(3)
  })

  it.each([400, 401, 403, 404, 408, 409, 413, 501, 505, 302])(
    'By default %i is not retried',
    async (status) => {
      expect(await attempts({ status, signed: false })).toBe(1)
    },
  )

  it('By default a connection that breaks is tried three times', async () => {
    expect(await attempts({ broken: 'before' })).toBe(3)
    expect(await attempts({ body: { a: 'b' }, broken: 'within' })).toBe(3)
  })

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    'By default %s is retried',
    async (method) => {
      platform.answers({ status: 500, signed: false }, { body: {} })
      const operation = { id: 'any', method, path: '/v3/any', response: 'json' } as const
      const wxpay = platform.client({ ky: { retry: { delay: () => 1 } } })
      await expect(wxpay.call(operation)).resolves.toMatchObject({ status: 200 })
    },
  )

  it('By default an answer that fails verification is not retried', async () => {
    expect(
      await attempts({ status: 500, body: {}, signed: { keys: await keyPairOf('stranger') } }),
    ).toBe(1)
    expect(await attempts({ status: 200, body: {}, signed: false })).toBe(1)
    // … even if somebody insists.
    const insist = { retry: { delay: () => 1, shouldRetry: () => true } }
    expect(await attempts({ status: 500, body: {}, signed: { body: '-' } }, { ky: insist })).toBe(1)
    expect(await attempts({ body: {}, signed: false }, {}, insist as RequestOptions)).toBe(1)
  })

  it('The answer to the last attempt is the result of the call', async () => {
    platform.answers({ status: 500, body: { code: 'A' } }, { status: 502, body: { code: 'B' } })
    const wxpay = platform.client({ ky: { retry: { limit: 1, delay: () => 1 } } })
    const call = wxpay.call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toMatchObject({ code: 'B', status: 502 })
  })
})

describe('retry options', () => {
  it.each<[string, WechatPayConfig['ky'], RequestOptions['retry'], number]>([
    ['off in the configuration', { retry: 0 }, undefined, 1],
    ['off for the call', undefined, 0, 1],
    ['by number', { retry: { limit: 5, delay: () => 1 } }, 1, 2],
    ['by options', { retry: 0 }, { limit: 3, delay: () => 1 }, 4],
    ['by options that keep the rest', { retry: { limit: 4, delay: () => 1 } }, {}, 5],
    ['by method', { retry: { methods: ['get'], delay: () => 1 } }, undefined, 1],
    ['by status code', undefined, { statusCodes: [500], delay: () => 1 }, 1],
  ])('retries follow their options: %s', async (_, ky, retry, expected) => {
    platform.answers({ status: 503, signed: false })
    const wxpay = platform.client({ ky })
    await wxpay.call(createOrder, { json: {} }, { retry }).catch(() => undefined)
    expect(platform.requests).toHaveLength(expected)
  })

  it('frozen retry options are accepted and not changed', async () => {
    const retry = Object.freeze({
      limit: 1,
      methods: Object.freeze(['post'] as const),
      delay: () => 1,
    })
    expect(await attempts({ status: 503, signed: false }, {}, { retry })).toBe(2)
    expect(retry.methods).toEqual(['post'])
  })

  it('shouldRetry of the configuration is called with ky’s errors and ours', async () => {
    const asked: Error[] = []
    const shouldRetry = ({ error }: { error: Error }): boolean => {
      asked.push(error)
      return false
    }
    const ky = { retry: { shouldRetry, delay: () => 1 } }
    expect(await attempts({ status: 503, signed: false }, { ky })).toBe(1)
    expect(await attempts({ broken: 'before' }, { ky })).toBe(1)
    expect(await attempts({ delay: 1000 }, { ky }, { timeout: 300 })).toBe(1)
    const [http, network, timeout] = asked
    expect(asked).toHaveLength(3)
    expect(http).toBeInstanceOf(HTTPError)
    expect(network).toBeInstanceOf(NetworkError)
    expect(timeout).toBeInstanceOf(TimeoutError)
  })

  it.each<[unknown, RegExp]>([
    [1.5, /^createOrder: retry: expected a number of retries, a whole number from 0, got 1\.5/],
    ['3', /^createOrder: retry: .*got a string\.$/],
    [{ limit: -1 }, /^createOrder: retry\.limit: .*got -1\.$/],
    [{ methods: 'get' }, /^createOrder: retry\.methods: expected a list of methods\.$/],
    [{ methods: [1] }, /^createOrder: retry\.methods: expected a list of methods\.$/],
    [{ statusCodes: ['500'] }, /^createOrder: retry\.statusCodes: expected a list of status codes/],
    [{ backoffLimit: -1 }, /^createOrder: retry\.backoffLimit: expected milliseconds, got -1\.$/],
    [{ delay: 5 }, /^createOrder: retry\.delay: expected a function, got 5\.$/],
    [{ shouldRetry: true }, /^createOrder: retry\.shouldRetry: expected a function\.$/],
    [{ jitter: 'some' }, /^createOrder: retry\.jitter: expected true, false or a function\.$/],
  ])('wrong retry options %j are refused, and nothing is sent', async (retry, says) => {
    platform.answers({ status: 503, signed: false })
    const options = { retry } as RequestOptions
    const call = platform.client().call(createOrder, { json: {} }, options)
    await expect(call).rejects.toMatchObject({
      name: 'RequestError',
      message: expect.stringMatching(says),
    })
    expect(platform.requests).toHaveLength(0)
  })

  it('a late answer to an abandoned attempt is ignored', async () => {
    let answerLate: (response: Response) => void = () => undefined
    const answers = [
      new Promise<Response>(() => undefined),
      new Promise<Response>((resolve) => {
        answerLate = resolve
      }),
    ]
    const shouldRetry = async ({ error }: { error: Error }): Promise<boolean> => {
      if (error instanceof TimeoutError) return true
      answerLate(new Response(null, { status: 502 }))
      await new Promise((resolve) => setTimeout(resolve, 50))
      return false
    }
    const wxpay = platform.client({
      fetch: async () => answers.shift() ?? Response.json({ code: 'THIRD' }, { status: 503 }),
      ky: { timeout: 50, retry: { limit: 3, delay: () => 1, shouldRetry } },
    })
    const call = wxpay.call(createOrder, { json: {} })
    await expect(call).rejects.toMatchObject({ name: 'ApiError', status: 503, code: 'THIRD' })
  })

  it('Retry-After is obeyed', async () => {
    platform.answers({ status: 429, signed: false, headers: { 'Retry-After': '1' } }, { body: {} })
    const before = performance.now()
    await platform.client().call(getRefund, { refund_id: 'R' })
    expect(performance.now() - before).toBeGreaterThan(900)
  })
})
