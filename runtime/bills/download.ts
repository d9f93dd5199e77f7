import type { Bytes } from '../base/bytes.js'
import { own } from '../base/own.js'
import { brokenOff } from '../base/stream-error.js'
import { through } from '../base/streams.js'
import { send } from '../call/call.js'
import { type Context, contextOf } from '../context.js'
import { type FileHash, readFileHash, withHash } from '../digests/file-hash.js'
import { VerificationError } from '../errors/verification-error.js'
import type { OperationDescriptor, RequestOptions, WechatPay } from '../operation.js'
import { requireCaller } from '../request/caller.js'
import { hostOfLink } from '../request/hosts.js'
import { prepareLink } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import { targetOf } from '../request/url.js'
import { gunzipped } from './gunzip.js'

/** What an operation returns that prepares a file: a bill, an electronic receipt. */
export interface BillLink {
  readonly download_url: string
  /** `SHA1`, `SHA256` or `SM3`; `SHA1` where it is left out. */
  readonly hash_type?: string | undefined
  /** Of the uncompressed content, hexadecimal. */
  readonly hash_value?: string | undefined
}

/**
 * 下载账单: follows the link that `getTradeBill` and others return.
 *
 * ```ts
 * const { data } = await getTradeBill(wxpay, { query: { bill_date: '2024-06-11', tar_type: 'GZIP' } })
 * for await (const row of billRows(await downloadBill(wxpay, data))) await book(row)
 * ```
 *
 * The file comes as a stream, unpacked if it is gzip, however large it is. It is not signed. What
 * vouches for it is the hash in the signed answer that the link came with: give that answer, and the
 * stream fails at its end unless the hash is right. So whatever was read of it counts only after the
 * end. Given the link as text, nothing vouches for the file.
 *
 * @throws {RequestError} if the link leads anywhere but to WeChat Pay, or the hash is of another kind
 * @throws {ApiError} if WeChat Pay refuses, a link that is too old for instance
 *
 * The stream fails with a `VerificationError` (reason `bad-signature`) if the content is damaged or
 * not the one that was vouched for, and with a `NetworkError` if the connection breaks.
 */
export const downloadBill = async (
  wxpay: WechatPay,
  link: string | BillLink,
  request: RequestOptions = {},
): Promise<ReadableStream<Uint8Array>> => {
  const options = own(request)
  options.signal?.throwIfAborted()
  const context = contextOf(wxpay)
  requireCaller(context, OPERATION.id, OPERATION.path)
  const given = typeof link === 'object' && link !== null ? own(link) : { download_url: link }
  const { url, base } = readLink(context, given)
  const hash = readHash(context, given)
  const operation = own({ ...OPERATION, path: url.pathname })
  const { data } = await send(context, prepareLink(context, operation, base, url), options)
  return unpack(data as ReadableStream<Bytes>, hash, url, options.signal)
}

const OPERATION = {
  id: 'downloadBill',
  method: 'GET',
  path: '/v3/billdownload/file',
  response: 'file',
  unsigned: true,
} as const satisfies OperationDescriptor

const readLink = ({ hosts }: Context, given: BillLink) => {
  const link: unknown = given?.download_url
  const url = typeof link === 'string' && URL.canParse(link) ? new URL(link) : undefined
  if (!url) {
    throw refuse(OPERATION, 'expected the link, or { download_url, hash_type, hash_value }.')
  }
  const base = hostOfLink(hosts, url)
  if (!base) {
    throw refuse(
      OPERATION,
      `the link leads to ${url.origin}, which is none of WeChat Pay's hosts. Nothing was sent.`,
    )
  }
  if (isDownload(targetOf(url.origin + url.pathname, base.prefix))) return { url, base }
  throw refuse(
    OPERATION,
    `the link leads to ${url.pathname}, which is not a download of WeChat Pay. Nothing was sent.`,
  )
}

/** Links lead to `/v3/billdownload/file`, `/v3/transferdownload/signfile`, `/v3/bill/downloadurl` and
 * their like, or to the images of a complaint. A link from somebody else's text must not read, in the
 * merchant's name, whatever else has a GET: the balance of an account, say. */
const isDownload = (path: string): boolean =>
  !/%2f|%5c/i.test(path) &&
  (/^(\/hk)?\/v3\/([^/]+\/)*[^/]*download[^/]*(\/|$)/.test(path) ||
    /^\/v3\/(global\/)?merchant-service\/images\/[^/]+$/.test(path))

const readHash = (
  { sm3 }: Context,
  { hash_type: type, hash_value: value }: BillLink,
): FileHash | undefined => {
  if (type === undefined && value === undefined) return undefined
  const hash = readFileHash(type, value, sm3)
  if (typeof hash === 'string') throw refuse(OPERATION, hash)
  return hash
}

const unpack = (
  file: ReadableStream<Bytes>,
  hash: FileHash | undefined,
  { origin, pathname }: URL,
  signal: AbortSignal | undefined,
): ReadableStream<Bytes> => {
  const source = { operation: OPERATION.id, method: 'GET', url: origin + pathname }
  const refused = (why: string): VerificationError =>
    new VerificationError(
      `Refused the file from ${source.url}: ${why} Take none of it; download it again.`,
      { ...source, reason: 'bad-signature' },
    )
  const failure = brokenOff(source, signal)
  const content = gunzipped(through(file, { failure }), () =>
    refused('it begins as gzip, and goes on or ends otherwise.'),
  )
  if (hash === undefined) return content
  return withHash(content, hash, (actual) =>
    refused(`its ${hash.name} is ${actual}, vouched for was ${hash.expected.toLowerCase()}.`),
  )
}
