import { sm3 as hashOf, sm2 } from 'sm-crypto-v2'
import { type Bytes, concatAll } from '../base/bytes.js'
import type { StreamingHash } from '../digests/file-hash.js'

/**
 * SM3, GB/T 32905-2016, for `sm3` of `createWechatPay`. sm-crypto-v2 hashes in one call, so the
 * whole content is in memory; receipts and fapiao are small. Node's `() => createHash('sm3')`
 * hashes in chunks.
 */
export const sm3 = (): StreamingHash => {
  const pieces: Uint8Array[] = []
  return {
    // Copies the chunk, because the reader of a stream may reuse its buffer.
    update: (bytes) => pieces.push(bytes.slice()),
    digest: () => sm3Of(concatAll(pieces)),
  }
}

export const sm3Of = (bytes: Bytes): Uint8Array => sm2.hexToArray(hashOf(bytes))
