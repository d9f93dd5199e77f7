import { createCipheriv, createHash } from 'node:crypto'

// SM4-GCM (RFC 8998). OpenSSL has SM4 and no GCM for it: the counter mode is OpenSSL's, the tag is
// computed here, NIST SP 800-38D.

/**
 * The key that encrypts certificates and notifications: the first bytes of the SM3 of the APIv3
 * key.
 */
export const sm4KeyOf = (apiV3Key: string): Buffer =>
  createHash('sm3').update(apiV3Key).digest().subarray(0, 16)

/** The tag stands behind the ciphertext. */
export const sm4Seal = (
  key: Uint8Array,
  nonce: Uint8Array,
  associated: Uint8Array,
  plain: Uint8Array,
): Buffer => {
  const hidden = counted(key, nonce, 2, plain)
  return Buffer.concat([hidden, tagOf(key, nonce, associated, hidden)])
}

const counted = (key: Uint8Array, nonce: Uint8Array, from: number, bytes: Uint8Array): Buffer =>
  createCipheriv('sm4-ctr', key, Buffer.concat([nonce, Buffer.of(0, 0, 0, from)])).update(bytes)

const tagOf = (
  key: Uint8Array,
  nonce: Uint8Array,
  associated: Uint8Array,
  hidden: Uint8Array,
): Buffer => {
  const hashKey = createCipheriv('sm4-ecb', key, null)
    .setAutoPadding(false)
    .update(Buffer.alloc(16))
  const lengths = Buffer.alloc(16)
  lengths.writeBigUInt64BE(BigInt(associated.length) * 8n, 0)
  lengths.writeBigUInt64BE(BigInt(hidden.length) * 8n, 8)
  let hash = 0n
  for (const block of blocksOf(associated, hidden, lengths)) {
    hash = product(hash ^ number(block), number(hashKey))
  }
  const bytes = Buffer.from(hash.toString(16).padStart(32, '0'), 'hex')
  return counted(key, nonce, 1, bytes)
}

/** Each part filled up with zeros. */
const blocksOf = (...parts: readonly Uint8Array[]): Buffer[] =>
  parts.flatMap((part) =>
    Array.from({ length: Math.ceil(part.length / 16) }, (_, index) => {
      const block = Buffer.alloc(16)
      block.set(part.subarray(index * 16, index * 16 + 16))
      return block
    }),
  )

const number = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)

const REDUCTION = 0xe1n << 120n

/** In GF(2^128), bits from the left. */
const product = (left: bigint, right: bigint): bigint => {
  let result = 0n
  let shifted = right
  for (let bit = 127n; bit >= 0n; bit--) {
    if ((left >> bit) & 1n) result ^= shifted
    shifted = shifted & 1n ? (shifted >> 1n) ^ REDUCTION : shifted >> 1n
  }
  return result
}
