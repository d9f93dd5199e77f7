import { decode } from 'jose/base64url'
import type { Bytes } from '../base/bytes.js'

/** The minimum number of bytes of the padding: RFC 8017, section 7.2.1. */
const OVERHEAD = 11

/** The longest message for this key. */
export const pkcs1Limit = ({ algorithm }: CryptoKey): number =>
  (algorithm as RsaHashedKeyAlgorithm).modulusLength / 8 - OVERHEAD

/**
 * RSAES-PKCS1-v1_5, which WebCrypto does not have: the padding of RFC 8017, section 7.2.1, and the
 * public operation. Its inputs are public values and the message, which is padded with at least
 * eight random bytes.
 */
export const encryptPkcs1 = async (key: CryptoKey, message: Bytes): Promise<Bytes> => {
  const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', key)
  const modulus = decode(n)
  const block = new Uint8Array(modulus.length)
  block[1] = 2
  block.set(nonZero(modulus.length - 3 - message.length), 2)
  block.set(message, modulus.length - message.length)
  const cipher = power(integerOf(block), integerOf(decode(e)), integerOf(modulus))
  return bytesOf(cipher, modulus.length)
}

/** A zero would end the padding. */
const nonZero = (length: number): Bytes => {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  for (let at = 0; at < length; at++)
    while (bytes[at] === 0) crypto.getRandomValues(bytes.subarray(at, at + 1))
  return bytes
}

const power = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  let result = 1n
  let square = base
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

const integerOf = (bytes: Uint8Array): bigint =>
  BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`)

const bytesOf = (integer: bigint, length: number): Bytes => {
  const digits = integer.toString(16).padStart(2 * length, '0')
  return Uint8Array.from({ length }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  )
}
