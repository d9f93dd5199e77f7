// Every fault, for every kind of call: what arrives, which error, how many attempts; and nothing that
// was not verified is handed out, not in an error either.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNotification } from '../../generated/notifications/index.js'
import { downloadBill } from '../../runtime/bills/index.js'
import type { OperationDescriptor, WechatPay } from '../../runtime/index.js'
import { everythingIn } from './helpers/errors.js'
import { type KeyPair, keyPairOf } from './helpers/keys.js'
import { notify } from './helpers/notifications.js'
import { closeOrder, createOrder, getRefund, uploadImage } from './helpers/operations.js'
import { Platform, type PlatformAnswer, type SignatureOptions } from './helpers/platform.js'
import { API_V3_KEY } from './helpers/seal.js'

let platform: Platform
let strangers: KeyPair
beforeAll(async () => {
  platform = await Platform.start()
  strangers = await keyPairOf('stranger')
})
afterAll(() => platform.close())

const GENUINE = 'GENUINE-'.repeat(20)
const FORGED = 'FORGED--'.repeat(20)
const digest = createHash('sha1').update(GENUINE).digest('hex')
const statement: OperationDescriptor = {
  ...{ id: 'downloadStatement', method: 'GET', path: '/hk/v3/statements', response: 'file' },
  signedDigest: 'Wechatpay-Statement-Sha1',
}

/** How one kind of call is made, and what a right answer to it is. */
interface Kind {
  readonly run: (wxpay: WechatPay) => Promise<unknown>
  readonly answer: PlatformAnswer
  readonly expected: unknown
}

const text = (stream: unknown): Promise<string> => new Response(stream as ReadableStream).text()
const json = { body: { state: GENUINE } }
const file = new File(['x'], 'a.png')
const kinds = {
  'a GET': {
    run: async (wxpay) => (await wxpay.call(getRefund, { refund_id: 'R' })).data,
    answer: json,
    expected: json.body,
  },
  'a POST': {
    run: async (wxpay) => (await wxpay.call(createOrder, { json: { a: 1 } })).data,
    answer: json,
    expected: json.body,
  },
  'a call that answers 204': {
    run: async (wxpay) => (await wxpay.call(closeOrder, { out_trade_no: 'T' })).status,
    answer: { status: 204 },
    expected: 204,
  },
  'an upload': {
    run: async (wxpay) => (await wxpay.call(uploadImage, { form: { file } })).data,
    answer: json,
    expected: json.body,
  },
  'a statement': {
    run: async (wxpay) => text((await wxpay.call(statement)).data),
    answer: {
      body: GENUINE,
      headers: { 'Wechatpay-Statement-Sha1': digest },
      signed: { body: `{"sha1":"${digest}"}` },
    },
    expected: GENUINE,
  },
  'a bill': {
    run: async (wxpay) => {
      const download_url = `${platform.url}/v3/billdownload/file?token=a`
      return text(await downloadBill(wxpay, { download_url, hash_value: digest }))
    },
    answer: { body: GENUINE, signed: false },
    expected: GENUINE,
  },
} as const satisfies Record<string, Kind>

type Name = keyof typeof kinds
const names = Object.keys(kinds) as Name[]
const signedKinds = names.filter((name) => name !== 'a bill')
const withBody = names.filter((name) => name !== 'a call that answers 204')

const OPTIONS = { retry: { limit: 2, delay: () => 1 } }

interface Outcome {
  readonly value: unknown
  readonly error: unknown
  readonly attempts: number
}

const outcomeOf = async (
  { run }: Kind,
  answer: PlatformAnswer | (() => PlatformAnswer),
  timeout = 5000,
): Promise<Outcome> => {
  platform.answers(answer)
  const wxpay = platform.client({ ky: { ...OPTIONS, timeout } })
  return run(wxpay).then(
    (value) => ({ value, error: undefined, attempts: platform.requests.length }),
    (error: unknown) => ({ value: undefined, error, attempts: platform.requests.length }),
  )
}

/** The right answer with another signature. */
const signedAs = ({ answer }: Kind, other: SignatureOptions | false): PlatformAnswer => {
  const own = typeof answer.signed === 'object' ? answer.signed : {}
  return { ...answer, signed: other === false ? false : { ...own, ...other } }
}

const table = (name: readonly Name[]) => name.map((key) => [key, kinds[key]] as const)

