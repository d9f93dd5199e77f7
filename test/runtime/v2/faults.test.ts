// Every fault, for every kind of call of APIv2: which error, how many attempts; and nothing that was not
// verified is handed out, not in an error either.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uploadMedia } from '../../../generated/v2/mch/index.js'
import { signContractH5 } from '../../../generated/v2/papay/index.js'
import {
  convertAuthCodeToOpenid,
  createRefund,
  downloadTradeBill,
  queryOrder,
} from '../../../generated/v2/pay/index.js'
import { sendRedPack } from '../../../generated/v2/redpack/index.js'
import { transferToBankCard } from '../../../generated/v2/transfers/index.js'
import type { WechatPay } from '../../../runtime/index.js'
import { everythingIn } from '../helpers/errors.js'
import { keyPairOf } from '../helpers/keys.js'
import {
  type Answer,
  clientOf,
  type Fields,
  KEY,
  type SignType,
  signatureOf,
  signed,
  XmlPlatform,
  xmlOf,
} from './helpers/xml-platform.js'

let platform: XmlPlatform
beforeAll(async () => {
  platform = await XmlPlatform.start()
})
afterAll(() => platform.close())

const GENUINE = 'GENUINE-'.repeat(20)
const FORGED = 'FORGED--'.repeat(20)
const fields: Fields = {
  ...{ return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' },
  attach: GENUINE,
}

/** How one kind of call is made, and with what its answer is signed. */
interface Kind {
  readonly run: (wxpay: WechatPay) => Promise<unknown>
  readonly type?: SignType
  /** Its answer is a bill, which is text. */
  readonly isBill?: true
}

// Specs and types are tested elsewhere: here it is what arrives that matters.
const xml = { attach: 'x' } as never
const attachOf = ({ data }: { readonly data: object }): unknown => Object(data).attach
const { publicKey: bank } = await keyPairOf('stranger')

const kinds: Readonly<Record<string, Kind>> = {
  'a signed call': {
    run: async (wxpay) => attachOf(await queryOrder(wxpay, { xml })),
    type: 'HMAC-SHA256',
  },
  'a call that knows MD5 alone': {
    run: async (wxpay) => attachOf(await convertAuthCodeToOpenid(wxpay, { xml })),
    type: 'MD5',
  },
  'a call with a certificate': {
    run: async (wxpay) => attachOf(await createRefund(wxpay, { xml })),
    type: 'HMAC-SHA256',
  },
  'an upload': {
    run: async (wxpay) =>
      attachOf(await uploadMedia(wxpay, { form: { media: new File(['x'], 'a.png') } })),
    type: 'HMAC-SHA256',
  },
  'a call whose answer is not signed': {
    run: async (wxpay) => attachOf(await sendRedPack(wxpay, { xml })),
  },
  'a call with the fields in its query': {
    run: async (wxpay) => attachOf(await signContractH5(wxpay, { query: xml })),
  },
  'a call with an encrypted field': {
    run: async (wxpay) =>
      attachOf(await transferToBankCard(wxpay, { xml: { enc_bank_no: '6214' } as never })),
  },
  'a bill': {
    run: async (wxpay) => {
      const { data } = await downloadTradeBill(wxpay, { xml })
      return new Response(data).text()
    },
    isBill: true,
  },
}

type Row = readonly [name: string, kind: Kind]
const all: readonly Row[] = Object.entries(kinds)
const signedKinds = all.filter(([, { type }]) => type !== undefined)
const unsignedKinds = all.filter(([, { type, isBill }]) => type === undefined && !isBill)
const documents = [...signedKinds, ...unsignedKinds]
const bills = all.filter(([, { isBill }]) => isBill)

const right = ({ type, isBill }: Kind): string =>
  isBill ? GENUINE : type ? signed(fields, type) : xmlOf(fields)

interface Outcome {
  readonly value: unknown
  readonly error: unknown
  readonly attempts: number
}

const outcomeOf = async (
  { run }: Kind,
  answer: string | Answer | (() => string | Answer),
  timeout = 5000,
): Promise<Outcome> => {
  const key = { ...fields, pub_key: bank.export({ type: 'pkcs1', format: 'pem' }).toString() }
  let attempts = 0
  platform.answer(({ target }) => {
    if (target.startsWith('/risk/getpublickey')) return xmlOf(key)
    attempts += 1
    return typeof answer === 'function' ? answer() : answer
  })
  const wxpay = clientOf(platform, { ky: { retry: { limit: 2, delay: () => 1 }, timeout } })
  return run(wxpay).then(
    (value) => ({ value, error: undefined, attempts }),
    (error: unknown) => ({ value: undefined, error, attempts }),
  )
}

const NOTHING_FORGED = /FORGED/

/** What was refused is not tried again, and none of it is shown. */
const expectRefused = ({ value, error, attempts }: Outcome, expected: object): void => {
  expect(error).toMatchObject(expected)
  expect(everythingIn(error)).not.toMatch(NOTHING_FORGED)
  expect(everythingIn(error)).not.toContain(KEY)
  expect({ value, attempts }).toEqual({ value: undefined, attempts: 1 })
}

describe('No fault', () => {
  it.each(all)('%s works without a fault', async (_, kind) => {
    const outcome = await outcomeOf(kind, right(kind))
    expect(outcome).toEqual({ value: GENUINE, error: undefined, attempts: 1 })
  })
})

const other = (type: SignType): SignType => (type === 'MD5' ? 'HMAC-SHA256' : 'MD5')
const forged: Fields = { ...fields, attach: FORGED }

/** What is wrong with a signature, and what the client calls it. */
const signatures: readonly [string, (type: SignType) => string, string][] = [
  ['missing', () => xmlOf(forged), 'missing-signature'],
  ['empty', () => xmlOf({ ...forged, sign: '' }), 'missing-signature'],
  [
    'of other fields',
    (type) => xmlOf({ ...forged, sign: signatureOf(fields, type) }),
    'bad-signature',
  ],
  ['of another key', (type) => signed(forged, type, 'k'.repeat(32)), 'bad-signature'],
  ['of an empty key', (type) => signed(forged, type, ''), 'bad-signature'],
  ['of the other algorithm', (type) => signed(forged, other(type)), 'bad-signature'],
  [
    'of the other algorithm, which the answer names',
    (type) => signed({ ...forged, sign_type: other(type) }, other(type)),
    'bad-signature',
  ],
  [
    'too short',
    (type) => xmlOf({ ...forged, sign: signatureOf(forged, type).slice(1) }),
    'bad-signature',
  ],
  [
    'of fields of which one is gone',
    (type) => xmlOf({ ...forged, sign: signatureOf({ ...forged, fee: '1' }, type) }),
    'bad-signature',
  ],
  [
    'of fields to which one was added',
    (type) => xmlOf({ ...forged, extra: '1', sign: signatureOf(forged, type) }),
    'bad-signature',
  ],
]

describe.each(signatures)('A signature that is %s', (_, answer, reason) => {
  it.each(signedKinds)('the faulty answer to %s is refused', async (_, kind) => {
    const outcome = await outcomeOf(kind, answer(kind.type ?? 'MD5'))
    expectRefused(outcome, { name: 'VerificationError', reason, outcome: 'unknown' })
  })
})

describe('wrong signatures that are not required', () => {
  it.each(unsignedKinds)('the faulty answer to %s is refused', async (_, kind) => {
    const outcome = await outcomeOf(kind, xmlOf({ ...forged, sign: 'A'.repeat(32) }))
    expectRefused(outcome, { name: 'VerificationError', reason: 'bad-signature' })
  })
})

const FORGED_XML = (kind: Kind): string => right(kind).replace(GENUINE, FORGED)

/** Documents that a strict reader refuses. */
const malformed: readonly [string, (kind: Kind) => string | Answer][] = [
  ['a DOCTYPE', (kind) => `<!DOCTYPE xml [<!ENTITY a "${FORGED}">]>${right(kind)}`],
  [
    'an element twice',
    (kind) => right(kind).replace('<attach>', `<attach>${FORGED}</attach><attach>`),
  ],
  ['two roots', (kind) => right(kind) + FORGED_XML(kind)],
  ['no end', (kind) => FORGED_XML(kind).replace('</xml>', '')],
  ['half of it', (kind) => FORGED_XML(kind).slice(0, -60)],
  ['another root', (kind) => FORGED_XML(kind).replaceAll('xml>', 'html>')],
  ['a processing instruction', (kind) => right(kind).replace('<xml>', '<xml><?php 1 ?>')],
  ['an unknown entity', (kind) => right(kind).replace('<xml>', '<xml><a>&secret;</a>')],
  ['an attribute', (kind) => right(kind).replace('<xml>', '<xml a="1">')],
  ['bytes that are not UTF-8', (kind) => ({ body: Buffer.from(FORGED_XML(kind), 'utf16le') })],
  ['nothing', () => ''],
  ['JSON', () => JSON.stringify(forged)],
  ['a page', () => `<html><body>${FORGED}</body></html>`],
]

describe.each(malformed)('An answer with %s', (_, answer) => {
  it.each(signedKinds)('the faulty answer to %s is refused', async (_, kind) => {
    const outcome = await outcomeOf(kind, answer(kind))
    expectRefused(outcome, { name: 'VerificationError', reason: 'malformed', outcome: 'unknown' })
  })

  it.each(unsignedKinds)(
    'the faulty answer to %s is an ApiError whose outcome is unknown',
    async (_, kind) => {
      const outcome = await outcomeOf(kind, answer(kind))
      expectRefused(outcome, { name: 'ApiError', code: undefined, outcome: 'unknown' })
    },
  )
})

describe('FAIL', () => {
  const failed = { ...fields, result_code: 'FAIL', err_code: 'ORDERPAID', err_code_des: '已支付' }

  it.each(signedKinds)('a signed FAIL is an ApiError: %s', async (_, kind) => {
    const outcome = await outcomeOf(kind, signed(failed, kind.type))
    expectRefused(outcome, {
      name: 'ApiError',
      code: 'ORDERPAID',
      verified: true,
      outcome: 'refused',
    })
  })

  it.each(signedKinds)('an unsigned FAIL in result_code is refused: %s', async (_, kind) => {
    expectRefused(await outcomeOf(kind, xmlOf(failed)), { reason: 'missing-signature' })
  })

  it.each(documents)(
    'an unsigned FAIL in return_code leaves the outcome unknown: %s',
    async (_, kind) => {
      const outcome = await outcomeOf(kind, xmlOf({ return_code: 'FAIL', return_msg: '签名错误' }))
      const expected = { name: 'ApiError', platformMessage: '签名错误', verified: false }
      expectRefused(outcome, { ...expected, outcome: 'unknown' })
    },
  )

  it.each(unsignedKinds)(
    'an unsigned FAIL with a definite code leaves the outcome unknown: %s',
    async (_, kind) => {
      const outcome = await outcomeOf(kind, xmlOf({ ...failed, err_code: 'NOTENOUGH' }))
      expectRefused(outcome, { name: 'ApiError', code: 'NOTENOUGH', outcome: 'unknown' })
    },
  )

  it.each(bills)('a FAIL in place of %s is an ApiError', async (_, kind) => {
    const none = { return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' }
    const outcome = await outcomeOf(kind, xmlOf(none))
    expectRefused(outcome, { name: 'ApiError', code: '20002', platformMessage: 'No Bill Exist' })
  })
})

const statuses = [429, 500, 502, 503].flatMap((status) =>
  ['a page', 'XML', 'nothing'].map((body) => ({ status, body })),
)

describe.each(statuses)('$status with $body', ({ status, body }) => {
  const bodies: Readonly<Record<string, string>> = {
    'a page': `<html><h1>${FORGED}</h1></html>`,
    XML: xmlOf({ return_code: 'FAIL', return_msg: '系统繁忙' }),
    nothing: '',
  }

  it.each(all)('%s is tried three times, then throws an ApiError', async (_, kind) => {
    const answer = { status, body: bodies[body] ?? '' }
    const { value, error, attempts } = await outcomeOf(kind, answer)
    expect(error).toMatchObject({ name: 'ApiError', status, verified: false, outcome: 'unknown' })
    expect(everythingIn(error)).not.toMatch(NOTHING_FORGED)
    expect({ value, attempts }).toEqual({ value: undefined, attempts: 3 })
  })
})

describe.each([302, 400, 404])('%d', (status) => {
  it.each(all)('%s throws an ApiError and is not retried', async (_, kind) => {
    const headers = { Location: `${platform.url}/elsewhere` }
    const outcome = await outcomeOf(kind, { status, headers, body: right(kind) })
    expectRefused(outcome, { name: 'ApiError', status })
  })
})

describe('broken answers', () => {
  it.each(all)('%s times out without an answer and is not retried', async (_, kind) => {
    const answer = { body: right(kind), hanging: true } as const
    const { error, attempts } = await outcomeOf(kind, answer, 250)
    expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'unknown' })
    expect(attempts).toBe(1)
  })

  it.each(all)('%s is tried three times after a connection reset', async (_, kind) => {
    const { error, attempts } = await outcomeOf(kind, { body: '', broken: true })
    expect(error).toMatchObject({ name: 'NetworkError', outcome: 'unknown' })
    expect(attempts).toBe(3)
  })

  it.each(all)('%s succeeds at the third attempt after two resets', async (_, kind) => {
    let times = 0
    const outcome = await outcomeOf(kind, () =>
      times++ < 2 ? { body: '', broken: true } : right(kind),
    )
    expect(outcome).toMatchObject({ value: GENUINE, attempts: 3 })
  })

  it.each(documents)('%s is tried three times if the answer is truncated', async (_, kind) => {
    const headers = { 'Content-Length': '100000' }
    const answer = { body: FORGED_XML(kind), headers, truncated: true } as const
    const { error, attempts } = await outcomeOf(kind, answer)
    expect(error).toMatchObject({ name: 'NetworkError' })
    expect(everythingIn(error)).not.toMatch(NOTHING_FORGED)
    expect(attempts).toBe(3)
  })

  it.each(bills)('the stream of %s fails if the file is truncated', async (_, kind) => {
    const headers = { 'Content-Length': '100000' }
    const answer = { body: GENUINE, headers, truncated: true } as const
    expect((await outcomeOf(kind, answer)).error).toMatchObject({ name: 'NetworkError' })
  })

  it.each(documents)('%s is refused if the answer is too large', async (_, kind) => {
    const body = FORGED_XML(kind).replace('</xml>', ' '.repeat(17 * 2 ** 20))
    const outcome = await outcomeOf(kind, body)
    expectRefused(outcome, { name: 'VerificationError', reason: 'too-large' })
  })
})
