import { own } from '../base/own.js'
import { brokenOff } from '../base/stream-error.js'
import { through } from '../base/streams.js'
import { limitsOf } from '../call/ky-options.js'
import { type Context, contextOf } from '../context.js'
import { withHash } from '../digests/file-hash.js'
import type { RequestOptions, WechatPay } from '../operation.js'
import { requireCaller } from '../request/caller.js'
import { downloadEncrypted, isEncrypted } from './encrypted.js'
import { follow, hasAnotherHash, isDamaged, OPERATION, readHash, readLink } from './file.js'
import { gunzipped } from './gunzip.js'
import type { BillLink, DownloadBillOptions, EncryptedBill, EncryptedBillFile } from './types.js'

/**
 * 下载账单: follows the link that `getTradeBill` and others return.
 *
 * ```ts
 * const { data } = await getTradeBill(wxpay, { query: { bill_date: '2024-06-11', tar_type: 'GZIP' } })
 * for await (const row of billRows(await downloadBill(wxpay, data))) await book(row)
 * ```
 *
 * The file comes as a stream, unpacked if it is gzip, however large it is. The file is not signed.
 * The signed answer that the link came with contains its hash: give that answer, and the stream
 * fails at its end if the hash differs. So use the content only after the end. If the link is given
 * as text, the file is not checked.
 *
 * Encrypted bills (`getSubMchFundFlowBill`, `getAllSubMchFundFlowBill`, `queryMerchantBill`): give the
 * whole answer. All files are downloaded, decrypted with AES-256-GCM and checked against their hashes
 * before this resolves, and are then joined in the order of `bill_sequence`. GCM checks a file only at
 * its end, so the bill cannot be streamed: it is held in memory, and opening a file takes about five
 * times its size. `maxEncryptedBytes` limits it, and `timeout` limits every pause in it. An item of `download_bill_list` in place of the answer
 * gives that file alone.
 *
 * @throws {RequestError} if the link leads anywhere but to WeChat Pay, the hash is of another kind, or
 * a file of an encrypted bill is missing from the answer; nothing was sent
 * @throws {ApiError} if WeChat Pay refuses, a link that is too old for instance
 * @throws {DecryptionError} if an encrypted bill does not open: its tag is wrong
 * @throws {VerificationError} if an encrypted bill has another hash (reason `bad-signature`), or more
 * than `maxEncryptedBytes` (reason `too-large`)
 *
 * The stream of a bill that is not encrypted fails with a `VerificationError` (reason `bad-signature`)
 * if the content is damaged or not the one that was vouched for, and with a `NetworkError` if the
 * connection breaks.
 */
export const downloadBill = async (
  wxpay: WechatPay,
  link: string | BillLink | EncryptedBillFile | EncryptedBill,
  request: DownloadBillOptions = {},
): Promise<ReadableStream<Uint8Array>> => {
  const { maxEncryptedBytes, ...options } = own(request)
  options.signal?.throwIfAborted()
  const context = contextOf(wxpay)
  requireCaller(context, OPERATION.id, OPERATION.path)
  const given = typeof link === 'object' && link !== null ? own(link) : { download_url: link }
  if (isEncrypted(given)) return downloadEncrypted(context, given, options, maxEncryptedBytes)
  return downloadPlain(context, given, options)
}

const downloadPlain = async (context: Context, given: BillLink, options: RequestOptions) => {
  const link = readLink(context, given)
  const hash = readHash(context, given)
  const file = await follow(context, link, options)
  const failure = brokenOff(link.origin, limitsOf(context.ky, options).signals)
  const content = gunzipped(through(file, { failure }), isDamaged(link.origin))
  return hash ? withHash(content, hash, hasAnotherHash(link.origin, hash)) : content
}
