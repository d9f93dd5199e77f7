import type { Bytes } from '../base/bytes.js'
import { ConfigError } from '../errors/config-error.js'

/**
 * A key outside this process, such as in a KMS or an HSM.
 *
 * ```ts
 * const privateKey: Signer = { sign: (message) => kms.sign({ algorithm: 'RSASSA_PKCS1_V1_5_SHA_256', message }) }
 * ```
 */
export interface Signer {
  /**
   * RSASSA-PKCS1-v1_5 with SHA-256 over the message itself, not over its hash; raw bytes. With
   * `algorithm: gm`, SM2 with SM3 under the user ID 1234567812345678; DER, a SEQUENCE of r and s.
   */
  sign(message: Uint8Array): Promise<Uint8Array>
  /**
   * RSA-OAEP with SHA-1 and MGF1-SHA-1; raw bytes. With `algorithm: gm`, SM2 of a ciphertext in
   * DER: x, y, C3, C2. Needed only for operations whose answers contain sensitive fields.
   */
  decrypt?(ciphertext: Uint8Array): Promise<Uint8Array>
}

/** The merchant's private key, in any of the forms of `privateKey`. */
export interface MerchantKey {
  sign(message: Bytes): Promise<Uint8Array>
  /**
   * Rejects with a `ConfigError` if this key cannot decrypt, or with the underlying error if
   * decryption fails.
   */
  decrypt(ciphertext: Bytes): Promise<Uint8Array>
}

/** `scheme` names the decryption that `decrypt` has to perform. */
export const fromSigner = (signer: Signer, scheme: string): MerchantKey => ({
  sign: async (message) => asBytes('sign', await signer.sign(message)),
  decrypt: async (ciphertext) => {
    if (!signer.decrypt) {
      throw new ConfigError(
        `privateKey: sensitive fields of answers need decrypting, and this Signer has no decrypt. Add decrypt(ciphertext): ${scheme}.`,
      )
    }
    return asBytes('decrypt', await signer.decrypt(ciphertext))
  },
})

/** Some KMS clients return Base64 instead of bytes. */
const asBytes = (method: string, result: unknown): Uint8Array => {
  if (result instanceof Uint8Array) return result
  throw new ConfigError(
    `privateKey: the Signer's ${method} must resolve to a Uint8Array, got ${result === null ? 'null' : typeof result}. Base64 has to be decoded first.`,
  )
}

// Not instanceof, because some platforms with WebCrypto have no global CryptoKey.
export const isCryptoKey = (value: unknown): value is CryptoKey =>
  Object.prototype.toString.call(value) === '[object CryptoKey]'

export const isSigner = (value: unknown): value is Signer =>
  typeof value === 'object' && value !== null && 'sign' in value && typeof value.sign === 'function'
