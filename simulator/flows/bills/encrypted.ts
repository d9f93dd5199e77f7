import { gzipSync } from 'node:zlib'
import type { Call } from '../../call.js'
import { sealFile } from '../../crypto/aead.js'
import type { World } from '../../world.js'

/** An encrypted bill as its operation answers: a link, a key and a nonce for each file. */
export const encryptedBill = (bill: Buffer, { query }: Call, world: World): object => {
  const parts = partsOf(bill, world.bills.rowsPerFile)
  return {
    download_bill_count: parts.length,
    download_bill_list: parts.map((content, index) => ({
      bill_sequence: index + 1,
      ...encryptedFile(`${world.url}/v3/billdownload/file`, content, query, world),
    })),
  }
}

/** Packed first, then encrypted. The hash is of the content. */
export const encryptedFile = (
  url: string,
  content: Buffer,
  { tar_type: tarType, algorithm }: Call['query'],
  { state }: Pick<World, 'state'>,
  hashType = 'SHA1',
): Record<'download_url' | 'hash_type' | 'hash_value' | 'encrypt_key' | 'nonce', string> => {
  const plain = tarType === 'GZIP' ? gzipSync(content) : content
  const { sealed, key, nonce } = sealFile(plain, algorithm === 'SM4_GCM' ? 'SM4' : 'AES')
  const link = state.files.link(url, content, {
    type: 'application/octet-stream',
    packed: sealed,
    hashType,
  })
  return { ...link, encrypt_key: key, nonce }
}

/** The platform splits a bill above 16 GB only; the simulator after so many lines. */
const partsOf = (bill: Buffer, rows: number): readonly Buffer[] => {
  const lines = bill.toString().split(/(?<=\n)/)
  const parts: Buffer[] = []
  for (let at = 0; at < lines.length; at += rows) {
    parts.push(Buffer.from(lines.slice(at, at + rows).join('')))
  }
  return parts
}
