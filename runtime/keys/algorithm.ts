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
  /** In `Authorization`, after `WECHATPAY2-`. */
  readonly scheme: 'SHA256-RSA2048' | 'SM2-WITH-SM3'
  /** The query of `GET /v3/certificates`. */
  readonly certificateQuery?: Readonly<Record<string, string>>
  /** What `platformKeys` takes beside certificates. */
  readonly publicFormat: KeyFormat
  /** What to do about a key of WeChat Pay that came in another format. */
  readonly publicRemedies: Readonly<Partial<Record<KeyFormat, string>>>
  /** Reads `privateKey` of the configuration. Throws `ConfigError`. */
  readMerchantKey(given: unknown): MerchantKey
  /** Reads a key in `publicFormat`, or a certificate. Throws `ConfigError`, now or at the first use. */
  readPublicKey(id: string, block: PemBlock): PublicKey
  /** Takes the 32 bytes of the APIv3 key. */
  readApiV3Key(key: Bytes): SealKey
  readonly sm3?: () => StreamingHash
}

/** A key of WeChat Pay, whatever it was read from. */
export interface PublicKey {
  /** Whether this key made this signature. */
  verify(signature: Bytes, message: Bytes): Promise<boolean>
  /** Resolves with a text where it cannot be encrypted, which says why. `padding` is RSA's; default: OAEP. */
  encrypt(plain: Bytes, padding?: SensitiveFields['padding']): Promise<Uint8Array | string>
}

/** Opens what is sealed with the APIv3 key: certificates and notifications. */
export interface SealKey {
  /** As WeChat Pay names it: `AEAD_AES_256_GCM`. */
  readonly algorithm: string
  /** The last 16 bytes of the ciphertext are the tag. Rejects if it does not hold. */
  open(nonce: Bytes, associated: Bytes, ciphertext: Bytes): Promise<Uint8Array>
}
