import { sm2 } from 'sm-crypto-v2'
import { type Bytes, toHex } from '../base/bytes.js'
import { lazy } from '../base/lazy.js'
import { type DerElement, INTEGER, OCTET_STRING, readSequence } from '../keys/der.js'

// SM2, GB/T 32918. sm-crypto-v2 does the arithmetic. This file adds the checks that it lacks:
// numbers out of range, malformed DER, a ciphertext that cannot be decrypted. Input and output are
// bytes, because the library's UTF-8 has bugs.

/** The user ID of every signature of WeChat Pay: the one in the standard's examples. */
const USER_ID = '1234567812345678'

/** The order of the base point. */
const N = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123'
const ZERO = '0'.repeat(64)

/**
 * The window of the precomputation, in bits. Larger ones save little and take 45 ms instead of 5
 * ms.
 */
const WINDOW = 4

const COORDINATE = 32
const DIGEST = 32

export interface Sm2PublicKey {
  /** x and y, 128 hexadecimal digits. */
  readonly hex: string
  /** The point with precomputed multiples, which makes verification four times as fast. */
  readonly point: () => ReturnType<typeof sm2.precomputePublicKey>
}

export interface Sm2PrivateKey {
  /** 64 hexadecimal digits. */
  readonly d: string
  readonly publicKey: string
}

/** An uncompressed point; `undefined` for one that is not on the curve. */
export const readPoint = (bytes: Uint8Array): Sm2PublicKey | undefined => {
  if (bytes.length !== 1 + 2 * COORDINATE) return undefined
  try {
    const given = toHex(bytes)
    if (!sm2.verifyPublicKey(given)) return undefined
    const point = lazy(() => sm2.precomputePublicKey(given, WINDOW))
    return { hex: given.slice(2), point }
  } catch {
    return undefined
  }
}

/** `undefined` for a number out of range: 1 to n − 2, since the signature divides by 1 + d. */
export const readScalar = (bytes: Uint8Array): Sm2PrivateKey | undefined => {
  const d = padded(bytes)
  if (d === undefined || !isInRange(d, LAST)) return undefined
  return { d, publicKey: sm2.getPublicKeyFromPrivateKey(d).slice(2) }
}

/** DER: a SEQUENCE of r and s. */
export const sign = (key: Sm2PrivateKey, message: Uint8Array): Uint8Array => {
  const digest = sm2.hexToArray(sm2.getHash(message, key.publicKey, USER_ID))
  return sm2.hexToArray(sm2.doSignature(digest, key.d, { der: true }))
}

export const verify = (key: Sm2PublicKey, signature: Uint8Array, message: Uint8Array): boolean => {
  const [r, s] = numbersIn(readSequence(signature), 2)
  if (r === undefined || s === undefined || !isInRange(r) || !isInRange(s)) return false
  const digest = sm2.hexToArray(sm2.getHash(message, key.hex, USER_ID))
  try {
    return sm2.doVerifySignature(digest, r + s, key.point()) === true
  } catch {
    // The numbers lead to the point at infinity, so the signature is invalid.
    return false
  }
}

/** DER: x, y, C3, C2. */
export const encrypt = ({ point }: Sm2PublicKey, plain: Bytes): Uint8Array => {
  for (;;) {
    const der = sm2.hexToArray(sm2.doEncrypt(plain, point(), C1C3C2, { asn1: true }))
    const hidden = readSequence(der)?.[3]?.content
    // If the key stream is all zeros, the standard requires a new start; the library would send the
    // plain text. For one byte this happens once in 256 times.
    if (hidden && toHex(hidden) !== toHex(plain)) return der
  }
}

/** Throws if the ciphertext cannot be decrypted. */
export const decrypt = ({ d }: Sm2PrivateKey, ciphertext: Uint8Array): Uint8Array => {
  const elements = readSequence(ciphertext)
  const [x, y] = numbersIn(elements, 4)
  const [, , check, hidden] = elements ?? []
  const fits =
    check?.tag === OCTET_STRING &&
    check.content.length === DIGEST &&
    hidden?.tag === OCTET_STRING &&
    hidden.content.length > 0
  if (x === undefined || y === undefined || !fits)
    throw new Error('It is not an SM2 ciphertext in DER.')
  // Raw instead of DER, because the library checks only raw points for being on the curve.
  const raw = x + y + toHex(check.content) + toHex(hidden.content)
  const plain: unknown = sm2.doDecrypt(raw, d, C1C3C2, { output: 'array' })
  // If decryption fails, the library returns an empty list without an exception.
  if (plain instanceof Uint8Array && plain.length === hidden.content.length) return plain
  throw new Error('Its C3 is wrong.')
}

/** The order of the parts. */
const C1C3C2 = 1

/** n − 1. */
const LAST = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122'

/** Text comparison is enough: both have 64 digits in lower case. */
const isInRange = (number: string, end = N): boolean => number > ZERO && number < end

/** The first two of so many elements, padded. */
const numbersIn = (elements: DerElement[] | undefined, count: number): (string | undefined)[] =>
  elements?.length === count
    ? elements
        .slice(0, 2)
        .map(({ tag, content }) => (tag === INTEGER ? padded(content) : undefined))
    : []

/** An INTEGER may be shorter than its field, or have a zero byte for the sign. */
const padded = (bytes: Uint8Array): string | undefined => {
  const digits = toHex(bytes).replace(/^(00)+/, '')
  return digits.length > 2 * COORDINATE ? undefined : digits.padStart(2 * COORDINATE, '0')
}
