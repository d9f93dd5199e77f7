import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Bytes, toHex } from '../base/bytes.js'
import { type Stage, through } from '../base/streams.js'

/**
 * A hash that takes its input in chunks. WebCrypto has none, and a bill may be larger than the
 * memory.
 */
export interface StreamingHash {
  update(bytes: Uint8Array): unknown
  /** Returns the digest and ends the hash. */
  digest(): Uint8Array
}

/** The hash that a file is checked against. */
export interface FileHash {
  /** `SHA-1`, for messages. */
  readonly name: string
  readonly create: () => StreamingHash
  /** Hexadecimal, in either case. */
  readonly expected: string
}

const SHA1 = { name: 'SHA-1', create: sha1.create, digits: 40 } as const

type Kind = Omit<FileHash, 'expected'> & { readonly digits: number }

/** `hash_type` in answers: bills have SHA1, electronic receipts SHA256 or SM3. */
const kindsWith = (sm3: (() => StreamingHash) | undefined): Readonly<Record<string, Kind>> => ({
  SHA1,
  SHA256: { name: 'SHA-256', create: sha256.create, digits: 64 },
  ...(sm3 && { SM3: { name: 'SM3', create: sm3, digits: 64 } }),
})

/** The advice if SM3 is needed and the client has none. */
export const SM3_REMEDY =
  "give createWechatPay the option sm3: sm3 from 'wechatpay-ky/gm' (npm install sm-crypto-v2), or on Node () => createHash('sm3')."

export const sha1Of = (expected: string): FileHash => ({ ...SHA1, expected })

/** Reads `hash_type` and `hash_value`. Returns a text that says what is wrong with them. */
export const readFileHash = (
  type: unknown,
  value: unknown,
  sm3?: () => StreamingHash,
): FileHash | string => {
  const kinds = kindsWith(sm3)
  const name = String(type ?? 'SHA1')
    .toUpperCase()
    .replace('-', '')
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (!kind) {
    if (name === 'SM3') return `hash_type: for SM3, ${SM3_REMEDY}`
    return `hash_type: only ${Object.keys({ ...kinds, SM3: sm3 }).join(', ')} are known. To skip the check, give the link as text.`
  }
  const { digits, ...hash } = kind
  const isHex = typeof value === 'string' && /^[0-9A-Fa-f]*$/.test(value)
  if (!isHex || value.length !== digits) {
    return `hash_value: expected ${digits} hexadecimal digits.`
  }
  return { ...hash, expected: value }
}

/** Returns a stream of the same bytes, which fails at the end if their hash differs. */
export const withHash = (
  source: ReadableStream<Bytes>,
  { create, expected }: FileHash,
  mismatch: (actual: string) => Error,
  failure?: Stage['failure'],
): ReadableStream<Bytes> => {
  const hash = create()
  return through(source, {
    ...(failure && { failure }),
    chunk: (bytes) => {
      hash.update(bytes)
    },
    end: () => {
      const actual = toHex(hash.digest())
      if (actual !== expected.toLowerCase()) throw mismatch(actual)
    },
  })
}
