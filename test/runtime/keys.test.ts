import {
  constants,
  createPrivateKey,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  privateDecrypt,
  sign,
  webcrypto,
} from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, createWechatPay, type Signer } from '../../runtime/index.js'
import { thrown } from './helpers/errors.js'
import { newCertificate } from './helpers/keys.js'
import { addReceiver, getRefund } from './helpers/operations.js'
import { PLATFORM_ID, Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const importKey = (algorithm = RS256, extractable = false, usages: KeyUsage[] = ['sign']) => {
  const der = platform.merchant.privateKey.export({ type: 'pkcs8', format: 'der' })
  return webcrypto.subtle.importKey('pkcs8', der, algorithm, extractable, usages)
}
const answerWithName = (): void => platform.answers({ body: { name: platform.encrypt('张三') } })

describe('CryptoKey', () => {
  it('A CryptoKey as private key signs', async () => {
    platform.answers({ body: { ok: true } })
    const wxpay = platform.client({ privateKey: await importKey() })
    expect((await wxpay.call(getRefund, { refund_id: 'R' })).data).toEqual({ ok: true })
  })

  it('A CryptoKey as private key decrypts if it is extractable', async () => {
    answerWithName()
    const wxpay = platform.client({ privateKey: await importKey(RS256, true) })
    expect((await wxpay.call(addReceiver, { json: {} })).data).toEqual({ name: '张三' })
  })

  it('A CryptoKey that cannot decrypt is an error that says what to do', async () => {
    answerWithName()
    const wxpay = platform.client({ privateKey: await importKey() })
    const call = wxpay.call(addReceiver, { json: {} })
    await expect(call).rejects.toThrow(/privateKey: .*Import it as extractable/)
    await expect(call).rejects.toBeInstanceOf(ConfigError)
  })

  it('A CryptoKey for another purpose is refused', async () => {
    const wrong = [
      await importKey({ ...RS256, hash: 'SHA-1' }),
      await importKey({ name: 'RSA-PSS', hash: 'SHA-256' }),
      await importKey({ name: 'RSA-OAEP', hash: 'SHA-1' }, false, ['decrypt']),
    ]
    for (const privateKey of wrong) {
      const error = thrown(() => createWechatPay(platform.config({ privateKey })))
      expect(error).toBeInstanceOf(ConfigError)
      expect(String(error)).toMatch(/expected a private CryptoKey for RSASSA-PKCS1-v1_5/)
    }
  })
})

describe('damaged keys', () => {
  /** The key with its number changed to an even one. */
  const even = (key: KeyObject, number: string): JsonWebKey => {
    const jwk = key.export({ format: 'jwk' })
    const bytes = Buffer.from(String(jwk[number]), 'base64url')
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) & 0xfe, bytes.length - 1)
    return { ...jwk, [number]: bytes.toString('base64url') }
  }

  it.each(['n', 'p', 'q'])(
    'A damaged key that can be imported is a ConfigError on signing, alone or with concurrent calls: %s',
    async (number) => {
      const key = even(platform.merchant.privateKey, number)
      const damaged = createPrivateKey({ key, format: 'jwk' })
      const pem = String(damaged.export({ type: 'pkcs8', format: 'pem' }))
      const der = damaged.export({ type: 'pkcs8', format: 'der' })
      const imported = await webcrypto.subtle.importKey('pkcs8', der, RS256, false, ['sign'])
      for (const privateKey of [pem, imported]) {
        const wxpay = platform.client({ privateKey })
        const says = /^privateKey: it could be imported, but signing with it fails/
        const isConfigError = { name: 'ConfigError', message: expect.stringMatching(says) }
        const call = () => wxpay.call(getRefund, { refund_id: 'R' })
        await expect(call()).rejects.toMatchObject(isConfigError)
        const together = await Promise.allSettled([call(), call()])
        expect(together).toMatchObject([{ reason: isConfigError }, { reason: isConfigError }])
      }
    },
  )

  it('A damaged key that can be imported is a ConfigError when it encrypts', async () => {
    const key = even(platform.keys.publicKey, 'n')
    const pem = String(
      createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }),
    )
    const wxpay = platform.client({ platformKeys: { [PLATFORM_ID]: pem } })
    await expect(wxpay.call(addReceiver, { json: { name: '张三' } })).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(
        /^platformKeys\['PUB_KEY_ID_\d+'\]: .*encrypting with it fails/,
      ),
    })
  })
})

