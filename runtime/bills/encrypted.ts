import { type Bytes, fromBase64, isWellFormed, utf8 } from '../base/bytes.js'
import { own } from '../base/own.js'
import { bareCause } from '../base/safe-cause.js'
import { brokenOff } from '../base/stream-error.js'
import { OversizeBody, readAll, through } from '../base/streams.js'
import { limitsOf } from '../call/ky-options.js'
import { timely } from '../call/timely.js'
import { withOutcome } from '../call/trace.js'
import type { Context } from '../context.js'
import { type FileHash, withHash } from '../digests/file-hash.js'
import { ConfigError } from '../errors/config-error.js'
import { DecryptionError } from '../errors/decryption-error.js'
import { VerificationError } from '../errors/verification-error.js'
import type { RequestOptions } from '../operation.js'
import { refuse } from '../request/request-error.js'
import {
  type CheckedLink,
  follow,
  hasAnotherHash,
  isDamaged,
  OPERATION,
  readHash,
  readLink,
} from './file.js'
import { openGcm } from './gcm.js'
import { gunzipped } from './gunzip.js'
import { joined, piecesOf } from './pieces.js'
import type { BillLink, EncryptedBill, EncryptedBillFile } from './types.js'

export const isEncrypted = (
  given: BillLink | EncryptedBillFile | EncryptedBill,
): given is EncryptedBillFile | EncryptedBill =>
  'encrypt_key' in given || 'download_bill_count' in given || 'download_bill_list' in given

/** A file whose description passed every check that is possible before sending. */
interface Sealed {
  readonly link: CheckedLink
  readonly hash: FileHash
  readonly key: Bytes
  readonly nonce: Bytes
}

/**
 * Downloads, decrypts and checks all files of an encrypted bill before it resolves. It returns no
 * byte of a forged file, and none of a bill with a missing file.
 */
export const downloadEncrypted = async (
  context: Context,
  given: EncryptedBillFile | EncryptedBill,
  options: RequestOptions,
  maxBytes: unknown,
): Promise<ReadableStream<Bytes>> => {
  const limit = readLimit(maxBytes)
  const files: Sealed[] = []
  for (const file of filesOf(given)) files.push(await readSealed(context, file))
  const opened: { readonly content: Bytes; readonly link: CheckedLink }[] = []
  let left = limit
  // One file after the other, to limit the memory.
  for (const file of files) {
    const ciphertext = await download(context, file.link, options, { left, limit })
    left -= ciphertext.length
    const content = await open(file, ciphertext)
    await check(content, file)
    opened.push({ content, link: file.link })
  }
  return joined(
    opened.map(
      ({ content, link }) =>
        () =>
          unpacked(content, link),
    ),
  )
}

const DEFAULT_LIMIT = 64 * 2 ** 20
/** Node's WebCrypto accepts at most this many bytes. */
const LARGEST_LIMIT = 2 ** 31 - 1

const readLimit = (given: unknown = DEFAULT_LIMIT): number => {
  if (Number.isInteger(given) && Number(given) > 0 && Number(given) <= LARGEST_LIMIT) {
    return Number(given)
  }
  throw refuse(
    OPERATION,
    `maxEncryptedBytes: expected a whole number of bytes from 1 to ${LARGEST_LIMIT}.`,
  )
}

/** The files in the order of `bill_sequence`. Throws `RequestError` unless they are 1, 2, … and as many
 * as `download_bill_count` says: a bill with a missing file looks like a complete one. */
const filesOf = (given: EncryptedBillFile | EncryptedBill): readonly EncryptedBillFile[] => {
  if ('encrypt_key' in given) return [given]
  const { download_bill_count: count, download_bill_list: list = [] } = given
  const isList = Array.isArray(list) && list.every((item) => typeof item === 'object' && item)
  if (!isList || list.length === 0 || list.length !== count) {
    throw refuse(
      OPERATION,
      `download_bill_list: expected as many files as download_bill_count says (${count}), got ${isList ? list.length : typeof list}. Nothing was sent.`,
    )
  }
  const files = list
    .map((file) => own(file))
    .sort((a, b) => Number(a.bill_sequence) - Number(b.bill_sequence))
  const missing = files.findIndex(({ bill_sequence }, index) => bill_sequence !== index + 1)
  if (missing === -1) return files
  throw refuse(
    OPERATION,
    `download_bill_list: expected the files with bill_sequence 1 to ${count}, each once; ${missing + 1} is missing. Nothing was sent.`,
  )
}

