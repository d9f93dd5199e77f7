import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ConfigError,
  createWechatPay,
  type KySettings,
  type WechatPayConfig,
} from '../../runtime/index.js'
import { everythingIn, rejection, thrown } from './helpers/errors.js'
import { type KeyPair, newCertificate, openssl } from './helpers/keys.js'
import { getRefund } from './helpers/operations.js'
import { MCHID, PLATFORM_ID, Platform, SERIAL_NO } from './helpers/platform.js'

let platform: Platform
let keys: KeyPair
beforeAll(async () => {
  platform = await Platform.start()
  platform.answers({ body: { ok: true } })
  keys = platform.merchant
})
afterAll(() => platform.close())

const pkcs1 = (): string => String(keys.privateKey.export({ type: 'pkcs1', format: 'pem' }))
const encrypted = (): string =>
  String(
    keys.privateKey.export({
      ...{ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' },
    } as const),
  )
const ecKey = (type: 'pkcs8' | 'sec1'): string =>
  String(
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type, format: 'pem' }),
  )
const p12 = (): Buffer =>
  openssl(['pkcs12', '-export', '-inkey', 'key.pem', '-nocerts', '-passout', 'pass:1900000109'], {
    'key.pem': keys.privatePem,
  })
const base64 = (pem: string): string => pem.replace(/-----.*-----|\s/g, '')

/** `as never`: what JavaScript callers do. */
const withKey = (privateKey: unknown) => (): unknown =>
  createWechatPay(platform.config({ privateKey: privateKey as never }))
const withPlatformKey = (pem: unknown, id = PLATFORM_ID): unknown =>
  createWechatPay(platform.config({ platformKeys: { [id]: pem as never } }))

describe('wrong private keys', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['PKCS#1', pkcs1, /got a private key in PKCS#1 .*openssl pkcs8 -topk8 -nocrypt/],
    ['PKCS#1 under the wrong label', () => pkcs1().replaceAll('RSA PRIVATE', 'PRIVATE'), /PKCS#1/],
    ['an encrypted PEM', encrypted, /with a passphrase .*openssl pkey -in/],
    ['a public key', () => keys.publicPem, /got an RSA public key .*platformKeys/],
    ['a certificate', () => newCertificate(keys, { serial: 'AB' }), /got a certificate .*serialNo/],
    [
      'an EC key',
      () => ecKey('pkcs8'),
      /private key that is neither RSA nor SM2.*apiclient_key\.pem/,
    ],
    ['an EC key in SEC 1', () => ecKey('sec1'), /an EC private key/],
    [
      'a PKCS#1 public key',
      () => String(keys.publicKey.export({ type: 'pkcs1', format: 'pem' })),
      /PKCS#1/,
    ],
    ['a path', () => './certs/apiclient_key.pem', /looks like a file path. Read the file/],
    ['a path on Windows', () => 'C:\\certs\\apiclient_key.pem', /looks like a file path/],
    ['Base64 without its lines', () => base64(keys.privatePem), /Base64 without its BEGIN and END/],
    ['a PEM that was cut off', () => keys.privatePem.slice(0, 500), /END line is missing/],
    [
      'a PEM with a hole',
      () => keys.privatePem.replace(/\n.*\n/, '\n'),
      /something that is not a key/,
    ],
    ['an empty string', () => '  ', /empty string. Is the environment variable set/],
    ['nothing', () => undefined, /got undefined. Is the environment variable set/],
    ['null', () => null, /got null/],
    ['some text', () => 'my key', /a string without a BEGIN line/],
    ['a .p12 file', p12, /bytes of a \.p12 file.*openssl pkcs12/],
    ['bytes of a PEM', () => Buffer.from(keys.privatePem), /got bytes. Read the PEM as text/],
    ['a KeyObject', () => createPrivateKey(keys.privatePem), /got a value of type object/],
    ['two keys', () => keys.privatePem.repeat(2), /expected one private key, got 2/],
  ])('a wrong key is recognised and described: %s', (_, given, says) => {
    const error = thrown(withKey(given()))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ name: 'ConfigError', message: expect.stringMatching(says) })
    expect(String(error)).toMatch(/privateKey: expected/)
    expect(everythingIn(error)).not.toContain(base64(keys.privatePem).slice(40, 80))
  })

  it('the advised conversions of private keys work', async () => {
    const convert = (args: string, pem: string | Uint8Array): string =>
      openssl(args.split(' '), { in: pem }).toString()
    const converted = [
      convert('pkcs8 -topk8 -nocrypt -in in', pkcs1()),
      convert('pkey -in in -passin pass:secret', encrypted()),
      convert('pkcs12 -in in -nocerts -nodes -passin pass:1900000109', p12()),
    ]
    for (const privateKey of converted) {
      const { data } = await platform.client({ privateKey }).call(getRefund, { refund_id: 'R' })
      expect(data).toEqual({ ok: true })
    }
  })
})

