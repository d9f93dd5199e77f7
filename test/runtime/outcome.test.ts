import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNotification } from '../../generated/notifications/index.js'
import {
  ConfigError,
  type OperationDescriptor,
  type Outcome,
  type WechatPayConfig,
  WechatPayError,
} from '../../runtime/index.js'
import { rejection, thrown } from './helpers/errors.js'
import { notify } from './helpers/notifications.js'
import { addReceiver, createOrder, uploadImage } from './helpers/operations.js'
import { PLATFORM_ID, Platform, type PlatformAnswer } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const fast = { retry: { delay: () => 1 } }
const error = (status: number, code: string, more: PlatformAnswer = {}): PlatformAnswer => ({
  status,
  body: { code, message: 'm' },
  ...more,
})
const refusing =
  (code: string): NonNullable<WechatPayConfig['fetch']> =>
  async () => {
    throw Object.assign(new TypeError('fetch failed'), { code })
  }

/** A `fetch` that fails like this, one attempt after the other. */
const failing = (...errors: readonly Error[]): NonNullable<WechatPayConfig['fetch']> => {
  const left = [...errors]
  return async () => {
    throw left.shift()
  }
}
const misfit = (): Error => new ConfigError('mutualTls: needs undici')

interface Case {
  readonly answers?: readonly PlatformAnswer[]
  readonly config?: () => Partial<WechatPayConfig>
  readonly operation?: OperationDescriptor
  readonly request?: object
  readonly options?: object
  readonly outcome: Outcome
}

const NOT_JSON: PlatformAnswer = { body: 'not JSON' }

const cases: Readonly<Record<string, Case>> = {
  'a 4xx that WeChat Pay signed': { answers: [error(400, 'PARAM_ERROR')], outcome: 'refused' },
  'a signed 404': { answers: [error(404, 'ORDER_NOT_EXIST')], outcome: 'refused' },
  'a signed 429 after every attempt': {
    answers: [error(429, 'RATE_LIMITED')],
    outcome: 'refused',
  },
  'a 4xx that nobody signed': {
    answers: [error(404, 'ORDER_NOT_EXIST', { signed: false })],
    outcome: 'unknown',
  },
  'a signed 4xx with SYSTEM_ERROR': { answers: [error(403, 'SYSTEM_ERROR')], outcome: 'unknown' },
  'a signed 4xx with USERPAYING': { answers: [error(400, 'USERPAYING')], outcome: 'unknown' },
  'a signed 408': { answers: [error(408, 'TIMEOUT')], outcome: 'unknown' },
  'a signed 500': { answers: [error(500, 'SYSTEM_ERROR')], outcome: 'unknown' },
  'a gateway’s 502': {
    answers: [{ status: 502, body: '<html>', signed: false }],
    outcome: 'unknown',
  },
  'a redirect': {
    answers: [{ status: 302, headers: { Location: 'https://a.example' }, signed: false }],
    outcome: 'unknown',
  },
  'a refusal after an attempt without an answer': {
    answers: [{ broken: 'before' }, error(400, 'OUT_TRADE_NO_USED')],
    outcome: 'unknown',
  },
  'a refusal after a 503': {
    answers: [{ status: 503, signed: false }, error(400, 'ORDERPAID')],
    outcome: 'unknown',
  },
  'a refusal after a signed refusal': {
    answers: [error(429, 'RATE_LIMITED'), error(400, 'PARAM_ERROR')],
    outcome: 'refused',
  },
  'a signed success that is an error': { answers: [error(200, 'ORDERPAID')], outcome: 'unknown' },
  'a signed success that is not JSON': { answers: [NOT_JSON], outcome: 'done' },
  'a success that is not JSON after an attempt without an answer': {
    answers: [{ broken: 'before' }, NOT_JSON],
    outcome: 'done',
  },
  'a success without a signature': { answers: [{ body: {}, signed: false }], outcome: 'unknown' },
  'a success with a wrong signature': {
    answers: [{ body: {}, signed: { body: 'x' } }],
    outcome: 'unknown',
  },
  'a connection that breaks': { answers: [{ broken: 'before' }], outcome: 'unknown' },
  'a connection that breaks within the answer': {
    answers: [{ body: { a: 1 }, broken: 'within' }],
    outcome: 'unknown',
  },
  'a timeout': {
    answers: [{ body: {}, delay: 400 }],
    options: { timeout: 50 },
    outcome: 'unknown',
  },
  'a connection that is refused': {
    config: () => ({ fetch: refusing('ECONNREFUSED') }),
    outcome: 'not-sent',
  },
  'a host that has no address': {
    config: () => ({ fetch: refusing('ENOTFOUND') }),
    outcome: 'not-sent',
  },
  'a connection that is reset': {
    config: () => ({ fetch: refusing('ECONNRESET') }),
    outcome: 'unknown',
  },
  'a fetch that throws a ConfigError': {
    config: () => ({ fetch: failing(misfit()) }),
    outcome: 'not-sent',
  },
  'a fetch that throws a ConfigError after an attempt without an answer': {
    config: () => ({ fetch: failing(new TypeError('fetch failed'), misfit()) }),
    outcome: 'unknown',
  },
  'an answer whose stream fails with a ConfigError': {
    config: () => ({
      fetch: async () =>
        new Response(new ReadableStream({ start: (controller) => controller.error(misfit()) })),
    }),
    outcome: 'unknown',
  },
  'a request that cannot be sent as given': { request: { nothing: 1 }, outcome: 'not-sent' },
  'an upload without its file': { operation: uploadImage, request: {}, outcome: 'not-sent' },
  'a client without a key of WeChat Pay': {
    config: () => ({ platformKeys: undefined }),
    outcome: 'not-sent',
  },
  'certificates that cannot be downloaded before the call': {
    answers: [{ broken: 'before' }],
    config: () => ({
      platformKeys: undefined,
      certificates: 'auto' as const,
      apiV3Key: 'k'.repeat(32),
    }),
    outcome: 'not-sent',
  },
  'a damaged key of WeChat Pay, found when the answer is verified': {
    answers: [{ body: {} }],
    config: () => ({ platformKeys: { [PLATFORM_ID]: damaged(platform.keys.publicPem) } }),
    outcome: 'unknown',
  },
  'a sensitive field that cannot be decrypted': {
    operation: addReceiver,
    answers: [{ body: { name: 'plain' } }],
    outcome: 'done',
  },
  'a ky hook that answers before anything is sent': {
    config: () => ({ ky: { hooks: { beforeRequest: [() => new Response('{}')] } } }),
    outcome: 'not-sent',
  },
  'a ky hook that answers in place of a success': {
    answers: [{ body: {} }],
    config: () => ({ ky: { hooks: { afterResponse: [() => new Response('{}')] } } }),
    outcome: 'done',
  },
}

