import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiError, VerificationError } from '../../runtime/index.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { type KeyPair, keyPairOf } from './helpers/keys.js'
import { closeOrder, createOrder, downloadFile, getRefund } from './helpers/operations.js'
import { PLATFORM_ID, Platform, type PlatformAnswer } from './helpers/platform.js'

let platform: Platform
let strangers: KeyPair
beforeAll(async () => {
  platform = await Platform.start()
  strangers = await keyPairOf('stranger')
})
afterAll(() => platform.close())

const FORGED = { trade_state: 'SUCCESS', note: 'FORGED-TEXT' }
const seconds = (offset: number): string => String(Math.floor(Date.now() / 1000) + offset)
// A function, because the keys exist only once the tests run.
type Row = { name: string; reason: string; says: RegExp; answer: () => PlatformAnswer }

const rows: Row[] = [
  {
    name: 'no signature at all',
    reason: 'missing-header',
    says: /it is not signed/,
    answer: () => ({ signed: false }),
  },
  ...['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial'].map(
    (header): Row => ({
      name: `no ${header}`,
      reason: 'missing-header',
      says: new RegExp(`it has no ${header}`),
      answer: () => ({ signed: { without: [header] } }),
    }),
  ),
  {
    name: 'an empty Wechatpay-Nonce',
    reason: 'missing-header',
    says: /it has no Wechatpay-Nonce/,
    answer: () => ({ headers: { 'Wechatpay-Nonce': '' } }),
  },
  {
    name: 'a stranger’s key under our serial',
    reason: 'bad-signature',
    says: /its signature is not valid/,
    answer: () => ({ signed: { keys: strangers } }),
  },
  {
    name: 'a stranger’s key under its own serial',
    reason: 'unknown-serial',
    says: /PUB_KEY_ID_9.*not among the keys of this client \(PUB_KEY_ID_0119/,
    answer: () => ({ signed: { keys: strangers, serial: 'PUB_KEY_ID_9' } }),
  },
  {
    name: 'a signature for another body',
    reason: 'bad-signature',
    says: /its signature is not valid/,
    answer: () => ({ signed: { body: '{"trade_state":"NOTPAY"}' } }),
  },
  {
    name: 'a signature for the same body with another nonce',
    reason: 'bad-signature',
    says: /its signature is not valid/,
    answer: () => ({ headers: { 'Wechatpay-Nonce': 'another' } }),
  },
  {
    name: 'a probe',
    reason: 'probe',
    says: /on purpose/,
    answer: () => ({ signed: { signature: 'WECHATPAY/SIGNTEST/AbC+/==' } }),
  },
  {
    name: 'a signature that is not Base64',
    reason: 'bad-signature',
    says: /its signature is not valid/,
    answer: () => ({ signed: { signature: '§ not base64 §' } }),
  },
  {
    name: 'a signature of the wrong length',
    reason: 'bad-signature',
    says: /its signature is not valid/,
    answer: () => ({ signed: { signature: 'AAAA' } }),
  },
]

describe('answer that WeChat Pay did not sign (went wrong for others, 1: forged answers)', () => {
  it.each(rows)(
    'An answer that WeChat Pay did not sign is refused: $name',
    async ({ answer, reason, says }) => {
      const { headers, ...rest } = answer()
      platform.answers({ body: FORGED, ...rest, ...(headers && { headers }) })
      const error = await rejection(platform.client().call(getRefund, { refund_id: 'R1' }))
      expect(error).toBeInstanceOf(VerificationError)
      expect(error).toMatchObject({
        name: 'VerificationError',
        reason,
        status: 200,
        requestId: '08F78BB5AF0610D302',
        operation: 'getRefund',
        method: 'GET',
        url: `${platform.url}/v3/refunds/R1`,
        message: expect.stringMatching(says),
      })
      expect(everythingIn(error)).not.toContain('FORGED')
      expect(everythingIn(error)).not.toContain('SUCCESS')
      expect(platform.requests).toHaveLength(1) // it is not tried again
    },
  )

  it.each(rows)(
    'An answer that WeChat Pay did not sign is refused as a 500 that claims a signature: $name',
    async ({ answer, reason }) => {
      if (answer().signed === false) return // unsigned errors are another matter
      platform.answers({ status: 500, body: { code: 'FORGED', message: 'FORGED' }, ...answer() })
      const error = await rejection(platform.client().call(getRefund, { refund_id: 'R1' }))
      expect(error).toMatchObject({ name: 'VerificationError', reason, status: 500 })
      expect(everythingIn(error)).not.toContain('FORGED')
      expect(platform.requests).toHaveLength(1)
    },
  )

  const remedies = [
    {
      client: 'a merchant with the public key',
      serial: '5157F09EFDC096DE',
      config: {},
      says: /add it to platformKeys, or set certificates to 'auto' as well \(with apiV3Key\): .*either/,
    },
    {
      client: 'a merchant who is sent another public key',
      serial: 'PUB_KEY_ID_9',
      config: {},
      says: /add it to platformKeys: the merchant or brand platform shows it\.$/,
    },
    {
      client: 'a merchant who downloads certificates',
      serial: 'PUB_KEY_ID_9',
      config: { certificates: 'auto', apiV3Key: 'k'.repeat(32) } as const,
      says: /add it to platformKeys: the merchant or brand platform shows it\.$/,
    },
  ]
  it.each(remedies)(
    'The error for an unknown key names the remedies for $client and $serial',
    async (row) => {
      platform.answers({ signed: { keys: strangers, serial: row.serial } })
      const error = await rejection(
        platform.client(row.config).call(getRefund, { refund_id: 'R1' }),
      )
      expect(error).toMatchObject({ reason: 'unknown-serial' })
      expect((error as Error).message).toMatch(row.says)
    },
  )

  it('A forged answer is refused even if no body is expected', async () => {
    platform.answers({ status: 204, signed: false })
    const call = platform.client().call(closeOrder, { out_trade_no: 'T00001' })
    await expect(call).rejects.toMatchObject({ reason: 'missing-header', status: 204 })
  })

  it('An answer is refused if any bit of its body is flipped', async () => {
    const body = '{"amount":100}'
    for (let index = 0; index < body.length; index++) {
      const bytes = Buffer.from(body)
      bytes[index] = (bytes[index] ?? 0) ^ 1
      platform.answers({ body: bytes, signed: { body } })
      const call = platform.client().call(getRefund, { refund_id: 'R1' })
      await expect(call).rejects.toMatchObject({ reason: 'bad-signature' })
    }
  })

  it('An unsigned file is refused if the operation is not documented as unsigned', async () => {
    const signedFile = { ...downloadFile, unsigned: undefined } as const
    const { unsigned: _, ...operation } = signedFile
    platform.answers({ body: 'FORGED', signed: false })
    await expect(platform.client().call(operation)).rejects.toMatchObject({
      reason: 'missing-header',
    })
  })
})

describe('The clock (went wrong for others, 3: a notification from 2017 accepted)', () => {
  it.each([
    { offset: -300, says: /300 seconds ago.*machine's clock/ },
    { offset: 300, says: /300 seconds in the future/ },
    { offset: -3_000_000, says: /seconds ago/ },
  ])(
    'The client refuses an answer that was signed $offset s from now',
    async ({ offset, says }) => {
      const now = Date.now()
      platform.answers({
        body: FORGED,
        signed: { timestamp: Math.floor(now / 1000) + offset },
      })
      const wxpay = platform.client({ clock: () => now })
      const error = await rejection(wxpay.call(getRefund, { refund_id: 'R1' }))
      expect(error).toMatchObject({ reason: 'clock-skew', message: expect.stringMatching(says) })
      expect(everythingIn(error)).not.toContain('FORGED')
    },
  )

  it.each([-299, 299])(
    'The client accepts an answer that was signed %i s from now',
    async (offset) => {
      const now = Date.now()
      platform.answers({ body: {}, signed: { timestamp: Math.floor(now / 1000) + offset } })
      const wxpay = platform.client({ clock: () => now })
      await expect(wxpay.call(getRefund, { refund_id: 'R1' })).resolves.toMatchObject({ data: {} })
    },
  )

  it.each([
    ['a fraction', () => `${seconds(0)}.0`],
    ['hexadecimal', () => `0x${Number(seconds(0)).toString(16)}`],
    ['an exponent', () => `${seconds(0)}e0`],
    ['a sign', () => `+${seconds(0)}`],
  ])('The client refuses a current timestamp written with %s', async (_, timestamp) => {
    platform.answers({ body: FORGED, signed: { timestamp: timestamp() } })
    const call = platform.client().call(getRefund, { refund_id: 'R1' })
    await expect(call).rejects.toMatchObject({ reason: 'clock-skew' })
  })

  it.each(['NaN', '1e3', '0x10', '-1', 'now', '1 2', '1.5', '9'.repeat(400)])(
    'The client refuses the timestamp %s even with a valid signature',
    async (timestamp) => {
      platform.answers({ body: FORGED, signed: { timestamp } })
      const call = platform.client().call(getRefund, { refund_id: 'R1' })
      await expect(call).rejects.toMatchObject({ reason: 'clock-skew' })
    },
  )
})

describe('Serials are text (went wrong for others, 8)', () => {
  it.each([
    'PUB_KEY_ID_0119000001092024010100000000',
    '00A1B2C3D4E5F60718293A4B5C6D7E8F90A1B2C3',
    '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
    '0000000000000000000000000000000000000001',
  ])('The client finds the key under the serial %s', async (id) => {
    platform.answers({ body: {}, signed: { serial: id } })
    const wxpay = platform.client({ platformKeys: { [id]: platform.keys.publicPem } })
    await expect(wxpay.call(getRefund, { refund_id: 'R1' })).resolves.toMatchObject({ status: 200 })
    expect(platform.lastRequest.headers['wechatpay-serial']).toBe(id)
  })

  it.each([
    { configured: '00A1B2C3', sent: 'A1B2C3' },
    { configured: 'A1B2C3', sent: '00A1B2C3' },
    { configured: 'A1B2C3', sent: 'a1b2c3' },
    { configured: 'PUB_KEY_ID_01', sent: 'PUB_KEY_ID_1' },
    { configured: 'A1B2C3', sent: 'constructor' },
    { configured: 'A1B2C3', sent: '__proto__' },
  ])(
    'The client does not confuse the serial $configured with $sent',
    async ({ configured, sent }) => {
      platform.answers({ body: {}, signed: { serial: sent } })
      const wxpay = platform.client({ platformKeys: { [configured]: platform.keys.publicPem } })
      await expect(wxpay.call(getRefund, { refund_id: 'R1' })).rejects.toMatchObject({
        reason: 'unknown-serial',
        serial: sent,
      })
    },
  )

  it('The client accepts several platform keys at once, the old and the new', async () => {
    const wxpay = platform.client({
      platformKeys: {
        [PLATFORM_ID]: platform.keys.publicPem,
        '5157F09EFDC096DE': strangers.publicPem,
      },
    })
    platform.answers(
      { body: { n: 1 } },
      { body: { n: 2 }, signed: { keys: strangers, serial: '5157F09EFDC096DE' } },
    )
    expect((await wxpay.call(getRefund, { refund_id: 'R1' })).data).toEqual({ n: 1 })
    expect((await wxpay.call(getRefund, { refund_id: 'R1' })).data).toEqual({ n: 2 })
  })
})

describe('unsigned answers', () => {
  it('operations documented as unsigned accept answers without a signature', async () => {
    platform.answers({ body: { n: 1 }, signed: false })
    const operation = { ...getRefund, unsigned: true } as const
    const { data } = await platform.client().call(operation, { refund_id: 'R1' })
    expect(data).toEqual({ n: 1 })
  })

  it('an unsigned error is marked as unverified', async () => {
    platform.answers({ status: 404, body: { code: 'ORDER_NOT_EXIST' }, signed: false })
    const error = await rejection(platform.client().call(getRefund, { refund_id: 'R1' }))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code: 'ORDER_NOT_EXIST', verified: false })
  })

  it('a signed error is marked as verified', async () => {
    platform.answers({ status: 404, body: { code: 'ORDER_NOT_EXIST' } })
    const error = await rejection(platform.client().call(getRefund, { refund_id: 'R1' }))
    expect(error).toMatchObject({ code: 'ORDER_NOT_EXIST', verified: true })
  })
})

describe('Without any platform key', () => {
  it('a client without a platform key sends nothing whose answer needs verification', async () => {
    platform.answers({ body: {} })
    for (const platformKeys of [undefined, {}]) {
      const call = platform.client({ platformKeys }).call(createOrder, { json: {} })
      await expect(call).rejects.toMatchObject({
        name: 'ConfigError',
        message: expect.stringMatching(/createOrder: .*nothing was sent.*platformKeys/),
      })
    }
    expect(platform.requests).toHaveLength(0)
  })

  it('a client without a platform key can call unsigned operations', async () => {
    platform.answers({ body: 'bill', signed: false })
    const wxpay = platform.client({ platformKeys: undefined })
    const { data } = await wxpay.call<ReadableStream>(downloadFile)
    expect(await new Response(data).text()).toBe('bill')
    expect(platform.lastRequest.headers).not.toHaveProperty('wechatpay-serial')
  })
})

it('The timestamp is verified as received, including its leading zeros', async () => {
  platform.answers({ body: {}, signed: { timestamp: `00${seconds(0)}` } })
  const call = platform.client().call(getRefund, { refund_id: 'R1' })
  await expect(call).resolves.toMatchObject({ data: {} })
})