describe('accepted private keys', () => {
  it.each<[string, () => string]>([
    ['with CRLF', () => keys.privatePem.replaceAll('\n', '\r\n')],
    [
      'with literal \\n from an environment variable',
      () => keys.privatePem.replaceAll('\n', '\\n'),
    ],
    ['with literal \\r\\n', () => keys.privatePem.replaceAll('\n', '\\r\\n')],
    ['in quotes', () => `"${keys.privatePem.replaceAll('\n', '\\n')}"`],
    ['with spaces for line ends', () => keys.privatePem.replaceAll('\n', ' ')],
    ['with space around it', () => `\n\n  ${keys.privatePem}\t\n`],
    ['with a byte order mark', () => `\ufeff${keys.privatePem}`],
    [
      'with openssl’s text above it',
      () => `Bag Attributes\n    localKeyID: 01\n${keys.privatePem}`,
    ],
    [
      'with its certificate beside it',
      () => newCertificate(keys, { serial: 'AB' }) + keys.privatePem,
    ],
  ])('a configuration is checked: %s', async (_, privateKey) => {
    const { data } = await platform
      .client({ privateKey: privateKey() })
      .call(getRefund, { refund_id: 'R' })
    expect(data).toEqual({ ok: true })
  })

  it('A private key with damaged DER is a ConfigError of the first call', async () => {
    const empty =
      '-----BEGIN PRIVATE KEY-----\nMBQCAQAwDQYJKoZIhvcNAQEBBQAEAA==\n-----END PRIVATE KEY-----'
    const call = platform.client({ privateKey: empty }).call(getRefund, { refund_id: 'R' })
    await expect(call).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringContaining('openssl pkey -in apiclient_key.pem -check'),
    })
  })
})

