import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNotification } from '../../../generated/notifications/index.js'
import { downloadBill } from '../../../runtime/bills/index.js'
import { gm } from '../../../runtime/gm/index.js'
import { ConfigError, createWechatPay, type WechatPayConfig } from '../../../runtime/index.js'
import { jsapiPayment } from '../../../runtime/invoke.js'
import { type PemBlock, readPem } from '../../../runtime/keys/pem.js'
import { sm2Decrypt, sm2Sign } from '../../../simulator/crypto/sm2.js'
import {
  certificateList,
  type PlatformCertificate,
  platformCertificate,
  serveCertificates,
  signedBy,
} from '../helpers/certificates.js'
import { everythingIn, rejection, thrown } from '../helpers/errors.js'
import { notify, REFUNDED } from '../helpers/notifications.js'
import { addReceiver, createOrder, getRefund, uploadImage } from '../helpers/operations.js'
import { partsOf } from '../helpers/parts.js'
import { PLATFORM_ID, Platform, SERIAL_NO } from '../helpers/platform.js'
import { API_V3_KEY, seal } from '../helpers/seal.js'
import { SM2_SUITE } from '../helpers/suite.js'

const SERIAL = '00A1B2C3D4E5F60718293A4B5C6D7E8F90A1B2C3'
const NEXT = '7132D72A03E93CDDF8C03BBD1F37EEDF00000000'

let platform: Platform
let current: PlatformCertificate
let next: PlatformCertificate
beforeAll(async () => {
  platform = await Platform.start(SM2_SUITE)
  current = platformCertificate(platform.keys, SERIAL)
  next = platformCertificate(await SM2_SUITE.pairOf('next platform'), NEXT)
})
afterAll(() => platform.close())

const client = (overrides: Partial<WechatPayConfig> = {}) =>
  platform.client({ algorithm: gm, apiV3Key: API_V3_KEY, ...overrides })
const refund = { refund_id: 'R' }
const blockOf = (pem: string): PemBlock => readPem(pem)[0] as PemBlock

