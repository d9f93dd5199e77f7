import { verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  byEventType,
  type NotificationCallback,
  type NotificationHandlerOptions,
  notificationHandler,
} from '../../generated/notifications/index.js'
import { ApiError, DecryptionError, VerificationError } from '../../runtime/index.js'
import { thrown } from './helpers/errors.js'
import { type NotificationOptions, notify } from './helpers/notifications.js'
import { Platform } from './helpers/platform.js'
import { API_V3_KEY } from './helpers/seal.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const client = (overrides = {}) => platform.client({ apiV3Key: API_V3_KEY, ...overrides })
const nothing: NotificationCallback = async () => undefined
const handle = (
  request: Request | NotificationOptions,
  callback = nothing,
  options: NotificationHandlerOptions = {},
): Promise<Response> =>
  notificationHandler(
    client(),
    callback,
    options,
  )(request instanceof Request ? request : notify(platform, request).request)

describe('notification handlers', () => {
  it('A notification handler answers 408 to a body that is still coming after 5 seconds, and reads no more of it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      let cancelled = false
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new Uint8Array(1)),
        cancel: () => {
          cancelled = true
        },
      })
      const init = { method: 'POST', body, duplex: 'half' } as RequestInit
      const answering = handle(new Request('https://a.example', init))
      await vi.advanceTimersByTimeAsync(4999)
      expect(cancelled).toBe(false)
      await vi.advanceTimersByTimeAsync(1)
      expect((await answering).status).toBe(408)
      expect(cancelled).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })

  it('A notification handler answers 204 without a body once the callback has returned', async () => {
    const seen: string[] = []
    const response = await handle({}, async (event) => {
      if (event.event_type === 'REFUND.SUCCESS') seen.push(event.resource.refund_id)
    })
    expect(seen).toEqual(['50000000382019052709732678859'])
    expect(response.status).toBe(204)
    expect(await response.text()).toBe('')
  })

  it('A notification handler answers 200 with an acknowledgement that the callback returns', async () => {
    const acknowledgement = { code: 'SUCCESS', total_amount: 2n ** 60n, message: '已停' } as const
    const response = await handle({}, async () => acknowledgement)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/json')
    expect(await response.text()).toBe(
      '{"code":"SUCCESS","total_amount":1152921504606846976,"message":"已停"}',
    )
  })

  it('A notification handler calls the function of the event type, and the fallback for all other events', async () => {
    const seen: string[] = []
    const callback = byEventType(
      {
        'REFUND.SUCCESS': async (event) => {
          seen.push(event.resource.refund_id)
        },
        'PARKING_FEE.QUERY_TRANS_INFO': async () => ({ code: 'SUCCESS', payable_amount: 5 }),
      },
      async (event) => {
        seen.push(event.event_type)
      },
    )
    expect((await handle({}, callback)).status).toBe(204)
    const parking = await handle({ event: 'PARKING_FEE.QUERY_TRANS_INFO' }, callback)
    expect(await parking.json()).toEqual({ code: 'SUCCESS', payable_amount: 5 })
    for (const event of ['REFUND.CLOSED', 'NEW.EVENT', 'constructor', '__proto__'])
      expect((await handle({ event }, callback)).status).toBe(204)
    expect(seen).toEqual([
      '50000000382019052709732678859',
      ...['REFUND.CLOSED', 'NEW.EVENT', 'constructor', '__proto__'],
    ])
  })

  it.each([null, 1, 'row', true, [1], { id: 'a row of somebody’s database' }])(
    'A notification handler does not send other return values of a callback: %o',
    async (returned) => {
      const response = await handle({}, async () => returned as never)
      expect(response.status).toBe(204)
      expect(await response.text()).toBe('')
    },
  )

  it('A notification handler accepts a synchronous callback', async () => {
    const callback = (() => undefined) as unknown as NotificationCallback
    expect((await handle({}, callback)).status).toBe(204)
  })

  it.each<[string, NotificationOptions, number, string, unknown]>([
    ['unsigned', { signed: false }, 401, 'signature refused: missing-header', VerificationError],
    [
      'a probe',
      { signed: { signature: 'WECHATPAY/SIGNTEST/x' } },
      401,
      'signature refused: probe',
      VerificationError,
    ],
    ['another key', { key: 'x'.repeat(32) }, 400, 'cannot be decrypted', DecryptionError],
    ['no notification', { body: '[]' }, 400, 'cannot be decrypted', DecryptionError],
  ])(
    'A notification handler refuses and calls onError: %s',
    async (_, options, status, message, kind) => {
      const told: unknown[] = []
      let called = 0
      const callback = async (): Promise<void> => {
        called += 1
      }
      const response = await handle(options, callback, { onError: (error) => told.push(error) })
      expect(response.status).toBe(status)
      expect(response.headers.get('Content-Type')).toBe('application/json')
      expect(await response.json()).toEqual({ code: 'FAIL', message })
      expect(told).toEqual([expect.any(kind)])
      expect(called).toBe(0)
    },
  )

  it('A notification handler refuses a body that was read before, and one that is too large', async () => {
    const { request } = notify(platform)
    await request.text()
    expect((await handle(request)).status).toBe(400)
    const large = new Request('https://a.example', { method: 'POST', body: 'x'.repeat(2 ** 21) })
    const response = await handle(large)
    expect(response.status).toBe(413)
    expect(await response.json()).toEqual({ code: 'FAIL', message: 'too large' })
  })

  it.each(['GET', 'PUT', 'HEAD', 'OPTIONS'])(
    'A notification handler refuses %s',
    async (method) => {
      const response = await handle(new Request('https://a.example', { method }))
      expect(response.status).toBe(405)
      expect(response.headers.get('Allow')).toBe('POST')
    },
  )

  it.each<[string, unknown]>([
    ['an error', new Error('database at 10.0.0.7 is closed')],
    ['one of our own', new ApiError('SECRET', { status: 500, verified: true } as never)],
    ['a VerificationError from a call of its own', new VerificationError('m', { reason: 'probe' })],
    ['text', 'SECRET'],
    ['nothing', undefined],
  ])(
    'A notification handler answers 500 without details if the callback throws %s',
    async (_, error) => {
      const told: unknown[] = []
      const response = await handle({}, () => Promise.reject(error), {
        onError: (given, request) => told.push(given, request.method),
      })
      expect(response.status).toBe(500)
      expect(await response.json()).toEqual({ code: 'FAIL', message: 'not processed' })
      expect(told).toEqual([error, 'POST'])
    },
  )

  it('A notification handler answers 500 when the client cannot verify', async () => {
    const told: unknown[] = []
    const wxpay = client({ platformKeys: undefined })
    const handler = notificationHandler(wxpay, nothing, { onError: (error) => told.push(error) })
    expect((await handler(notify(platform).request)).status).toBe(500)
    expect(told).toMatchObject([{ name: 'ConfigError' }])
  })

  it('A notification handler ignores exceptions from onError', async () => {
    for (const onError of [
      () => {
        throw new Error('logger')
      },
      () => Promise.reject(new Error('logger')),
    ]) {
      expect((await handle({ signed: false }, nothing, { onError })).status).toBe(401)
    }
  })

  it('A notification handler cannot be created without an APIv3 key or a client', () => {
    const make = (wxpay: unknown) => () => notificationHandler(wxpay as never, nothing)
    expect(thrown(make(platform.client()))).toMatchObject({ name: 'ConfigError' })
    expect(thrown(make({}))).toMatchObject({ name: 'ConfigError' })
  })
})

