import { algorithmOf, decrypt } from '../crypto/algorithm.js'
import type { Platform, PlatformKey } from '../identity/platform.js'
import { type Location, refusal } from '../refusal.js'
import { replaceAt } from '../schema/sensitive.js'

export interface Decryption {
  readonly platform: Platform
  /** `Wechatpay-Serial` of the request. */
  readonly serial: string | undefined
  /** Whether unencrypted values are refused or accepted. */
  readonly strict: boolean
  /** The padding is that of PKCS #1 v1.5, and not OAEP. */
  readonly pkcs1: boolean
}

/** The value with its sensitive fields in plain text. */
export const decryptFields = (
  value: unknown,
  paths: readonly string[],
  location: Location,
  decryption: Decryption,
): unknown =>
  paths.reduce<unknown>(
    (result, path) =>
      replaceAt(result, path, (text, pointer) => {
        const field = location === 'body' ? pointer : pointer.replace(/^\//, '')
        return open(text, field, location, decryption)
      }),
    value,
  )

const open = (
  text: string,
  field: string,
  location: Location,
  { platform, serial, strict, pkcs1 }: Decryption,
): string => {
  const key = platform.find(serial)
  if (strict && !serial) {
    throw refusal('platformSerialMissing', {
      field: 'Wechatpay-Serial',
      value: '',
      issue: `is required, since ${field} travels encrypted`,
      location: 'header',
    })
  }
  if (strict && !key) {
    throw refusal('platformSerialUnknown', {
      field: 'Wechatpay-Serial',
      value: serial,
      issue: `known are ${platform.keys.map(({ id }) => id).join(', ')}`,
      location: 'header',
    })
  }
  const plain = key && decrypt(key.privateKey, text, pkcs1)
  if (plain !== undefined) return plain
  if (!strict) return text
  throw refusal('notEncrypted', {
    field,
    value: text,
    issue: `is not Base64 of an ${schemeOf(key, pkcs1)} ciphertext for the key that Wechatpay-Serial names`,
    location,
  })
}

const schemeOf = (key: PlatformKey | undefined, pkcs1: boolean): string => {
  if (key && algorithmOf(key.privateKey) === 'SM2') return 'SM2 (DER: x, y, C3, C2)'
  return pkcs1 ? 'RSAES-PKCS1-v1_5' : 'RSA-OAEP (SHA-1)'
}