describe('wrong platform keys', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['a private key', () => withPlatformKey(keys.privatePem), /Private keys never go here/],
    ['a PKCS#1 private key', () => withPlatformKey(pkcs1()), /Private keys never go here/],
    ['an encrypted private key', () => withPlatformKey(encrypted()), /Private keys never go here/],
    [
      'a PKCS#1 public key',
      () => withPlatformKey(String(keys.publicKey.export({ type: 'pkcs1', format: 'pem' }))),
      /openssl rsa -RSAPublicKey_in/,
    ],
    ['a path', () => withPlatformKey('/etc/pub_key.pem'), /looks like a file path/],
    ['undefined', () => withPlatformKey(undefined), /got undefined/],
    ['bytes', () => withPlatformKey(Buffer.from(keys.publicPem)), /got bytes/],
    ['two keys', () => withPlatformKey(keys.publicPem + keys.publicPem), /expected one key, got 2/],
    [
      'a certificate under another serial number',
      () => withPlatformKey(newCertificate(keys, { serial: '0A1B' }), 'FF00'),
      /certificate's serial number is 0A1B. List it under that/,
    ],
    [
      'a certificate whose serial number begins with a set bit',
      () => withPlatformKey(newCertificate(keys, { serial: 'F10A' }), 'FF00'),
      /certificate's serial number is F10A\./,
    ],
    [
      'a certificate under a public key’s ID',
      () => withPlatformKey(newCertificate(keys, { serial: '0A1B' })),
      /certificate's serial number is 0A1B/,
    ],
    [
      'the merchant’s own certificate',
      () => withPlatformKey(newCertificate(keys, { serial: SERIAL_NO }), SERIAL_NO),
      /this is your merchant certificate/,
    ],
    ['no ID', () => withPlatformKey(keys.publicPem, 'main'), /'main' is neither a public key's ID/],
    ['ID and PEM swapped', () => withPlatformKey(PLATFORM_ID, keys.privatePem), /one of the names/],
    [
      'a list',
      () => createWechatPay(platform.config({ platformKeys: [keys.publicPem] as never })),
      /platformKeys: expected an object .* got an array/,
    ],
    [
      'the PEM itself',
      () => createWechatPay(platform.config({ platformKeys: keys.publicPem as never })),
      /platformKeys: expected an object/,
    ],
  ])('a wrong key is recognised and described: %s', (_, action, says) => {
    const error = thrown(action)
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ message: expect.stringMatching(says) })
    expect(everythingIn(error)).not.toContain(base64(keys.privatePem).slice(40, 80))
  })

  it('the advised conversion of a platform key works', async () => {
    const pkcs1Public = String(platform.keys.publicKey.export({ type: 'pkcs1', format: 'pem' }))
    const pem = openssl(['rsa', '-RSAPublicKey_in', '-in', 'in', '-pubout'], { in: pkcs1Public })
    const wxpay = platform.client({ platformKeys: { [PLATFORM_ID]: pem.toString() } })
    expect((await wxpay.call(getRefund, { refund_id: 'R' })).data).toEqual({ ok: true })
  })

  it('a platform key of fewer than 2048 bits is a ConfigError of the first call', async () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 512 })
    const pem = String(publicKey.export({ type: 'spki', format: 'pem' }))
    const wxpay = platform.client({ platformKeys: { [PLATFORM_ID]: pem } })
    await expect(wxpay.call(getRefund, { refund_id: 'R' })).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringContaining('the key has 512 bits'),
    })
  })

  it('a damaged platform key is a ConfigError of the first call', async () => {
    const pem = '-----BEGIN PUBLIC KEY-----\nMBMwDQYJKoZIhvcNAQEBBQADAgAA\n-----END PUBLIC KEY-----'
    const wxpay = platform.client({ platformKeys: { [PLATFORM_ID]: pem } })
    await expect(wxpay.call(getRefund, { refund_id: 'R' })).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringContaining(`platformKeys['${PLATFORM_ID}']: looks like a public key`),
    })
  })
})

const KEY = { apiV3Key: 'k'.repeat(32) }

