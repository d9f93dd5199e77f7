import { ecb } from '@noble/ciphers/aes.js'
import { md5 } from '@noble/hashes/legacy.js'
import { fromBase64, toHex, utf8 } from '../../base/bytes.js'

/**
 * Decrypts `req_info` of a refund notification: Base64 of AES-256-ECB with PKCS#7 padding. The key
 * is the 32 lower-case hexadecimal characters of the APIv2 key's MD5, as ASCII.
 *
 * ECB authenticates nothing: whole blocks can be swapped or repeated without the key, and the
 * result still decrypts. Successful decryption proves nothing about the origin.
 *
 * @returns `undefined` if it cannot be decrypted.
 */
export const openRefundContent = (text: string, key: string): Uint8Array | undefined => {
  const sealed = fromBase64(text.replace(/\s/g, ''))
  if (!sealed || sealed.length === 0 || sealed.length % 16 !== 0) return undefined
  try {
    return ecb(utf8(toHex(md5(utf8(key))))).decrypt(sealed)
  } catch {
    return undefined
  }
}
