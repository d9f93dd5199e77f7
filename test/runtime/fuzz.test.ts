// Damaged keys, ciphertexts, headers and links give errors of this library: no crash, no hang, and
// nothing secret in them.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notificationHandler, readNotification } from '../../generated/notifications/index.js'
import { downloadBill } from '../../runtime/bills/index.js'
import { createWechatPay, WechatPayError } from '../../runtime/index.js'
import { everythingIn, rejection } from './helpers/errors.js'
import { newCertificate } from './helpers/keys.js'
import { notify } from './helpers/notifications.js'
import { addReceiver, getRefund } from './helpers/operations.js'
import { PLATFORM_ID, Platform } from './helpers/platform.js'
import { API_V3_KEY } from './helpers/seal.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

/** What went wrong, if something did. */
const failureOf = async (action: () => unknown): Promise<unknown> => {
  try {
    await action()
    return undefined
  } catch (error) {
    return error
  }
}

/** Changes in a text: characters replaced, put in, taken out; a part cut off or doubled. */
const damage = (given: string) =>
  fc
    .tuple(
      fc.nat(given.length),
      fc.nat(20),
      fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('A', '=', '\n', '-----', '')),
      fc.boolean(),
    )
    .map(([at, length, put, doubled]) => {
      const rest = given.slice(at + length)
      return given.slice(0, at) + put + rest + (doubled ? rest : '')
    })
    // The last digit of Base64 has bits that mean nothing.
    .filter((damaged) => !Buffer.from(damaged, 'base64').equals(Buffer.from(given, 'base64')))

describe('damaged keys', () => {
  const secretOf = (pem: string): string => pem.replace(/-----.*-----|\s/g, '').slice(300, 340)

  it('a damaged merchant key is accepted or a ConfigError', async () => {
    const { privatePem } = platform.merchant
    platform.answers({ body: {} })
    await fc.assert(
      fc.asyncProperty(damage(privatePem), async (privateKey) => {
        const error = await failureOf(async () => {
          const wxpay = platform.client({ privateKey, ky: { retry: 0 } })
          await wxpay.call(getRefund, { refund_id: 'R' })
        })
        if (error === undefined) return
        expect(error).toBeInstanceOf(WechatPayError)
        expect(everythingIn(error)).not.toContain(secretOf(privatePem))
      }),
      { numRuns: 60 },
    )
  })

  it.each(['public key', 'certificate'])(
    'a damaged platform key in a %s is accepted or a ConfigError',
    async (kind) => {
      const serial = '5157F09EFDC096DE'
      const isCertificate = kind === 'certificate'
      const pem = isCertificate
        ? newCertificate(platform.keys, { serial })
        : platform.keys.publicPem
      const id = isCertificate ? serial : PLATFORM_ID
      platform.answers({ body: {}, signed: { serial: id } })
      await fc.assert(
        fc.asyncProperty(damage(pem), async (damaged) => {
          const error = await failureOf(async () => {
            const wxpay = platform.client({ platformKeys: { [id]: damaged }, ky: { retry: 0 } })
            await wxpay.call(addReceiver, { json: { name: '张三' } })
          })
          if (error !== undefined) expect(error).toBeInstanceOf(WechatPayError)
          expect(everythingIn(error)).not.toContain('张三')
        }),
        { numRuns: 60 },
      )
    },
  )

  it('any other value as a key is a ConfigError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), fc.anything(), async (a, b, c) => {
        const given = { privateKey: a, apiV3Key: b, platformKeys: c }
        const error = await failureOf(() =>
          createWechatPay({ ...platform.config(), ...given } as never),
        )
        if (error !== undefined) expect(error).toBeInstanceOf(WechatPayError)
      }),
      { numRuns: 300 },
    )
  })
})