describe('No fault', () => {
  it.each(table(names))('%s works without a fault', async (_, kind) => {
    expect(await outcomeOf(kind, kind.answer)).toEqual({
      value: kind.expected,
      error: undefined,
      attempts: 1,
    })
  })
})

const seconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset
const signatures: [string, () => SignatureOptions | false, string][] = [
  ['missing', () => false, 'missing-header'],
  ['incomplete', () => ({ without: ['Wechatpay-Timestamp'] }), 'missing-header'],
  ['wrong', () => ({ body: FORGED }), 'bad-signature'],
  ['foreign', () => ({ keys: strangers }), 'bad-signature'],
  ['stale', () => ({ timestamp: seconds(-301) }), 'clock-skew'],
  ['of the future', () => ({ timestamp: seconds(301) }), 'clock-skew'],
  ['a probe', () => ({ signature: 'WECHATPAY/SIGNTEST/AbC' }), 'probe'],
  ['no Base64', () => ({ signature: '%%%' }), 'bad-signature'],
  ['of an unknown serial', () => ({ serial: 'AB12', keys: strangers }), 'unknown-serial'],
]

describe.each(signatures)('A signature that is %s', (_, signature, reason) => {
  it.each(table(signedKinds))(
    'the faulty answer to %s is refused and not retried',
    async (_, kind) => {
      const { value, error, attempts } = await outcomeOf(kind, signedAs(kind, signature()))
      expect(error).toMatchObject({ name: 'VerificationError', reason })
      expect(value).toBeUndefined()
      expect(everythingIn(error)).not.toContain('GENUINE')
      expect(attempts).toBe(1)
    },
  )

  it('a bill with a broken signature is accepted, because only its hash counts', async () => {
    const outcome = await outcomeOf(kinds['a bill'], signedAs(kinds['a bill'], signature()))
    expect(outcome).toMatchObject({ value: GENUINE, attempts: 1 })
  })

  it('a notification with a broken signature is refused', async () => {
    const wxpay = platform.client({ apiV3Key: API_V3_KEY })
    const sent = notify(platform, { content: { state: FORGED }, signed: signature() })
    const error = await readNotification(wxpay, sent).catch((error: unknown) => error)
    expect(error).toMatchObject({ name: 'VerificationError', reason })
    expect(everythingIn(error)).not.toContain('FORGED')
  })
})

describe('A body that is not the signed one', () => {
  const swapped = ({ answer }: Kind): PlatformAnswer => {
    const body = 'body' in answer && typeof answer.body === 'string' ? FORGED : { state: FORGED }
    const signed = answer.signed ?? { body: JSON.stringify(answer.body) }
    return { ...answer, body, signed }
  }

  it.each(table(withBody))(
    'the faulty answer to %s is refused and not retried',
    async (_, kind) => {
      const { value, error, attempts } = await outcomeOf(kind, swapped(kind))
      expect(error).toMatchObject({ name: 'VerificationError', reason: 'bad-signature' })
      expect(value).toBeUndefined()
      expect(everythingIn(error)).not.toContain('FORGED')
      expect(attempts).toBe(1)
    },
  )
})

const failures = [429, 500, 502, 503].flatMap((status) =>
  (['signed JSON', 'unsigned JSON', 'HTML', 'nothing'] as const).map((body) => ({ status, body })),
)

describe.each(failures)(
  '$status with $body (went wrong for others, 10: HTML)',
  ({ status, body }) => {
    const bodies = {
      'signed JSON': { body: { code: 'SYSTEM_ERROR', message: '系统错误' }, signed: true },
      'unsigned JSON': { body: { code: 'SYSTEM_ERROR', message: '系统错误' }, signed: false },
      HTML: { body: '<html><h1>Bad Gateway</h1></html>', signed: false },
      nothing: { signed: false },
    }

    it.each(table(names))('%s is tried three times, then throws an ApiError', async (_, kind) => {
      const { value, error, attempts } = await outcomeOf(kind, { status, ...bodies[body] })
      expect(error).toMatchObject({
        name: 'ApiError',
        status,
        code: body.endsWith('JSON') ? 'SYSTEM_ERROR' : undefined,
        verified: body === 'signed JSON',
      })
      expect(value).toBeUndefined()
      expect(attempts).toBe(3)
    })
  },
)

describe('A forged 500', () => {
  it.each(table(names))('the faulty answer to %s is refused and not retried', async (_, kind) => {
    const answer = { status: 500, body: { code: FORGED }, signed: { keys: strangers } }
    const { error, attempts } = await outcomeOf(kind, answer)
    expect(error).toMatchObject({ name: 'VerificationError', reason: 'bad-signature', status: 500 })
    expect(everythingIn(error)).not.toContain('FORGED')
    expect(attempts).toBe(1)
  })
})