/** Of the right form, with an exponent and a modulus that nothing can import. */
const damaged = (pem: string): string => {
  const lines = pem.trim().split('\n')
  const middle = lines.slice(2, -2).map((line) => 'A'.repeat(line.length))
  return [...lines.slice(0, 2), ...middle, ...lines.slice(-2)].join('\n')
}

describe('outcome', () => {
  it.each(Object.entries(cases))(
    'The outcome of a call is set in its error after %s',
    async (_, given) => {
      platform.answers(...(given.answers ?? [{ body: {} }]))
      const { config, operation = createOrder, request = { json: {} } } = given
      const { ky, ...others } = config?.() ?? {}
      const wxpay = platform.client({ ...others, ky: { ...fast, ...ky } })
      const failure = await rejection(wxpay.call(operation, request, given.options))
      expect(failure).toBeInstanceOf(WechatPayError)
      expect(failure).toMatchObject({ outcome: given.outcome })
    },
  )

  it('An error outside a call, in a configuration or a notification, has an outcome as well', async () => {
    const wxpay = platform.client({ apiV3Key: 'k'.repeat(32) })
    const sent = notify(platform, { key: 'k'.repeat(32) })
    const forged = { ...sent, body: `${sent.body} ` }
    const others = notify(platform, { key: 'x'.repeat(32) })
    const auto = { platformKeys: undefined, certificates: 'auto' } as const
    const cut = platform.client({ apiV3Key: 'k'.repeat(32), ...auto, ky: { retry: 0 } })
    platform.answers({ broken: 'before' })
    const failures = [
      thrown(() => platform.client({ mchid: 'x' })),
      await rejection(readNotification(wxpay, forged)),
      await rejection(readNotification(wxpay, others)),
      await rejection(readNotification(cut, sent)),
    ]
    for (const failure of failures) expect(failure).toMatchObject({ outcome: 'not-sent' })
    expect(failures[0]).toBeInstanceOf(ConfigError)
  })

  it('The outcome is a field that loggers write and that needs no instanceof', async () => {
    platform.answers(error(400, 'PARAM_ERROR'))
    const failure = await rejection(platform.client().call(createOrder, { json: {} }))
    expect(JSON.parse(JSON.stringify(failure))).toMatchObject({ outcome: 'refused' })
  })
})