describe('signed answers to notifications', () => {
  const reply = { code: 'SUCCESS', acq_tid: 'A1', mch_id: '1', client_ip: '127.0.0.1' } as const
  const answered = (event: string) =>
    handle({ event, original: 'cross_border_pay', content: { acq_tid: 'A1' } }, async () => reply)

  it.each(['CROSS_BORDER_PAY.GET_MCH_INFO', 'CROSS_BORDER_PAY.PUSH_ORDER_INFO'])(
    'The answer to a notification that WeChat Pay verifies is signed over time, nonce and body: %s',
    async (event) => {
      const response = await answered(event)
      const authorization = response.headers.get('Authorization') ?? ''
      const body = await response.text()
      expect(JSON.parse(body)).toEqual(reply)
      const fields = Object.fromEntries(
        Array.from(authorization.matchAll(/(\w+)="([^"]*)"/g), ([, name, value]) => [name, value]),
      )
      expect(authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="1900000109",/)
      const { timestamp, nonce_str: nonce, signature = '' } = fields
      const message = `${timestamp}\n${nonce}\n${body}\n`
      const { publicPem } = platform.merchant
      expect(
        verify('sha256', Buffer.from(message), publicPem, Buffer.from(signature, 'base64')),
      ).toBe(true)
    },
  )

  it('Answers to other notifications and answers without a body are not signed', async () => {
    expect((await answered('PARKING_FEE.QUERY_TRANS_INFO')).headers.has('Authorization')).toBe(
      false,
    )
    const empty = await handle({ event: 'CROSS_BORDER_PAY.GET_MCH_INFO' })
    expect(empty.status).toBe(204)
    expect(empty.headers.has('Authorization')).toBe(false)
  })

  it('The answer to a notification is 500 if the key cannot sign', async () => {
    const errors: unknown[] = []
    const broken = {
      sign: async () => {
        throw new Error('no key today')
      },
    }
    const handler = notificationHandler(client({ privateKey: broken }), async () => reply, {
      onError: (error) => errors.push(error),
    })
    const { request } = notify(platform, { event: 'CROSS_BORDER_PAY.GET_MCH_INFO' })
    expect((await handler(request)).status).toBe(500)
    expect(String(errors[0])).toContain('no key today')
  })
})
