import type { Bytes } from '../base/bytes.js'
import { own } from '../base/own.js'
import { send } from '../call/call.js'
import type { Context } from '../context.js'
import { type FileHash, readFileHash } from '../digests/file-hash.js'
import { VerificationError } from '../errors/verification-error.js'
import type { CallOrigin } from '../errors/wechatpay-error.js'
import type { OperationDescriptor, RequestOptions } from '../operation.js'
import { type BaseUrl, hostOfLink } from '../request/hosts.js'
import { prepareLink } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import { targetOf } from '../request/url.js'
import type { BillLink } from './types.js'

export const OPERATION = {
  id: 'downloadBill',
  method: 'GET',
  path: '/v3/billdownload/file',
  response: 'file',
  unsigned: true,
} as const satisfies OperationDescriptor

/** A checked link, with its origin for error messages. */
export interface CheckedLink {
  readonly url: URL
  readonly base: BaseUrl
  /** The URL without its query, because the token in the query is a secret while it is valid. */
  readonly origin: CallOrigin
}

/** Throws `RequestError` unless the link leads to a download of WeChat Pay. */
export const readLink = ({ hosts }: Context, given: BillLink): CheckedLink => {
  const link: unknown = given?.download_url
  const url = typeof link === 'string' && URL.canParse(link) ? new URL(link) : undefined
  if (!url) {
    throw refuse(
      OPERATION,
      'expected the link, { download_url, hash_type, hash_value }, or the whole answer of an operation whose bills are encrypted.',
    )
  }
  const base = hostOfLink(hosts, url)
  if (!base) {
    throw refuse(
      OPERATION,
      `the link leads to ${url.origin}, which is not a host of WeChat Pay. Nothing was sent.`,
    )
  }
  if (isDownload(targetOf(url.origin + url.pathname, base.prefix))) {
    const origin = { operation: OPERATION.id, method: 'GET', url: url.origin + url.pathname }
    return { url, base, origin }
  }
  throw refuse(
    OPERATION,
    `the link leads to ${url.pathname}, which is not a download of WeChat Pay. Nothing was sent.`,
  )
}

/**
 * Links lead to `/v3/billdownload/file`, `/v3/transferdownload/signfile`, `/v3/bill/downloadurl`
 * and similar paths, or to the images of a complaint. Other GET endpoints are refused: an untrusted
 * link must not read, for example, an account's balance in the merchant's name.
 */
const isDownload = (path: string): boolean =>
  !/%2f|%5c/i.test(path) &&
  (/^(\/hk)?\/v3\/([^/]+\/)*[^/]*download[^/]*(\/|$)/.test(path) ||
    /^\/v3\/(global\/)?merchant-service\/images\/[^/]+$/.test(path))

/**
 * The path for `onAttempt`, which has no values in it. Links are not documented one by one, so every
 * segment that is not words or a version counts as a value, and so does the name of an image.
 */
const documentedPath = (url: URL, { prefix }: BaseUrl): string =>
  targetOf(url.origin + url.pathname, prefix)
    .replace(/(\/images\/)[^/]+$/, '$1{media_id}')
    .replace(/[^/]+/g, (segment) =>
      /^([a-z_-]+|v\d|\{media_id\})$/.test(segment) ? segment : '{}',
    )

/** The hash that came with the link, or `undefined`. */
export const readHash = (
  { sm3 }: Context,
  { hash_type: type, hash_value: value }: BillLink,
): FileHash | undefined => {
  if (type === undefined && value === undefined) return undefined
  const hash = readFileHash(type, value, sm3)
  if (typeof hash === 'string') throw refuse(OPERATION, hash)
  return hash
}

/** Follows a link. Resolves with the file as a stream. */
export const follow = async (
  context: Context,
  { url, base }: CheckedLink,
  options: RequestOptions,
): Promise<ReadableStream<Bytes>> => {
  const operation = own({ ...OPERATION, path: documentedPath(url, base) })
  const { data } = await send(context, prepareLink(context, operation, base, url), options)
  return data as ReadableStream<Bytes>
}

/** The error for a file whose content differs from the announced one. */
const refusedFile = (origin: CallOrigin, why: string): VerificationError =>
  new VerificationError(
    `Refused the file from ${origin.url}: ${why} Discard what you have read and download it again.`,
    { ...origin, reason: 'bad-signature' },
  )

export const isDamaged = (origin: CallOrigin) => (): VerificationError =>
  refusedFile(origin, 'it begins as gzip, but its gzip data is damaged or incomplete.')

export const hasAnotherHash =
  (origin: CallOrigin, { name, expected }: FileHash) =>
  (actual: string): VerificationError =>
    refusedFile(origin, `its ${name} is ${actual}, expected ${expected.toLowerCase()}.`)
