import { sm3 as hashOf, sm2 } from 'sm-crypto-v2'
import { type Bytes, concatAll } from '../base/bytes.js'
import type { StreamingHash } from '../digests/file-hash.js'

/**
 * SM3, GB/T 32905-2016, for `sm3` of `createWechatPay`. sm-crypto-v2 hashes in one piece, so that the
 * content is in memory until its end: receipts and fapiao are small. `() => createHash('sm3')` of Node
 * does it piece by piece.
 */
export const sm3 = (): StreamingHash => {
  const pieces: Uint8Array[] = []
  return {
    // Copied: whoever reads a stream may use its buffer again.
    update: (bytes) => pieces.push(bytes.slice()),
    digest: () => sm3Of(concatAll(pieces)),
  }
}

export const sm3Of = (bytes: Bytes): Uint8Array => sm2.hexToArray(hashOf(bytes))
