import { type Bytes, fromBase64, utf8 } from '../base/bytes.js'
import { bareCause } from '../base/safe-cause.js'
import { ConfigError } from '../errors/config-error.js'
import type { DecryptionError } from '../errors/decryption-error.js'

/** Makes the error for what cannot be opened; begins with where it was found. */
export type SealFailure = (why: string, cause?: unknown) => DecryptionError

export const AES_256_GCM = 'AEAD_AES_256_GCM'

/** The APIv3 key, or the error that says who needs it. */
export const requireApiV3Key = (
  apiV3Key: (() => Promise<CryptoKey>) | undefined,
  who: string,
): Promise<CryptoKey> => {
  if (apiV3Key) return apiV3Key()
  throw new ConfigError(
    `apiV3Key: missing. ${who}: set the APIv3密钥 (32 bytes) of the merchant platform.`,
  )
}

/**
 * Opens `{ algorithm, nonce, associated_data, ciphertext }`, the shape in which certificates and
 * notifications come: AES-256-GCM under the APIv3 key. Nonce and associated data are UTF-8 text; the
 * last 16 bytes of the ciphertext are the tag, which WebCrypto checks before it gives anything.
 */
export const openSealed = async (
  key: CryptoKey,
  sealed: unknown,
  fail: SealFailure,
): Promise<Bytes> => {
  const { algorithm, nonce, associated_data: associated, ciphertext } = fieldsOf(sealed, fail)
  if (algorithm !== AES_256_GCM) throw fail(otherAlgorithm(algorithm))
  if (typeof nonce !== 'string' || nonce === '') throw fail('it has no nonce.')
  if (associated !== undefined && associated !== null && typeof associated !== 'string') {
    throw fail('its associated_data is not a string.')
  }
  const bytes = typeof ciphertext === 'string' ? fromBase64(ciphertext) : undefined
  if (!bytes?.length) throw fail('its ciphertext is not Base64.')
  const algorithmOf = { name: 'AES-GCM', iv: utf8(nonce), additionalData: utf8(associated ?? '') }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithmOf, key, bytes))
  } catch (cause) {
    throw fail(
      'it does not open with apiV3Key. Is that the APIv3密钥 now set in the merchant platform, for this mchid? Or was a byte changed on the way?',
      bareCause(cause),
    )
  }
}

const fieldsOf = (sealed: unknown, fail: SealFailure): Readonly<Record<string, unknown>> => {
  if (typeof sealed === 'object' && sealed !== null) return sealed as Record<string, unknown>
  throw fail('there is nothing encrypted in it.')
}

const otherAlgorithm = (algorithm: unknown): string => {
  const shown =
    typeof algorithm === 'string' && /^\w{1,40}$/.test(algorithm) ? algorithm : 'another'
  return `its algorithm is ${shown}; this client opens ${AES_256_GCM}.`
}
