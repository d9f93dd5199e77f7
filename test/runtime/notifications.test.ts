import { constants, privateDecrypt, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RawNotification, readNotification } from '../../generated/notifications/index.js'
import type { Signer } from '../../runtime/index.js'
import {
  certificateList,
  type PlatformCertificate,
  platformCertificate,
  serveCertificates,
  signedBy,
} from './helpers/certificates.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { type KeyPair, keyPairOf } from './helpers/keys.js'
import { type NotificationOptions, notify, REFUNDED } from './helpers/notifications.js'
import { Platform } from './helpers/platform.js'
import { API_V3_KEY, flip, seal } from './helpers/seal.js'

let platform: Platform
let strangers: KeyPair
beforeAll(async () => {
  platform = await Platform.start()
  strangers = await keyPairOf('stranger')
})
afterAll(() => platform.close())

const client = (overrides = {}) => platform.client({ apiV3Key: API_V3_KEY, ...overrides })
const EVENT = {
  id: 'EV-2018022511223320873',
  create_time: '2015-05-20T13:29:35+08:00',
  event_type: 'REFUND.SUCCESS',
  resource_type: 'encrypt-resource',
  summary: '退款成功',
  original_type: 'refund',
  resource: REFUNDED,
}

describe('notifications', () => {
  it('A notification is verified and decrypted, its long integers kept', async () => {
    const { request } = notify(platform)
    expect(await readNotification(client(), request)).toStrictEqual(EVENT)
    expect(platform.requests).toHaveLength(0)
  })

  it.each<[string, (sent: ReturnType<typeof notify>) => Request | RawNotification]>([
    ['a Request', ({ request }) => request],
    ['Headers and text', ({ request, body }) => ({ headers: request.headers, body: String(body) })],
    ['a record and bytes', ({ headers, body }) => ({ headers, body: new Uint8Array(body) })],
    [
      'Node’s headers, in lower case, and a Buffer',
      ({ headers, body }) => ({ headers: mapped(headers, (name) => name.toLowerCase()), body }),
    ],
    [
      'headers in upper case',
      ({ headers, body }) => ({ headers: mapped(headers, (name) => name.toUpperCase()), body }),
    ],
    [
      'headers as lists',
      ({ headers, body }) => ({
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, [value]]),
        ),
        body,
      }),
    ],
    [
      'a function that finds headers',
      ({ request, body }) => ({ headers: (name) => request.headers.get(name), body }),
    ],
    [
      'a function that finds none with undefined',
      ({ headers, body }) => ({ headers: (name) => headers[name], body }),
    ],
  ])('A notification may be given as %s', async (_, given) => {
    expect(await readNotification(client(), given(notify(platform)))).toStrictEqual(EVENT)
  })

  it('A notification in a buffer that is reused meanwhile is parsed as it was verified', async () => {
    const paid = notify(platform)
    const forged = Buffer.from(paid.body.toString().replace('EV-2018', 'EV-9999'))
    const buffer = Buffer.from(paid.body)
    const event = readNotification(client(), { headers: paid.headers, body: buffer })
    for (let tick = 0; tick < 50; tick++) {
      forged.copy(buffer)
      await Promise.resolve()
    }
    expect((await event).id).toMatch(/^EV-2018/)
  })

  it('An undocumented notification is verified and decrypted', async () => {
    const sent = notify(platform, { event: 'MOON.LANDED', original: 'moon', content: { n: [1] } })
    expect(await readNotification(client(), sent)).toMatchObject({
      event_type: 'MOON.LANDED',
      original_type: 'moon',
      resource: { n: [1] },
    })
  })

  it.each(['constructor', '__proto__', 'toString'])(
    'A notification may have its headers named %s',
    async (event) => {
      const sent = notify(platform, { event, content: {} })
      expect(await readNotification(client(), sent)).toMatchObject({ event_type: event })
    },
  )

  it('A notification may have no associated data', async () => {
    for (const associated of ['', null, undefined]) {
      const resource = () => ({
        ...seal('{"a":1}', { associated: '' }),
        original_type: 'x',
        associated_data: associated,
      })
      const event = await readNotification(client(), notify(platform, { resource }))
      expect(event.resource).toEqual({ a: 1 })
    }
  })

  it('A notification is parsed only after its raw bytes were verified', async () => {
    const body = `\r\n ${String(notify(platform).body)} `
    const event = await readNotification(client(), notify(platform, { body }))
    expect(event).toStrictEqual({ ...EVENT, resource: expect.anything() })
  })
})

const mapped = (headers: Record<string, string>, change: (name: string) => string) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [change(name), value]))

