import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Bytes, toHex } from '../base/bytes.js'
import { type Stage, through } from '../base/streams.js'
import { createSm3 } from './sm3.js'

/** A hash that takes its input in pieces: WebCrypto has none such, and a bill may be larger than the
 * memory. */
export interface StreamingHash {
  update(bytes: Uint8Array): unknown
  /** Ends the hash. */
  digest(): Uint8Array
}

/** The hash that a file is vouched for with. */
export interface FileHash {
  /** `SHA-1`, for messages. */
  readonly name: string
  readonly create: () => StreamingHash
  /** Hexadecimal, in either case. */
  readonly expected: string
}

const SHA1 = { name: 'SHA-1', create: sha1.create, digits: 40 } as const

/** `hash_type` in answers: bills have SHA1, electronic receipts SHA256 or SM3. */
const KINDS: Readonly<Record<string, Omit<FileHash, 'expected'> & { readonly digits: number }>> = {
  SHA1,
  SHA256: { name: 'SHA-256', create: sha256.create, digits: 64 },
  SM3: { name: 'SM3', create: createSm3, digits: 64 },
}

export const sha1Of = (expected: string): FileHash => ({ ...SHA1, expected })

/** Reads `hash_type` and `hash_value`; a text says what is wrong with them. */
export const readFileHash = (type: unknown, value: unknown): FileHash | string => {
  const kind =
    KINDS[
      String(type ?? 'SHA1')
        .toUpperCase()
        .replace('-', '')
    ]
  if (!kind) {
    return `hash_type: only ${Object.keys(KINDS).join(', ')} are known. To do without, give the link as text.`
  }
  const { digits, ...hash } = kind
  const isHex = typeof value === 'string' && /^[0-9A-Fa-f]*$/.test(value)
  if (!isHex || value.length !== digits) {
    return `hash_value: expected ${digits} hexadecimal digits.`
  }
  return { ...hash, expected: value }
}

/** The same bytes; where their hash is another, the stream does not end but fails. */
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