describe('broken answers', () => {
  it.each(table(names))('%s waits for a slow answer', async (_, kind) => {
    const outcome = await outcomeOf(kind, { ...kind.answer, delay: 60 })
    expect(outcome).toMatchObject({ value: kind.expected, attempts: 1 })
  })

  it.each(table(names))('%s times out without an answer and is not retried', async (_, kind) => {
    const { error, attempts } = await outcomeOf(kind, { ...kind.answer, delay: 1000 }, 250)
    expect(error).toMatchObject({ name: 'TimeoutError' })
    expect(attempts).toBe(1)
  })

  it.each(table(['a GET', 'a POST', 'an upload']))(
    '%s times out with half an answer and is not retried',
    async (_, kind) => {
      const { error, attempts } = await outcomeOf(kind, { ...kind.answer, broken: 'stalled' }, 250)
      expect(error).toMatchObject({ name: 'TimeoutError' })
      expect(everythingIn(error)).not.toContain('GENUINE')
      expect(attempts).toBe(1)
    },
  )

  it.each(table(['a GET', 'a POST', 'an upload']))(
    '%s is tried three times if the answer is truncated',
    async (_, kind) => {
      const { error, attempts } = await outcomeOf(kind, { ...kind.answer, broken: 'within' })
      expect(error).toMatchObject({ name: 'NetworkError' })
      expect(everythingIn(error)).not.toContain('GENUINE')
      expect(attempts).toBe(3)
    },
  )

  it.each(table(['a statement', 'a bill']))(
    'the stream of %s fails if the file is truncated',
    async (_, kind) => {
      const { error, attempts } = await outcomeOf(kind, { ...kind.answer, broken: 'within' })
      expect(error).toMatchObject({ name: 'NetworkError' })
      expect(attempts).toBe(1)
    },
  )

  it.each(table(names))('%s is tried three times after a connection reset', async (_, kind) => {
    const { error, attempts } = await outcomeOf(kind, { ...kind.answer, broken: 'before' })
    expect(error).toMatchObject({ name: 'NetworkError' })
    expect(attempts).toBe(3)
  })

  it.each(table(names))('%s succeeds at the third attempt after two resets', async (_, kind) => {
    let times = 0
    const outcome = await outcomeOf(kind, () =>
      times++ < 2 ? { ...kind.answer, broken: 'before' } : kind.answer,
    )
    expect(outcome).toMatchObject({ value: kind.expected, attempts: 3 })
  })
})

describe('broken notifications', () => {
  const read = (request: Request): Promise<unknown> =>
    readNotification(platform.client({ apiV3Key: API_V3_KEY }), request).catch(
      (error: unknown) => error,
    )
  /** Numbers are milliseconds of waiting. */
  const streamOf = (pieces: readonly (Uint8Array | number | Error)[]): ReadableStream => {
    const rest = [...pieces]
    const pull = async (controller: ReadableStreamDefaultController): Promise<void> => {
      const next = rest.shift()
      if (next === undefined) return controller.close()
      if (next instanceof Error) return controller.error(next)
      if (typeof next !== 'number') return controller.enqueue(next)
      await new Promise((resolve) => setTimeout(resolve, next))
      await pull(controller)
    }
    return new ReadableStream({ pull })
  }
  const parts = () => {
    const { body, headers } = notify(platform)
    const request = (pieces: readonly (Uint8Array | number | Error)[]): Request => {
      const init = { method: 'POST', headers, body: streamOf(pieces), duplex: 'half' }
      return new Request('https://merchant.example', init as RequestInit)
    }
    return { request, first: body.subarray(0, 50), second: body.subarray(50) }
  }

  it('a slow notification is read', async () => {
    const { request, first, second } = parts()
    expect(await read(request([first, 50, second]))).toMatchObject({ event_type: 'REFUND.SUCCESS' })
  })

  it('a truncated notification is refused', async () => {
    const { request, first } = parts()
    expect(await read(request([first]))).toMatchObject({ reason: 'bad-signature' })
  })

  it('a notification that breaks off is a RequestError', async () => {
    const { request, first } = parts()
    const error = await read(request([first, new Error('reset')]))
    expect(error).toMatchObject({ name: 'RequestError', cause: { message: 'reset' } })
  })
})
