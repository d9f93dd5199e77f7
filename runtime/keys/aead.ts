import { type Bytes, fromBase64, utf8 } from '../base/bytes.js'
import { lazy } from '../base/lazy.js'
import { bareCause } from '../base/safe-cause.js'
import { ConfigError } from '../errors/config-error.js'
import type { DecryptionError } from '../errors/decryption-error.js'
import type { SealKey } from './algorithm.js'

/** Makes the error for content that cannot be decrypted; the message begins with its place. */
export type SealFailure = (why: string, cause?: unknown) => DecryptionError

/** AES-256-GCM with the APIv3 key. WebCrypto checks the tag before it returns any plain text. */
export const aesKey = (bytes: Bytes): SealKey => {
  const imported = lazy(() => crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']))
  return {
    algorithm: 'AEAD_AES_256_GCM',
    open: async (iv, additionalData, ciphertext) => {
      const algorithm = { name: 'AES-GCM', iv, additionalData }
      return new Uint8Array(await crypto.subtle.decrypt(algorithm, await imported(), ciphertext))
    },
  }
}

/** Returns the APIv3 key. If there is none, throws an error that says what needs it. */
export const requireApiV3Key = (apiV3Key: SealKey | undefined, who: string): SealKey => {
  if (apiV3Key) return apiV3Key
  throw new ConfigError(
    `apiV3Key: missing. ${who}: set the APIv3密钥 (32 bytes) of the merchant platform.`,
  )
}

/**
 * Opens `{ algorithm, nonce, associated_data, ciphertext }`, the shape in which certificates and
 * notifications come. Nonce and associated data are UTF-8 text.
 */
export const openSealed = async (
  key: SealKey,
  sealed: unknown,
  fail: SealFailure,
): Promise<Uint8Array> => {
  const { algorithm, nonce, associated_data: associated, ciphertext } = fieldsOf(sealed, fail)
  if (algorithm !== key.algorithm) throw fail(otherAlgorithm(algorithm, key))
  if (typeof nonce !== 'string' || nonce === '') throw fail('it has no nonce.')
  if (associated !== undefined && associated !== null && typeof associated !== 'string') {
    throw fail('its associated_data is not a string.')
  }
  const bytes = typeof ciphertext === 'string' ? fromBase64(ciphertext) : undefined
  if (!bytes?.length) throw fail('its ciphertext is not Base64.')
  try {
    return await key.open(utf8(nonce), utf8(associated ?? ''), bytes)
  } catch (cause) {
    throw fail(
      'it does not open with apiV3Key. Is that the APIv3密钥 now set in the merchant platform, for this mchid? Or was a byte changed in transit?',
      bareCause(cause),
    )
  }
}

const fieldsOf = (sealed: unknown, fail: SealFailure): Readonly<Record<string, unknown>> => {
  if (typeof sealed === 'object' && sealed !== null) return sealed as Record<string, unknown>
  throw fail('there is nothing encrypted in it.')
}

const otherAlgorithm = (algorithm: unknown, key: SealKey): string => {
  const shown =
    typeof algorithm === 'string' && /^\w{1,40}$/.test(algorithm) ? algorithm : 'another'
  return `its algorithm is ${shown}; this client opens ${key.algorithm}.`
}