describe('refused notifications', () => {
  const seconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset
  it.each<[string, () => NotificationOptions['signed'], string]>([
    ['unsigned', () => false, 'missing-header'],
    ['without a nonce', () => ({ without: ['Wechatpay-Nonce'] }), 'missing-header'],
    ['signed by a stranger', () => ({ keys: strangers }), 'bad-signature'],
    ['with an unknown serial', () => ({ serial: 'PUB_KEY_ID_9' }), 'unknown-serial'],
    ['with another body’s signature', () => ({ body: '{}' }), 'bad-signature'],
    ['as a probe', () => ({ signature: 'WECHATPAY/SIGNTEST/AbC+/==' }), 'probe'],
    ['that is 300 s old', () => ({ timestamp: seconds(-300) }), 'clock-skew'],
    ['that is 301 s ahead', () => ({ timestamp: seconds(301) }), 'clock-skew'],
    [
      'from 2017 (went wrong for others, 3: no clock check)',
      () => ({ timestamp: 1_500_000_000 }),
      'clock-skew',
    ],
  ])('A notification is refused %s', async (_, signed, reason) => {
    const error = await rejection(
      readNotification(client(), notify(platform, { signed: signed() })),
    )
    expect(error).toMatchObject({
      name: 'VerificationError',
      reason,
      requestId: '08F78BB5AF06',
      message: expect.stringMatching(/^Refused the notification: /),
    })
    expect(everythingIn(error)).not.toMatch(/REFUND|refund|EV-2018/)
  })

  it('A notification is refused if any bit of its body is flipped', async () => {
    const { body, headers } = notify(platform)
    for (let at = 0; at < body.length; at += 7) {
      const changed = Buffer.from(body)
      changed[at] = (changed[at] ?? 0) ^ 1
      const call = readNotification(client(), { headers, body: changed })
      await expect(call).rejects.toMatchObject({ reason: 'bad-signature' })
    }
  })

  it('A notification is refused if its nonce has a line feed, which would move the border to the body', async () => {
    const sent = notify(platform)
    const [head = '', ...rest] = sent.body.toString().split(',')
    const lines = Buffer.from(`${head}\n${rest.join(',')}`)
    const { headers } = notify(platform, { body: lines })
    // The same signed string, parted one line later.
    const nonce = `${headers['Wechatpay-Nonce']}\n${head}`
    const shifted = { headers: { ...headers, 'Wechatpay-Nonce': nonce }, body: rest.join(',') }
    await expect(readNotification(client(), shifted)).rejects.toMatchObject({
      reason: 'bad-signature',
      message: expect.stringContaining('line feed'),
    })
  })

  it('A notification is refused if its signature headers are repeated', async () => {
    const { body, headers } = notify(platform)
    const twice = { ...headers, 'wechatpay-nonce': headers['Wechatpay-Nonce'] }
    const call = readNotification(client(), { headers: twice, body })
    await expect(call).rejects.toMatchObject({ reason: 'bad-signature' })
  })
})

describe('undecryptable notifications', () => {
  it.each<[string, NotificationOptions, RegExp]>([
    ['encrypted with another key', { key: 'x'.repeat(32) }, /does not open with apiV3Key/],
    [
      'with one byte flipped (went wrong for others, 2: 100 became 900)',
      { resource: (sealed) => flip(sealed, 5) },
      /does not open.*byte changed/,
    ],
    ['with one byte of its tag flipped', { resource: (sealed) => flip(sealed, -16) }, /not open/],
    [
      'with other associated data',
      { resource: (sealed) => ({ ...sealed, associated_data: 'x' }) },
      /not open/,
    ],
    [
      'with another nonce',
      { resource: (sealed) => ({ ...sealed, nonce: '0123456789ab' }) },
      /open/,
    ],
    ['without a nonce', { resource: (sealed) => ({ ...sealed, nonce: '' }) }, /no nonce/],
    [
      'with another algorithm',
      { resource: (sealed) => ({ ...sealed, algorithm: 'AEAD_SM4_GCM' }) },
      /its algorithm is AEAD_SM4_GCM; this client opens AEAD_AES_256_GCM/,
    ],
    [
      'with an algorithm that is no name',
      { resource: (sealed) => ({ ...sealed, algorithm: '<b>SECRET' }) },
      /its algorithm is another;/,
    ],
    [
      'that is too short for a tag',
      { resource: (s) => ({ ...s, ciphertext: 'AAAA' }) },
      /not open/,
    ],
    ['that is not Base64', { resource: (s) => ({ ...s, ciphertext: '§' }) }, /not Base64/],
    ['with a number for it', { resource: (s) => ({ ...s, ciphertext: 7 }) }, /not Base64/],
    ['with no resource', { resource: () => undefined }, /it has no resource/],
    ['with an empty resource', { resource: () => ({}) }, /its algorithm is another/],
    [
      'with associated data that is a list',
      { resource: (s) => ({ ...s, associated_data: [] }) },
      /not a string/,
    ],
    ['with something else than JSON in it', { content: 'SECRET' }, /its content is not JSON/],
    ['with half a character in it', { content: Buffer.from([0x22, 0xff, 0x22]) }, /not JSON/],
    ['that is no JSON', { body: '<SECRET>' }, /its body is not JSON/],
    ['that is JSON of something else', { body: '[1]' }, /not a JSON object/],
    ['that is null', { body: 'null' }, /not a JSON object/],
    ['that is empty', { body: '' }, /not JSON/],
    ['without an event_type', { event: '' }, /it has no event_type/],
  ])(
    'A notification that cannot be decrypted is a DecryptionError: %s',
    async (_, options, says) => {
      const error = await rejection(readNotification(client(), notify(platform, options)))
      expect(error).toMatchObject({
        name: 'DecryptionError',
        message: expect.stringMatching(says),
      })
      expect(everythingIn(error)).not.toMatch(/SECRET|kkkkkkkk|refund_id/)
    },
  )

  it('A notification is a DecryptionError if any single byte of its ciphertext is flipped', async () => {
    const text = '{"amount":100}'
    for (let at = 0; at < text.length + 16; at++) {
      const sent = notify(platform, { content: text, resource: (sealed) => flip(sealed, at) })
      await expect(readNotification(client(), sent)).rejects.toMatchObject({
        name: 'DecryptionError',
      })
    }
  })
})

