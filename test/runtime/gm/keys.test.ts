import { generateKeyPairSync, webcrypto } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { gm } from '../../../runtime/gm/index.js'
import { ConfigError, createWechatPay } from '../../../runtime/index.js'
import { everythingIn, thrown } from '../helpers/errors.js'
import { type KeyPair, keyPairOf, newCertificate, newSm2Pair, openssl } from '../helpers/keys.js'

const pair = newSm2Pair()
const other = newSm2Pair()
const files = { 'key.pem': pair.privatePem }
const run = (...args: string[]): string => openssl(args, files).toString()
const ec = (namedCurve: string): string =>
  String(
    generateKeyPairSync('ec', { namedCurve }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  )
const base64Of = (pem: string): string => pem.split('\n').slice(1, -2).join('')
const pemOf = (label: string, der: Buffer): string =>
  `-----BEGIN ${label}-----\n${der.toString('base64')}\n-----END ${label}-----\n`

let rsa: KeyPair
beforeAll(async () => {
  rsa = await keyPairOf('merchant')
})

const SERIAL = 'A1'
const client = (overrides: object) => () =>
  createWechatPay({
    algorithm: gm,
    ...{ mchid: '1', serialNo: 'BB', privateKey: pair.privatePem },
    ...overrides,
  })

/** With its number replaced: the 32 bytes behind the version of ECPrivateKey. */
const withNumber = (hex: string): string => {
  const der = Buffer.from(base64Of(pair.privatePem), 'base64')
  const at = der.indexOf(Buffer.from('0201010420', 'hex')) + 5
  Buffer.from(hex, 'hex').copy(der, at)
  return pemOf('PRIVATE KEY', der)
}
/** With another y: a point that is not on the curve. */
const offCurve = (): string => {
  const der = Buffer.from(base64Of(pair.publicPem), 'base64')
  der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1)
  return pemOf('PUBLIC KEY', der)
}

describe('accepted private keys', () => {
  it.each<[string, () => string]>([
    ['as PKCS#8', () => pair.privatePem],
    ['with CRLF', () => pair.privatePem.replaceAll('\n', '\r\n')],
    ['with its line ends as \\n', () => pair.privatePem.replaceAll('\n', '\\n')],
    ['beside its certificate', () => newCertificate(pair, { serial: SERIAL }) + pair.privatePem],
    [
      'beside the parameters that openssl ecparam writes',
      () => openssl(['ecparam', '-name', 'SM2', '-genkey']).toString(),
    ],
    ['after the conversion that the error advises', () => converted(run('ec', '-in', 'key.pem'))],
  ])('An SM2 private key is read: %s', (_, pem) => {
    expect(client({ privateKey: pem() })).not.toThrow()
  })
})

/** As the error for SEC1 advises. */
const converted = (sec1: string): string =>
  openssl(['pkcs8', '-topk8', '-nocrypt', '-in', 'sm2_key.pem'], {
    'sm2_key.pem': sec1,
  }).toString()

describe('wrong private keys', () => {
  const encrypted = ['pkcs8', '-topk8', '-in', 'key.pem', '-passout', 'pass:secret']
  it.each<[string, () => unknown, RegExp]>([
    ['RSA', () => rsa.privatePem, /got an RSA private key .*for RSA leave algorithm out/],
    [
      'RSA in PKCS#1',
      () => String(rsa.privateKey.export({ type: 'pkcs1', format: 'pem' })),
      /got a private key in PKCS#1 .*That is an RSA key/,
    ],
    ['P-256', () => ec('P-256'), /got a private key on the curve P-256\. .*the curve SM2, OID/],
    ['P-384', () => ec('P-384'), /on the curve P-384/],
    ['secp256k1', () => ec('secp256k1'), /on the curve secp256k1/],
    [
      'Ed25519',
      () =>
        String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })),
      /got a private key of another kind/,
    ],
    ['SEC1', () => run('ec', '-in', 'key.pem'), /got an EC private key .*openssl pkcs8 -topk8/],
    ['with a passphrase', () => run(...encrypted), /passphrase .*Remove the passphrase: openssl/],
    ['the public key', () => pair.publicPem, /got an SM2 public key .*goes into platformKeys/],
    [
      'the certificate',
      () => newCertificate(pair, { serial: SERIAL }),
      /got a certificate .*Only the serial number of the certificate is needed/,
    ],
    ['two keys', () => pair.privatePem + other.privatePem, /expected one private key, got 2/],
    ['nothing', () => '', /an empty string\. Is the environment variable set/],
    ['a path', () => './sm2_key.pem', /a file path/],
    ['undefined', () => undefined, /got undefined/],
    ['the number 0', () => withNumber('00'.repeat(32)), /out of range\. Is it damaged/],
    [
      'the order less one, which cannot sign',
      () => withNumber('fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122'),
      /out of range/,
    ],
  ])(
    'A private key that is not SM2 is a ConfigError that describes it: %s',
    (_, given, message) => {
      const privateKey = given()
      const error = thrown(client({ privateKey }))
      expect(error).toBeInstanceOf(ConfigError)
      expect(String(error)).toMatch(message)
      const secret = base64Of(String(privateKey)).slice(20, 60)
      if (secret.length === 40) expect(everythingIn(error)).not.toContain(secret)
    },
  )

  it('A CryptoKey is a ConfigError, because WebCrypto has no SM2', async () => {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    const der = rsa.privateKey.export({ type: 'pkcs8', format: 'der' })
    const key = await webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])
    expect(String(thrown(client({ privateKey: key })))).toMatch(/WebCrypto has no SM2/)
  })
})

describe('wrong platform keys', () => {
  const p256 = (): KeyPair => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    return { privateKey, publicKey, privatePem: ec('P-256'), publicPem: '' }
  }
  it.each<[string, () => Record<string, string>, RegExp]>([
    ['an RSA key', () => ({ PUB_KEY_ID_1: rsa.publicPem }), /got an RSA public key.*SM2 certif/],
    [
      'an RSA key in PKCS#1',
      () => ({ PUB_KEY_ID_1: String(rsa.publicKey.export({ type: 'pkcs1', format: 'pem' })) }),
      /got a public key in PKCS#1.*That is an RSA key/,
    ],
    [
      'an RSA certificate',
      () => ({ [SERIAL]: newCertificate(rsa, { serial: SERIAL }) }),
      /a certificate for an SM2 key, got one for a key of RSA.*algorithm_type=SM2/,
    ],
    [
      'a certificate of P-256',
      () => ({ [SERIAL]: newCertificate(p256(), { serial: SERIAL }) }),
      /got one for a key on the curve P-256/,
    ],
    ['a private key', () => ({ PUB_KEY_ID_1: pair.privatePem }), /Private keys never go here/],
    ['a point off the curve', () => ({ PUB_KEY_ID_1: offCurve() }), /no point on the curve/],
    [
      'a certificate under another serial number',
      () => ({ C3: newCertificate(pair, { serial: SERIAL }) }),
      /serial number is A1\. List it under that/,
    ],
  ])(
    'A platform key that is not SM2 is a ConfigError that describes it: %s',
    (_, platformKeys, message) => {
      const error = thrown(client({ platformKeys: platformKeys() }))
      expect(error).toBeInstanceOf(ConfigError)
      expect(String(error)).toMatch(message)
    },
  )
})