describe('calls', () => {
  it('A call with algorithm: gm is signed with SM2 and its answer verified, under a public key or a certificate', async () => {
    platform.answers({ body: { ok: true } })
    const { data } = await client().call(createOrder, { json: { description: '国密 😀' } })
    expect(data).toEqual({ ok: true })
    expect(platform.lastRequest.authorization.serial_no).toBe(SERIAL_NO)
    expect(platform.lastRequest.headers.authorization).toMatch(/^WECHATPAY2-SM2-WITH-SM3 mchid="/)
    expect(platform.lastRequest.text).toBe('{"description":"国密 😀"}')

    platform.answers({ body: { ok: true }, signed: signedBy(current) })
    const listed = client({ platformKeys: { [SERIAL]: current.pem } })
    expect((await listed.call(getRefund, refund)).data).toEqual({ ok: true })
    expect(platform.lastRequest.headers['wechatpay-serial']).toBe(SERIAL)
  })

  it('A call with algorithm: gm refuses an answer that another key signed, or that was changed', async () => {
    const keys = await SM2_SUITE.pairOf('stranger')
    for (const signed of [{ keys }, { body: '{"ok":false}' }]) {
      platform.answers({ body: { ok: true }, signed })
      const error = await rejection(client().call(getRefund, refund))
      expect(error).toMatchObject({ name: 'VerificationError', reason: 'bad-signature' })
    }
  })

  it('A call with algorithm: gm encrypts sensitive fields and decrypts those of the answer', async () => {
    const names = ['张', '张三', '𠮷野家', 'a'.repeat(5000)]
    platform.answers(({ text }) => {
      const { name, phones } = JSON.parse(text) as { name: string; phones: string[] }
      expect(phones.map((phone) => platform.decrypt(phone))).toEqual(names)
      return { body: { name: platform.encrypt(platform.decrypt(name)) } }
    })
    const { data } = await client().call(addReceiver, { json: { name: names[2], phones: names } })
    expect(data).toEqual({ name: names[2] })
  })

  it('A call with algorithm: gm leaves an empty field empty, because SM2 cannot encrypt it', async () => {
    platform.answers({})
    await client().call(addReceiver, { json: { name: '' } })
    expect(platform.lastRequest.text).toBe('{"name":""}')
    const key = gm.readPublicKey('ID', blockOf(platform.keys.publicPem))
    expect(await key.encrypt(new Uint8Array())).toMatch(/SM2 encrypts one byte or more/)
  })

  it('A call with algorithm: gm never sends a one-byte field in plain text', async () => {
    const key = gm.readPublicKey('ID', blockOf(platform.keys.publicPem))
    for (let round = 0; round < 600; round++) {
      const der = Buffer.from(await key.encrypt(Uint8Array.of(0x41)))
      expect(der.at(-1)).not.toBe(0x41)
      if (round % 100 === 0) expect(sm2Decrypt(platform.keys.privateKey, der)?.at(0)).toBe(0x41)
    }
  })

  it('A call with algorithm: gm may be signed and decrypted by a Signer', async () => {
    const { merchant } = platform
    const privateKey = {
      sign: async (message: Uint8Array) => sm2Sign(merchant, message),
      decrypt: async (bytes: Uint8Array) =>
        sm2Decrypt(merchant.privateKey, bytes) ?? Promise.reject(new Error('no')),
    }
    platform.answers({ body: { name: platform.encrypt('张三') } })
    const { data } = await client({ privateKey }).call(addReceiver, { json: {} })
    expect(data).toEqual({ name: '张三' })

    const lone = client({ privateKey: { sign: privateKey.sign } })
    const error = await rejection(lone.call(addReceiver, { json: {} }))
    expect(String(error)).toMatch(/has no decrypt. Add decrypt\(ciphertext\): SM2/)
  })

  it('A call with algorithm: gm uploads with the digest that the endpoint asks for', async () => {
    const bytes = Buffer.from('营业执照')
    const form = { file: { name: 'a.pdf', data: bytes } }
    platform.answers({ body: { media_id: 'M' } })
    for (const [algorithm, name] of [
      ['SHA-256', 'sha256'],
      ['SM3', 'sm3'],
    ] as const) {
      const operation = { ...uploadImage, form: { file: 'file', digest: 'digest', algorithm } }
      await client().call(operation, { form })
      const { headers, body } = platform.lastRequest
      const boundary = /boundary=(.+)$/.exec(headers['content-type'] ?? '')?.[1] ?? ''
      const digest = createHash(name).update(bytes).digest('hex')
      expect(partsOf(boundary, body).get('meta')?.text).toBe(JSON.stringify({ digest }))
    }
  })

  it('A client with algorithm: gm downloads a receipt and checks its SM3', async () => {
    platform.answers({ body: 'receipt', signed: false })
    const hash_value = createHash('sm3').update('receipt').digest('hex')
    const receipt = {
      download_url: `${platform.url}/v3/billdownload/file`,
      hash_type: 'SM3',
      hash_value,
    }
    const read = async (given: typeof receipt) =>
      new Response(
        (await downloadBill(client(), given)) as ReadableStream<Uint8Array<ArrayBuffer>>,
      ).text()
    expect(await read(receipt)).toBe('receipt')
    const other = {
      ...receipt,
      hash_value: hash_value.replace(/^./, (c) => (c === '0' ? '1' : '0')),
    }
    await expect(read(other)).rejects.toMatchObject({ reason: 'bad-signature' })
  })

  it('A printed client with algorithm: gm shows no key and no plain text', async () => {
    const wxpay = client()
    platform.answers({ status: 400, body: { code: 'PARAM_ERROR', message: '张三丰 is wrong' } })
    const error = await rejection(wxpay.call(addReceiver, { json: { name: '张三丰' } }))
    const shown = everythingIn(wxpay) + everythingIn(error)
    expect(error).toMatchObject({ name: 'ApiError', code: 'PARAM_ERROR' })
    const secrets = [API_V3_KEY, '张三丰', ...platform.merchant.privatePem.split('\n').slice(1, -2)]
    for (const secret of secrets) expect(shown).not.toContain(secret)
  })
})

describe('notifications', () => {
  it('Notifications with algorithm: gm are verified and decrypted', async () => {
    const event = await readNotification(client(), notify(platform).request)
    expect(event).toMatchObject({ event_type: 'REFUND.SUCCESS', resource: REFUNDED })
  })

  it('Notifications encrypted with AES or another APIv3 key are refused', async () => {
    const resource = () => seal('{}', { associated: 'refund' })
    const aes = await rejection(readNotification(client(), notify(platform, { resource })))
    expect(aes).toMatchObject({ name: 'DecryptionError' })
    expect(String(aes)).toMatch(/AEAD_AES_256_GCM; this client opens AEAD_SM4_GCM/)
    const key = 'z'.repeat(32)
    const other = await rejection(readNotification(client(), notify(platform, { key })))
    expect(String(other)).toMatch(/does not open with apiV3Key/)
  })
})

describe('certificates', () => {
  const auto = (): Partial<WechatPayConfig> => ({ platformKeys: undefined, certificates: 'auto' })

  it('SM2 certificates are requested, decrypted with SM4-GCM, and used', async () => {
    const counts = serveCertificates(platform, [current], () => ({
      body: { ok: true },
      signed: signedBy(current),
    }))
    const wxpay = client(auto())
    const calls = Array.from({ length: 5 }, () => wxpay.call(getRefund, refund))
    for (const { data } of await Promise.all(calls)) expect(data).toEqual({ ok: true })
    expect(counts).toEqual({ downloads: 1, calls: 5 })
    expect(platform.requests[0]?.target).toBe('/v3/certificates?algorithm_type=SM2')
    expect(platform.lastRequest.headers['wechatpay-serial']).toBe(SERIAL)
  })

  it('An answer signed with the next SM2 certificate causes its download', async () => {
    let list = [current]
    platform.answers(({ target }) => {
      if (!target.startsWith('/v3/certificates'))
        return { body: {}, signed: signedBy(list[0] ?? current) }
      const body = certificateList(list, ({ pem }) => SM2_SUITE.seal(pem))
      return { body, signed: signedBy(list[0] ?? current) }
    })
    const wxpay = client(auto())
    await wxpay.call(getRefund, refund)
    list = [next, current]
    await wxpay.call(getRefund, refund)
    const asked = platform.requests.filter(({ target }) => target.startsWith('/v3/certificates'))
    expect(asked).toHaveLength(2)
  })

  it('SM2 and RSA certificates are kept apart in a shared cache', async () => {
    serveCertificates(platform, [current], () => ({ body: {}, signed: signedBy(current) }))
    const kept = new Map<string, string>()
    const cache = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: string) => kept.set(key, value),
    }
    await client({ ...auto(), certificates: { cache } }).call(getRefund, refund)
    await expect
      .poll(() => [...kept.keys()])
      .toEqual(['wechatpay-ky:certificates:1900000109:/v3/certificates:SM2'])
    const counts = serveCertificates(platform, [current], () => ({
      body: {},
      signed: signedBy(current),
    }))
    await client({ ...auto(), certificates: { cache } }).call(getRefund, refund)
    expect(counts).toEqual({ downloads: 0, calls: 1 })
  })
})

