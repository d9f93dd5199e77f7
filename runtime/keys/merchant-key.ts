import { importPKCS8 } from 'jose/key/import'
import type { Bytes } from '../base/bytes.js'
import { lazy } from '../base/lazy.js'
import { bareCause } from '../base/safe-cause.js'
import { ConfigError } from '../errors/config-error.js'
import { FORMAT_NAMES, type KeyFormat } from './format.js'
import { signerOf } from './on-the-spot.js'
import { describeText, describeValue, readPem } from './pem.js'
import { fromSigner, isCryptoKey, isSigner, type MerchantKey } from './signer.js'

const refuseWithoutKey = (): Promise<never> =>
  Promise.reject(
    new ConfigError(
      'This client is for APIv2 only. APIv3 needs serialNo and privateKey; add them to createWechatPay.',
    ),
  )

/** The key of a client for APIv2 only. */
export const NO_MERCHANT_KEY: MerchantKey = { sign: refuseWithoutKey, decrypt: refuseWithoutKey }

/** Checks the format of the key; the key is imported on first use. */
export const readMerchantKey = (given: unknown): MerchantKey => {
  if (typeof given === 'string') return fromPem(given)
  if (isCryptoKey(given)) return fromCryptoKey(given)
  if (isSigner(given)) return fromSigner(given, 'RSA-OAEP with SHA-1')
  throw new ConfigError(`privateKey: ${EXPECTED}, got ${describeValue(given)}`)
}

const EXPECTED = 'expected a PKCS#8 PEM (-----BEGIN PRIVATE KEY-----), a CryptoKey or a Signer'
const IS_IT_DAMAGED = 'Is it damaged? Check it: openssl pkey -in apiclient_key.pem -check -noout'
const SIGNING = 'RSASSA-PKCS1-v1_5'

const REMEDIES: Readonly<Partial<Record<KeyFormat, string>>> = {
  'pkcs8-other': 'WeChat Pay issues RSA keys (2048 bits); take apiclient_key.pem.',
  'pkcs8-sm2': "For 国密 give algorithm: gm, from 'wechatpay-ky/gm'.",
  'pkcs8-encrypted':
    'Remove the passphrase: openssl pkey -in apiclient_key.pem -out apiclient_key_plain.pem',
  'pkcs1-private':
    'Convert it: openssl pkcs8 -topk8 -nocrypt -in apiclient_key.pem -out apiclient_key_pkcs8.pem',
  'pkcs1-public': 'Give your own private key here: apiclient_key.pem.',
  sec1: 'WeChat Pay issues RSA keys (2048 bits); take apiclient_key.pem.',
  'spki-rsa':
    'Give your own private key here: apiclient_key.pem. The public key of WeChat Pay goes into platformKeys.',
  certificate:
    'Give the private key that belongs to it here: apiclient_key.pem. Only the serial number of the certificate is needed, as serialNo.',
  pkcs12:
    'Convert it: openssl pkcs12 -in apiclient_cert.p12 -nocerts -nodes -out apiclient_key.pem',
}

const fromPem = (text: string): MerchantKey => {
  const blocks = readPem(text)
  const [first] = blocks
  if (!first) throw new ConfigError(`privateKey: ${EXPECTED}, got ${describeText(text)}`)
  // openssl pkcs12 writes the certificate next to the key, so other blocks are accepted if there is
  // exactly one key.
  const keys = blocks.filter(({ format }) => format === 'pkcs8-rsa')
  const [key] = keys
  if (keys.length > 1) {
    throw new ConfigError(`privateKey: expected one private key, got ${keys.length} in one PEM.`)
  }
  if (!key) {
    const remedy = REMEDIES[first.format] ?? 'Is the Base64 between its lines complete?'
    throw new ConfigError(`privateKey: ${EXPECTED}, got ${FORMAT_NAMES[first.format]}. ${remedy}`)
  }
  const signing = lazy(async () => {
    const imported = await importKey(key.pem, 'RS256')
    return { imported, here: signerOf(key.der) }
  })
  const decrypting = lazy(() => importKey(key.pem, 'RSA-OAEP'))
  return {
    sign: async (message) => {
      const { imported, here } = await signing()
      return trying(() => here(message) ?? signWith(imported, message))
    },
    decrypt: async (ciphertext) => decryptWith(await decrypting(), ciphertext),
  }
}

const importKey = async (pem: string, algorithm: 'RS256' | 'RSA-OAEP'): Promise<CryptoKey> => {
  try {
    return await importPKCS8(pem, algorithm)
  } catch (cause) {
    throw new ConfigError(
      `privateKey: looks like a PKCS#8 PEM of an RSA key, but it cannot be imported. ${IS_IT_DAMAGED}`,
      { cause: bareCause(cause) },
    )
  }
}

const fromCryptoKey = (key: CryptoKey): MerchantKey => {
  const { hash } = key.algorithm as { hash?: { name?: string } }
  if (key.type !== 'private' || key.algorithm.name !== SIGNING || hash?.name !== 'SHA-256') {
    throw new ConfigError(
      `privateKey: expected a private CryptoKey for ${SIGNING} with SHA-256, got a ${key.type} one for ${key.algorithm.name}${hash?.name ? ` with ${hash.name}` : ''}.`,
    )
  }
  if (!key.usages.includes('sign')) {
    throw new ConfigError("privateKey: the CryptoKey was imported without the usage 'sign'.")
  }
  const decrypting = lazy(() => forDecryption(key))
  return {
    sign: (message) => trying(() => signWith(key, message)),
    decrypt: async (ciphertext) => decryptWith(await decrypting(), ciphertext),
  }
}

/** WebCrypto binds a key to one algorithm, so decryption imports the same key a second time. */
const forDecryption = async (key: CryptoKey): Promise<CryptoKey> => {
  if (!key.extractable) {
    throw new ConfigError(
      'privateKey: sensitive fields of answers need decrypting, and a CryptoKey for signing cannot do that unless it is extractable. Import it as extractable, or give the PEM, or a Signer with decrypt.',
    )
  }
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', key)
  const algorithm = { name: 'RSA-OAEP', hash: 'SHA-1' }
  return crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['decrypt'])
}

/** The import may accept a damaged key. */
const trying = async (sign: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> => {
  try {
    return await sign()
  } catch (cause) {
    throw new ConfigError(
      `privateKey: it could be imported, but signing with it fails. ${IS_IT_DAMAGED}`,
      { cause: bareCause(cause) },
    )
  }
}

const signWith = async (key: CryptoKey, message: Bytes): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign(SIGNING, key, message))

const decryptWith = async (key: CryptoKey, ciphertext: Bytes): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.decrypt('RSA-OAEP', key, ciphertext))
