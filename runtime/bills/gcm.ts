import type { Bytes } from '../base/bytes.js'
import { aesKey } from '../keys/aead.js'

const NO_DATA: Bytes = /* @__PURE__ */ new Uint8Array(0)

/**
 * AES-256-GCM without associated data. The tag is the last 16 bytes of the ciphertext. Rejects
 * unless the tag is valid.
 *
 * The nonce of a pay score bill has 32 bytes, which the WebCrypto of Deno refuses: it takes 12 and 16.
 */
export const openGcm = async (key: Bytes, nonce: Bytes, ciphertext: Bytes): Promise<Bytes> => {
  try {
    return (await aesKey(key).open(nonce, NO_DATA, ciphertext)) as Bytes
  } catch (error) {
    if ((error as Partial<Error> | undefined)?.name !== 'NotSupportedError') throw error
    const { gcm } = await import('@noble/ciphers/aes.js')
    return gcm(key, nonce).decrypt(ciphertext) as Bytes
  }
}