describe('doubly encrypted fields', () => {
  const options = (phone: unknown): NotificationOptions => ({
    event: 'MEMBERCARD.ACCEPT_CARD',
    original: 'membercard',
    content: { openid: 'o1', phone_number: phone },
  })

  it('Doubly encrypted fields are decrypted with the merchant’s key', async () => {
    const sent = notify(platform, options(platform.encrypt('13800000000')))
    expect((await readNotification(client(), sent)).resource).toEqual({
      openid: 'o1',
      phone_number: '13800000000',
    })
  })

  it('Doubly encrypted fields are decrypted with a Signer that can decrypt', async () => {
    const key = platform.merchant.privateKey
    const padding = constants.RSA_PKCS1_OAEP_PADDING
    const signer: Signer = {
      sign: async (message) => sign('sha256', message, key),
      decrypt: async (text) => privateDecrypt({ key, padding, oaepHash: 'sha1' }, text),
    }
    const sent = () => notify(platform, options(platform.encrypt('13800000000')))
    const event = await readNotification(client({ privateKey: signer }), sent())
    expect(event.resource).toMatchObject({ phone_number: '13800000000' })
    const call = readNotification(client({ privateKey: { sign: signer.sign } }), sent())
    await expect(call).rejects.toMatchObject({ name: 'ConfigError' })
    // Without such fields, signing is all it has to do.
    await readNotification(client({ privateKey: { sign: signer.sign } }), notify(platform))
  })

  it('A doubly encrypted field that cannot be decrypted is named in the error', async () => {
    const error = await rejection(readNotification(client(), notify(platform, options('SECRET'))))
    expect(error).toMatchObject({ name: 'DecryptionError', field: 'resource.phone_number' })
    expect(everythingIn(error)).not.toContain('SECRET')
  })

  it('Doubly encrypted fields may be absent, empty or null', async () => {
    for (const phone of [undefined, '', null]) {
      await readNotification(client(), notify(platform, options(phone)))
    }
  })
})

