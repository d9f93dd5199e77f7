import type { Bytes } from '../base/bytes.js'
import type { StreamingHash } from '../digests/file-hash.js'
import type { SensitiveFields } from '../operation.js'
import type { KeyFormat } from './format.js'
import type { PemBlock } from './pem.js'
import type { MerchantKey } from './signer.js'

/** How a client signs, verifies, encrypts and decrypts. RSA is in the core (`rsa.ts`); 国密 is
 * `wechatpay-ky/gm`. */
export interface Algorithm {
  readonly name: 'RSA' | 'SM2'
  /** The name in `Authorization`, after `WECHATPAY2-`. */
  readonly scheme: 'SHA256-RSA2048' | 'SM2-WITH-SM3'
  /** The query of `GET /v3/certificates`. */
  readonly certificateQuery?: Readonly<Record<string, string>>
  /** The format of keys that `platformKeys` accepts, apart from certificates. */
  readonly publicFormat: KeyFormat
  /** The advice for a key of WeChat Pay in another format. */
  readonly publicRemedies: Readonly<Partial<Record<KeyFormat, string>>>
  /** Reads `privateKey` of the configuration. Throws `ConfigError`. */
  readMerchantKey(given: unknown): MerchantKey
  /** Reads a key in `publicFormat`, or a certificate. Throws `ConfigError`, now or at the first use. */
  readPublicKey(id: string, block: PemBlock): PublicKey
  /** Takes the 32 bytes of the APIv3 key. */
  readApiV3Key(key: Bytes): SealKey
  readonly sm3?: () => StreamingHash
}

/** A key of WeChat Pay, read from a public key or a certificate. */
export interface PublicKey {
  /** Whether this key made this signature. */
  verify(signature: Bytes, message: Bytes): Promise<boolean>
  /**
   * Resolves with a text that says why if the value cannot be encrypted. `padding` is RSA's;
   * default: OAEP.
   */
  encrypt(plain: Bytes, padding?: SensitiveFields['padding']): Promise<Uint8Array | string>
}

/** Decrypts certificates and notifications, which are encrypted with the APIv3 key. */
export interface SealKey {
  /** WeChat Pay's name of the algorithm: `AEAD_AES_256_GCM`. */
  readonly algorithm: string
  /** The last 16 bytes of the ciphertext are the tag. Rejects if the tag is wrong. */
  open(nonce: Bytes, associated: Bytes, ciphertext: Bytes): Promise<Uint8Array>
}