describe('wrong options', () => {
  it.each<[string, Partial<Record<keyof WechatPayConfig, unknown>>, RegExp]>([
    ['no mchid', { mchid: undefined }, /^mchid: expected a string of digits, got undefined/],
    ['mchid as a number', { mchid: 1900000109 }, /^mchid: .*type number/],
    ['mchid with letters', { mchid: 'wx1234' }, /^mchid: expected digits only/],
    ['mchid that breaks out of its quotes', { mchid: '1",x="' }, /^mchid: expected digits only/],
    ['no serialNo', { serialNo: undefined }, /^serialNo: .*openssl x509 -in apiclient_cert\.pem/],
    ['serialNo with colons', { serialNo: '37:75:B6' }, /^serialNo: expected hexadecimal/],
    ['a public key’s ID as serialNo', { serialNo: PLATFORM_ID }, /^serialNo: .*platformKeys/],
    ['a short APIv3 key', { apiV3Key: 'short' }, /^apiV3Key: expected 32 bytes, got 5/],
    ['an APIv3 key of 32 characters, not bytes', { apiV3Key: '密'.repeat(32) }, /got 96/],
    ['an APIv3 key with a line end', { apiV3Key: `${'k'.repeat(32)}\n` }, /got 33/],
    ['an empty APIv3 key', { apiV3Key: '' }, /got 0/],
    ['an APIv3 key in bytes', { apiV3Key: new Uint8Array(32) }, /^apiV3Key: expected a string/],
    [
      'baseUrl without a scheme',
      { baseUrl: 'api.mch.weixin.qq.com' },
      /^baseUrl: expected an http/,
    ],
    ['baseUrl of another kind', { baseUrl: 'ftp://a' }, /^baseUrl/],
    ['baseUrl with a query', { baseUrl: 'https://a/?b' }, /^baseUrl: .*without \? or #/],
    ['baseUrl with a password', { baseUrl: 'https://a:b@c' }, /^baseUrl: .*password/],
    ['http beyond this machine', { baseUrl: 'http://10.0.0.1' }, /^baseUrl: .*Use https/],
    [
      'http to a name that begins like localhost',
      { baseUrl: 'http://127.0.0.1.evil' },
      /Use https/,
    ],
    ['fetch that is none', { fetch: {} }, /^fetch: expected a function/],
    ['clock that is none', { clock: 1 }, /^clock: expected a function/],
    ['ky that is none', { ky: 'fast' }, /^ky: expected an object/],
    ['ky.fetch', { ky: { fetch } }, /^ky\.fetch: .*next to ky/],
    ['ky.prefixUrl', { ky: { prefixUrl: 'https://a' } }, /^ky\.prefixUrl/],
    ['ky.throwHttpErrors', { ky: { throwHttpErrors: false } }, /^ky\.throwHttpErrors/],
    ['ky.headers that are none', { ky: { headers: { 'a b': 'c' } } }, /^ky\.headers/],
    ['ky.timeout that is no time', { ky: { timeout: '5s' } }, /^ky\.timeout: .*got 5s\.$/],
    [
      'ky.timeout beyond what a timer can',
      { ky: { timeout: Number.POSITIVE_INFINITY } },
      /^ky\.timeout: expected milliseconds, at most 2147483647, or false for none, got Infinity/,
    ],
    ['ky.retry that is none', { ky: { retry: 'twice' } }, /^ky\.retry: .*got a string\.$/],
    ['ky.retry below 0', { ky: { retry: -1 } }, /^ky\.retry: .*a whole number from 0, got -1\.$/],
    ['ky.retry.limit that is none', { ky: { retry: { limit: Number.NaN } } }, /^ky\.retry\.limit/],
    [
      'ky.retry.methods that are none',
      { ky: { retry: { methods: 'get' } } },
      /^ky\.retry\.methods/,
    ],
    ['ky.retry.statusCodes that are none', { ky: { retry: { statusCodes: 500 } } }, /statusCodes/],
    ['certificates without an APIv3 key', { certificates: 'auto' }, /^certificates: need apiV3Key/],
    [
      'certificates that are none',
      { ...KEY, certificates: 'yes' },
      /^certificates: expected 'auto'/,
    ],
    ['certificates: true', { ...KEY, certificates: true }, /^certificates: expected .*boolean/],
    ['certificates: []', { ...KEY, certificates: [] }, /^certificates: expected 'auto'/],
    [
      'an unknown option of certificates',
      { ...KEY, certificates: { chache: {} } },
      /^certificates\.chache: no such option\. Did you mean 'cache'\?/,
    ],
    ['a cache that is none', { ...KEY, certificates: { cache: {} } }, /get and set/],
    ['a path elsewhere', { ...KEY, certificates: { path: '/x' } }, /^certificates\.path: expected/],
    ['onError that is none', { ...KEY, certificates: { onError: 1 } }, /^certificates\.onError/],
    ['backupHosts as text', { backupHosts: 'https://a' }, /^backupHosts: expected a list/],
    ['a backup host that is none', { backupHosts: ['a'] }, /^backupHosts\[0\]: expected an http/],
    [
      'a backup host over http',
      { backupHosts: ['http://a.example'] },
      /^backupHosts\[0\]: http is/,
    ],
    ['onAttempt that is none', { onAttempt: 'x' }, /^onAttempt: expected a function/],
  ])('a configuration is checked: %s', (_, option, says) => {
    const error = thrown(() => createWechatPay({ ...platform.config(), ...option } as never))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ message: expect.stringMatching(says) })
  })

  it.each([
    ['mchId', 'mchid'],
    ['serial_no', 'serialNo'],
    ['apiv3Key', 'apiV3Key'],
    ['platformKey', 'platformKeys'],
    ['baseURL', 'baseUrl'],
  ])('the unknown option %s gets the suggestion %s', (given, meant) => {
    const action = (): unknown => createWechatPay({ ...platform.config(), [given]: 'x' })
    expect(thrown(action)).toMatchObject({
      name: 'ConfigError',
      message: `${given}: no such option. Did you mean '${meant}'?`,
    })
  })

  it('an error does not show an option name that may be a key', () => {
    const swapped = { ...platform.config(), [keys.privatePem]: 'privateKey' }
    const error = thrown(() => createWechatPay(swapped))
    expect(error).toMatchObject({ message: 'One of the names: no such option.' })
    expect(everythingIn(error)).not.toContain(base64(keys.privatePem).slice(40, 80))
  })

  it('an error does not show an option name that may be an APIv3 key', () => {
    const key = 'aB3dE5fG7hI9kL1mN3oP5qR7sT9uV1wX'
    const error = thrown(() => createWechatPay({ ...platform.config(), ...{ [key]: 'apiV3Key' } }))
    expect(error).toMatchObject({ message: 'One of the names: no such option.' })
  })

  it('a missing configuration is a ConfigError', () => {
    expect(() => createWechatPay(undefined as never)).toThrow(ConfigError)
    expect(() => createWechatPay('1900000109' as never)).toThrow(ConfigError)
  })
})