describe('input that is not a notification', () => {
  const { headers } = { headers: {} }
  it.each<[string, unknown, RegExp]>([
    [
      'a body that was parsed',
      { headers, body: { id: 'SECRET' } },
      /raw text or bytes, got a parsed object.*express\.raw/,
    ],
    ['no body', { headers }, /got undefined/],
    ['null for a body', { headers, body: null }, /got null/],
    ['no headers', { body: '' }, /has no headers/],
    ['text for headers', { headers: 'a', body: '' }, /has no headers/],
    ['nothing', undefined, /has no headers/],
    ['text', 'x', /has no headers/],
  ])('A RequestError is thrown for %s', async (_, given, says) => {
    const error = await rejection(readNotification(client(), given as RawNotification))
    expect(error).toMatchObject({ name: 'RequestError', message: expect.stringMatching(says) })
    expect(everythingIn(error)).not.toContain('SECRET')
  })

  it('A RequestError is thrown for a Request whose body was read', async () => {
    const { request } = notify(platform)
    await request.json()
    await expect(readNotification(client(), request)).rejects.toThrow(/was read before/)
  })

  it('A RequestError is thrown for a Request whose body has another reader', async () => {
    const { request } = notify(platform)
    request.body?.getReader()
    const error = await rejection(readNotification(client(), request))
    expect(error).toMatchObject({
      name: 'RequestError',
      message: expect.stringContaining('has another reader'),
    })
  })

  it('A RequestError is thrown for a Request that is too large, whatever its Content-Length says', async () => {
    const large = 'x'.repeat(1024 * 1024 + 1)
    for (const init of [{ body: large }, { body: new Blob([large]).stream(), duplex: 'half' }]) {
      const request = new Request('https://a.example', { method: 'POST', ...init } as RequestInit)
      await expect(readNotification(client(), request)).rejects.toThrow(/more than 1048576 bytes/)
    }
    const headers = { 'Content-Length': '9999999' }
    const lying = new Request('https://a.example', { method: 'POST', headers, body: 'x' })
    await expect(readNotification(client(), lying)).rejects.toThrow(/more than 1048576 bytes/)
  })

  it.each<[string, string | Uint8Array]>([
    ['text', 'x'.repeat(1024 * 1024 + 1)],
    ['bytes', new Uint8Array(1024 * 1024 + 1)],
    ['text of fewer characters than bytes', '中'.repeat(400_000)],
  ])('A RequestError is thrown for a body that is too large, given as %s', async (_, body) => {
    const { headers } = notify(platform)
    const call = readNotification(client(), { headers, body })
    await expect(call).rejects.toThrow(/more than 1048576 bytes/)
  })

  it('A RequestError is thrown for a Request that breaks off', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) })
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit
    const call = readNotification(client(), new Request('https://a.example', init))
    await expect(call).rejects.toMatchObject({ name: 'RequestError', cause: { message: 'gone' } })
  })

  it('A Request in very many chunks is accepted', async () => {
    let pieces = 200_000
    const body = new ReadableStream({
      pull: (controller) => {
        if (pieces-- > 0) controller.enqueue(new Uint8Array(1))
        else controller.close()
      },
    })
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit
    const call = readNotification(client(), new Request('https://a.example', init))
    await expect(call).rejects.toMatchObject({ reason: 'missing-header' })
  })
})

describe('clients that cannot read notifications', () => {
  it('A client cannot read notifications without an APIv3 key', async () => {
    const call = readNotification(platform.client(), notify(platform))
    await expect(call).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(/^apiV3Key: missing\. Notifications/),
    })
  })

  it('A client cannot read notifications without a key of WeChat Pay', async () => {
    const call = readNotification(client({ platformKeys: undefined }), notify(platform))
    await expect(call).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(/no notification can be verified.*platformKeys/),
    })
  })
})

describe('downloaded certificates', () => {
  let first: PlatformCertificate
  let second: PlatformCertificate
  beforeAll(() => {
    first = platformCertificate(platform.keys, '5157F09EFDC096DE15EBE81A47057A7232F1B8E1')
    second = platformCertificate(strangers, '7132D72A03E93CDDF8C03BBD1F37EEDF00000000')
  })

  it('the first notification starts the download of certificates', async () => {
    const counts = serveCertificates(platform, [first])
    const wxpay = client({ platformKeys: undefined, certificates: 'auto' })
    const event = await readNotification(wxpay, notify(platform, { signed: signedBy(first) }))
    expect(event).toStrictEqual(EVENT)
    expect(counts.downloads).toBe(1)
  })

  it('a notification may be the first message that is signed with the next certificate', async () => {
    let certificates = [first]
    const counts = serveCertificates(platform, () => ({
      body: certificateList(certificates),
      signed: signedBy(first),
    }))
    const wxpay = client({ platformKeys: undefined, certificates: 'auto' })
    await readNotification(wxpay, notify(platform, { signed: signedBy(first) }))
    certificates = [second, first]
    await readNotification(wxpay, notify(platform, { signed: signedBy(second) }))
    expect(counts.downloads).toBe(2)
  })

  it('invented serial numbers cause at most one download in five minutes', async () => {
    const counts = serveCertificates(platform, [first])
    const wxpay = client({ platformKeys: undefined, certificates: 'auto' })
    const forged = Array.from({ length: 50 }, (_, index) =>
      notify(platform, { signed: { serial: `AB${index}`, keys: strangers } }),
    )
    for (const sent of forged) {
      await expect(readNotification(wxpay, sent)).rejects.toMatchObject({
        reason: 'unknown-serial',
      })
    }
    expect(counts.downloads).toBe(2)
  })
})