const readSealed = async (context: Context, file: EncryptedBillFile): Promise<Sealed> => {
  const link = readLink(context, file)
  const hash = readHash(context, file)
  if (!hash) throw refuse(OPERATION, 'hash_value: missing. Give the item of the answer unchanged.')
  const nonce: unknown = file.nonce
  if (typeof nonce !== 'string' || nonce === '' || !isWellFormed(nonce)) {
    throw refuse(OPERATION, 'nonce: expected text. Give the item of the answer unchanged.')
  }
  return { link, hash, nonce: utf8(nonce), key: await readKey(context, file.encrypt_key) }
}

const KEY_SIZE = 32

const readKey = async (context: Context, given: unknown): Promise<Bytes> => {
  if (typeof given !== 'string') {
    throw refuse(OPERATION, 'encrypt_key: expected text. Give the item of the answer unchanged.')
  }
  const text = utf8(given)
  const key = text.length > KEY_SIZE ? await openKey(context, given) : text
  if (key.length === KEY_SIZE) return key
  const hint =
    key.length === KEY_SIZE / 2
      ? ' That is the size for SM4_GCM, which downloadBill does not open: ask for the bill with AEAD_AES_256_GCM.'
      : ''
  throw refuse(
    OPERATION,
    `encrypt_key: expected a key of ${KEY_SIZE} bytes, got ${key.length}.${hint} Nothing was sent.`,
  )
}

/**
 * Decrypts a key that is still as WeChat Pay sent it, because the descriptor has no `sensitive`.
 */
const openKey = async ({ merchantKey }: Context, given: string): Promise<Bytes> => {
  const ciphertext = fromBase64(given)
  if (!ciphertext) {
    throw refuse(OPERATION, 'encrypt_key: expected 32 characters, or Base64. Nothing was sent.')
  }
  try {
    return new Uint8Array(await merchantKey.decrypt(ciphertext))
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause
    const error = cannotOpen(
      'encrypt_key',
      'it cannot be decrypted. Was it encrypted for another merchant certificate than the one that serialNo and privateKey belong to? Nothing was sent.',
      cause,
    )
    throw withOutcome(error, 'not-sent')
  }
}

const cannotOpen = (field: string | undefined, why: string, cause: unknown): DecryptionError =>
  new DecryptionError(
    `${OPERATION.id}: ${field ? `${field}: ` : ''}${why}`,
    { operation: OPERATION.id, field },
    { cause: bareCause(cause) },
  )

const download = async (
  context: Context,
  link: CheckedLink,
  options: RequestOptions,
  { left, limit }: { readonly left: number; readonly limit: number },
): Promise<Bytes> => {
  const limits = limitsOf(context.ky, options)
  const file = await follow(context, link, options)
  const failure = brokenOff(link.origin, limits.signals)
  const readWhole = (signal: AbortSignal, restart: () => void): Promise<Bytes> =>
    readAll(new Response(through(file, { failure, chunk: restart })), signal, left)
  try {
    return await timely(readWhole, limits, link.origin)
  } catch (error) {
    if (!(error instanceof OversizeBody)) throw error
    throw new VerificationError(
      `Stopped reading the encrypted bill from ${link.origin.url}: it has more than ${limit} bytes, and an encrypted bill has to be in memory before it is checked. Raise maxEncryptedBytes if there is memory for it, ask for the bill with tar_type: 'GZIP', or give downloadBill one item of download_bill_list at a time.`,
      { ...link.origin, reason: 'too-large' },
    )
  }
}

const open = async ({ key, nonce, link }: Sealed, ciphertext: Bytes): Promise<Bytes> => {
  try {
    return await openGcm(key, nonce, ciphertext)
  } catch (cause) {
    throw cannotOpen(
      undefined,
      `the file from ${link.origin.url} cannot be decrypted with its encrypt_key and nonce: a byte was changed in transit, or they belong to another file. Nothing of it was returned; request the bill and download it again.`,
      cause,
    )
  }
}

const unpacked = (content: Bytes, { origin }: CheckedLink): ReadableStream<Bytes> =>
  gunzipped(piecesOf(content), isDamaged(origin))

/**
 * Decompresses the file once only to check the hash of the decompressed content, and discards the
 * result. Decompressing twice costs less than keeping a bill that may be ten times as large.
 */
const check = async (content: Bytes, { link, hash }: Sealed): Promise<void> => {
  const checked = withHash(unpacked(content, link), hash, hasAnotherHash(link.origin, hash))
  const reader = checked.getReader()
  while (!(await reader.read()).done);
}