describe('accepted options', () => {
  it.each<[string, Partial<WechatPayConfig>]>([
    ['an APIv3 key of 32 bytes', { apiV3Key: 'k'.repeat(32) }],
    [
      'options that are undefined',
      { apiV3Key: undefined, fetch: undefined, clock: undefined, ky: undefined },
    ],
    ['a serial number in lower case', { serialNo: SERIAL_NO.toLowerCase() }],
  ])('a configuration is checked: %s', async (_, option) => {
    const { data } = await platform.client(option).call(getRefund, { refund_id: 'R' })
    expect(data).toEqual({ ok: true })
  })

  it('An option for fetch is passed on by ky on every attempt', async () => {
    const dispatcher = { name: 'a proxy' }
    const given: unknown[] = []
    const wxpay = platform.client({
      ky: { dispatcher, retry: { limit: 1, delay: () => 1 } } as KySettings,
      fetch: async (_, init) => {
        given.push((init as { dispatcher?: unknown }).dispatcher)
        throw new Error('down')
      },
    })
    await rejection(wxpay.call(getRefund, { refund_id: 'R' }))
    expect(given).toEqual([dispatcher, dispatcher])
  })

  it('baseUrl may be http to this machine', () => {
    for (const host of ['localhost:8080', '127.0.0.1', '127.1.2.3:1', '[::1]:80', 'a.localhost']) {
      expect(platform.client({ baseUrl: `http://${host}` }).mchid).toBe(MCHID)
    }
  })

  it.each([
    ['with leading zeros', '00A1B2C3D4E5F60718293A4B5C6D7E8F90A1B2C3'],
    ['whose first bit is set', 'F1A1B2C3D4E5F60718293A4B5C6D7E8F90A1B2C3'],
  ])('A certificate is accepted under its serial number %s, in either case', async (_, serial) => {
    const certificate = newCertificate(platform.keys, { serial })
    platform.answers({ body: { ok: true }, signed: { serial } })
    for (const id of [serial, serial.toLowerCase()]) {
      const wxpay = platform.client({ platformKeys: { [id]: certificate } })
      expect((await wxpay.call(getRefund, { refund_id: 'R' })).data).toEqual({ ok: true })
    }
  })
})
