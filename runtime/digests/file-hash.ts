import type { Bytes } from '../base/bytes.js'
import { type Stage, through } from '../base/streams.js'
import type { BlockHash } from './block-hash.js'
import { createSha1 } from './sha1.js'
import { createSha256 } from './sha256.js'
import { createSm3 } from './sm3.js'

/** The hash that a file is vouched for with. */
export interface FileHash {
  /** `SHA-1`, for messages. */
  readonly name: string
  readonly create: () => BlockHash
  /** Hexadecimal, in either case. */
  readonly expected: string
}

const SHA1 = { name: 'SHA-1', create: createSha1, digits: 40 } as const

/** `hash_type` in answers: bills have SHA1, electronic receipts SHA256 or SM3. */
const KINDS: Readonly<Record<string, Omit<FileHash, 'expected'> & { readonly digits: number }>> = {
  SHA1,
  SHA256: { name: 'SHA-256', create: createSha256, digits: 64 },
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
      const actual = hash.hex()
      if (actual !== expected.toLowerCase()) throw mismatch(actual)
    },
  })
}