describe('Signer', () => {
  const signer: Signer = {
    sign: async (message) => sign('sha256', message, platform.merchant.privateKey),
  }

  it('A Signer signs', async () => {
    platform.answers({ body: { ok: true } })
    const wxpay = platform.client({ privateKey: signer })
    expect((await wxpay.call(getRefund, { refund_id: 'R' })).data).toEqual({ ok: true })
  })

  it('A Signer decrypts if it can', async () => {
    answerWithName()
    const key = platform.merchant.privateKey
    const padding = constants.RSA_PKCS1_OAEP_PADDING
    const decrypt = async (ciphertext: Uint8Array): Promise<Uint8Array> =>
      privateDecrypt({ key, padding, oaepHash: 'sha1' }, ciphertext)
    const wxpay = platform.client({ privateKey: { ...signer, decrypt } })
    expect((await wxpay.call(addReceiver, { json: {} })).data).toEqual({ name: '张三' })
  })

  it('A Signer needs no decrypt if the answer has no encrypted field', async () => {
    const wxpay = platform.client({ privateKey: signer })
    platform.answers({ body: { name: '' } })
    expect((await wxpay.call(addReceiver, { json: {} })).data).toEqual({ name: '' })
    answerWithName()
    await expect(wxpay.call(addReceiver, { json: {} })).rejects.toThrow(
      /this Signer has no decrypt/,
    )
  })

  it('A Signer must return bytes', async () => {
    const base64 = async (): Promise<Uint8Array> => 'c2lnbmF0dXJl' as unknown as Uint8Array
    const call = platform
      .client({ privateKey: { sign: base64 } })
      .call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(/Signer's sign must resolve to a Uint8Array, got string/),
    })
  })

  it('A Signer that is slower than the timeout sends nothing', async () => {
    const slow: Signer = {
      sign: async (message) => {
        await new Promise((resolve) => setTimeout(resolve, 80))
        return signer.sign(message)
      },
    }
    platform.answers({ body: {} })
    const sent: string[] = []
    const fetch = async (url: string): Promise<Response> => {
      sent.push(url)
      return new Response()
    }
    const wxpay = platform.client({ privateKey: slow, fetch })
    const call = wxpay.call(getRefund, { refund_id: 'R' }, { timeout: 20 })
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' })
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect(sent).toEqual([])
  })

  it('A Signer that fails fails the call with its own error', async () => {
    const privateKey: Signer = { sign: () => Promise.reject(new Error('KMS is closed')) }
    platform.answers({ body: {} })
    const call = platform.client({ privateKey }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toThrow('KMS is closed')
    expect(platform.requests).toHaveLength(0)
  })
})

describe('Wechatpay-Serial', () => {
  const OLD = '1111111111111111111111111111111111111111'
  const NEW = '2222222222222222222222222222222222222222'
  const certificate = (serial: string, days: number): string =>
    newCertificate(platform.keys, { serial, days })
  const DAY = 86_400_000

  it.each([
    {
      name: 'the newest certificate that is valid',
      at: 2,
      keys: { [OLD]: 10, [NEW]: 20 },
      serial: /[12]{40}/,
    },
    { name: 'the one that is still valid', at: 15, keys: { [OLD]: 10, [NEW]: 20 }, serial: NEW },
    {
      name: 'the public key, while a merchant migrates',
      at: 2,
      keys: { [OLD]: 10, [PLATFORM_ID]: 0 },
      serial: PLATFORM_ID,
    },
    {
      name: 'nothing if all are expired',
      at: 30,
      keys: { [OLD]: 10, [NEW]: 20 },
      serial: undefined,
    },
    { name: 'nothing if none is valid yet', at: -2, keys: { [OLD]: 10 }, serial: undefined },
  ])('Wechatpay-Serial names $name', async ({ at, keys, serial }) => {
    const platformKeys = Object.fromEntries(
      Object.entries(keys).map(([id, days]) => [
        id,
        days ? certificate(id, days) : platform.keys.publicPem,
      ]),
    )
    const now = Date.now() + at * DAY
    const seen: (string | undefined)[] = []
    const wxpay = platform.client({
      platformKeys,
      clock: () => now,
      ky: { retry: 0 },
      fetch: async (_, { headers }) => {
        seen.push(new Headers(headers).get('wechatpay-serial') ?? undefined)
        throw new TypeError('fetch failed')
      },
    })
    await expect(wxpay.call(getRefund, { refund_id: 'R' })).rejects.toThrow('No answer')
    if (serial instanceof RegExp) expect(seen[0]).toMatch(serial)
    else expect(seen).toEqual([serial])
  })

  it('Wechatpay-Serial names the key that sensitive fields are encrypted with', async () => {
    platform.answers({ body: {}, signed: { serial: NEW } })
    const wxpay = platform.client({ platformKeys: { [NEW]: certificate(NEW, 10) } })
    await wxpay.call(addReceiver, { json: { name: '张三' } })
    const { headers, text } = platform.lastRequest
    expect(headers['wechatpay-serial']).toBe(NEW)
    expect(platform.decrypt(JSON.parse(text).name)).toBe('张三')
  })

  it('Without a valid platform key, no sensitive field is sent', async () => {
    platform.answers({ body: {} })
    const wxpay = platform.client({
      platformKeys: { [OLD]: certificate(OLD, 10) },
      clock: () => Date.now() + 30 * DAY,
    })
    await expect(wxpay.call(addReceiver, { json: { name: '张三' } })).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(/json\.name: cannot be encrypted.*valid now.*platformKeys/),
    })
    expect(platform.requests).toHaveLength(0)
  })
})