describe('algorithm: gm', () => {
  it('algorithm: gm signs the parameters of a payment in a page', async () => {
    const {
      appId,
      timeStamp,
      nonceStr,
      package: text,
      paySign,
    } = await jsapiPayment(client(), {
      appid: 'wx1',
      prepay_id: 'p1',
    })
    const message = Buffer.from(`${appId}\n${timeStamp}\n${nonceStr}\n${text}\n`)
    expect(SM2_SUITE.verify(platform.merchant, message, Buffer.from(paySign, 'base64'))).toBe(true)
  })

  it('algorithm: gm is refused for brands, and other values are refused', () => {
    const brand = { ...platform.config({ algorithm: gm }), mchid: undefined, brandId: '40001' }
    const given = [brand, platform.config({ algorithm: 'SM2' as never })]
    const [first, second] = given.map((config) => thrown(() => createWechatPay(config as never)))
    expect(first).toBeInstanceOf(ConfigError)
    expect(String(first)).toMatch(/algorithm: brands have only RSA/)
    expect(String(second)).toMatch(/algorithm: expected gm, from 'wechatpay-ky\/gm'/)
  })

  it('RSA keys are refused with algorithm: gm, and SM2 keys without it', () => {
    const { merchant, keys } = platform
    const config = { mchid: '1', serialNo: 'AA', privateKey: merchant.privatePem }
    expect(String(thrown(() => createWechatPay(config)))).toMatch(
      /got an SM2 private key .*algorithm: gm, from 'wechatpay-ky\/gm'/,
    )
    const platformKeys = { [PLATFORM_ID]: keys.publicPem }
    expect(String(thrown(() => createWechatPay({ ...config, platformKeys })))).toMatch(
      /got an SM2 public key .*algorithm: gm/,
    )
  })
})