describe('damaged notifications', () => {
  const client = () => platform.client({ apiV3Key: API_V3_KEY })

  it('A notification with any resource fails with an error of this library', async () => {
    const wxpay = client()
    const field = fc.oneof(fc.string(), fc.base64String(), fc.anything())
    const resource = fc.record(
      {
        algorithm: fc.constant('AEAD_AES_256_GCM'),
        nonce: field,
        associated_data: field,
        ciphertext: field,
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(resource, async (given) => {
        const body = JSON.stringify({ event_type: 'X', resource: given }, (_, value: unknown) =>
          typeof value === 'bigint' ? Number(value) : value,
        )
        const error = await rejection(readNotification(wxpay, notify(platform, { body })))
        expect(error).toMatchObject({ name: 'DecryptionError' })
      }),
      { numRuns: 60 },
    )
  })

  it('A notification with a damaged ciphertext fails with an error of this library', async () => {
    const wxpay = client()
    const { ciphertext } = JSON.parse(String(notify(platform).body)).resource
    await fc.assert(
      fc.asyncProperty(damage(ciphertext), async (damaged) => {
        const sent = notify(platform, {
          resource: (sealed) => ({ ...sealed, ciphertext: damaged }),
        })
        await expect(readNotification(wxpay, sent)).rejects.toMatchObject({
          name: 'DecryptionError',
        })
      }),
      { numRuns: 40 },
    )
  })

  it('A signed notification with any bytes as body fails with an error of this library', async () => {
    const wxpay = client()
    const handler = notificationHandler(wxpay, async () => undefined)
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json().map(Buffer.from)), async (body) => {
        const { status } = await handler(notify(platform, { body: new Uint8Array(body) }).request)
        expect(status).toBe(400)
      }),
      { numRuns: 60 },
    )
  })

  it('A notification with any header values fails with an error of this library', async () => {
    const wxpay = client()
    const { headers, body } = notify(platform)
    const names = Object.keys(headers).filter((name) => name.startsWith('Wechatpay-'))
    const value = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.constantFrom('0', '-1', 'NaN', '9'.repeat(50)),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), value, async (name, text) => {
        const sent = { headers: { ...headers, [name]: text }, body }
        await expect(readNotification(wxpay, sent)).rejects.toMatchObject({
          name: 'VerificationError',
        })
      }),
      { numRuns: 100 },
    )
  })

  it('A notification of any shape fails with an error of this library', async () => {
    const wxpay = client()
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (headers, body) => {
        for (const given of [headers, { headers, body }]) {
          const error = await rejection(readNotification(wxpay, given as never))
          expect(error).toBeInstanceOf(WechatPayError)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('damaged answers', () => {
  it('An answer with any headers gives an error of this library', async () => {
    const value = fc
      .oneof(fc.string(), fc.base64String())
      .map((text) => text.replace(/[^\x21-\x7e]/g, ''))
    const names = ['Timestamp', 'Nonce', 'Signature', 'Serial'].map((name) => `Wechatpay-${name}`)
    const wxpay = platform.client({ ky: { retry: 0 } })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), value, async (name, text) => {
        platform.answers({ body: { a: 1 }, headers: { [name]: text } })
        const error = await rejection(wxpay.call(getRefund, { refund_id: 'R' }))
        expect(error).toMatchObject({ name: 'VerificationError' })
      }),
      { numRuns: 40 },
    )
  })

  it('An answer whose sensitive field is any text gives a DecryptionError', async () => {
    const wxpay = platform.client()
    const some = platform.encrypt('张三')
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ minLength: 1 }), damage(some)), async (name) => {
        platform.answers({ body: { name } })
        const error = await failureOf(() => wxpay.call(addReceiver, { json: {} }))
        if (name !== '') expect(error).toMatchObject({ name: 'DecryptionError', field: 'name' })
      }),
      { numRuns: 40 },
    )
  })
})

it('Any link is either sent to WeChat Pay or refused', async () => {
  const hosts: string[] = []
  const wxpay = platform.client({
    baseUrl: undefined,
    ky: { retry: 0 },
    fetch: async (url) => {
      hosts.push(new URL(url).host)
      return new Response('x')
    },
  })
  const { constantFrom } = fc
  const piece = fc.oneof(
    constantFrom('https:', 'http:', '//', '/', '\\', '@', ':', '.', '#', '?', '%', '%2f', '\t'),
    constantFrom('api.mch.weixin.qq.com', 'evil.example', 'api2.wechatpay.cn', '443', '/v3/x'),
    constantFrom('/v3/billdownload/file', '/v3/bill/downloadurl'),
    fc.string({ maxLength: 3 }),
  )
  const link = fc.oneof(
    fc.webUrl(),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc
      .array(piece, { maxLength: 6 })
      .map((pieces) => `https://api.mch.weixin.qq.com${pieces.join('')}`),
    fc
      .array(piece, { maxLength: 6 })
      .map((pieces) => `https://api.mch.weixin.qq.com/v3/billdownload/file${pieces.join('')}`),
  )
  await fc.assert(
    fc.asyncProperty(link, async (given) => {
      const error = await failureOf(async () => (await downloadBill(wxpay, given)).cancel())
      if (error !== undefined) expect(error).toBeInstanceOf(WechatPayError)
    }),
    { numRuns: 300 },
  )
  expect(hosts.length).toBeGreaterThan(10)
  const allowed = ['api.mch.weixin.qq.com', 'api2.wechatpay.cn']
  expect(hosts.filter((host) => !allowed.includes(host))).toEqual([])
})
