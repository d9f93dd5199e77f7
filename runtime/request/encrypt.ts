import { fromBase64, isWellFormed, toBase64, utf8 } from '../base/bytes.js'
import { bareCause } from '../base/safe-cause.js'
import type { Context } from '../context.js'
import { ConfigError } from '../errors/config-error.js'
import { DecryptionError } from '../errors/decryption-error.js'
import type { RequestError } from '../errors/request-error.js'
import type { PlatformKey } from '../keys/platform-key.js'
import type { OperationDescriptor, SensitiveFields } from '../operation.js'
import { changeAt } from './json-path.js'
import { refuse } from './request-error.js'

/** The inputs for encrypting a call's fields, and the plain texts that were encrypted. */
export interface Encryption {
  readonly key: Pick<PlatformKey, 'id' | 'encrypt'> | undefined
  /**
   * Filled during encryption. WeChat Pay may echo a field in an error, and these texts are redacted
   * there.
   */
  readonly secrets: string[]
  /** Default: OAEP. */
  readonly padding?: SensitiveFields['padding']
}

/**
 * The value with its sensitive fields encrypted under the platform's key, in Base64. Throws
 * `RequestError` for a field that cannot be encrypted, without its value, and `ConfigError` if there is
 * something to encrypt and no key for it.
 */
export const encryptFields = async (
  operation: Pick<OperationDescriptor, 'id'>,
  part: string,
  value: unknown,
  paths: readonly string[],
  encryption: Encryption,
): Promise<unknown> => {
  let result = value
  for (const path of paths) {
    const field = `${part}.${path}`
    const misfit = (why: string): RequestError => refuse(operation, `${field}: ${why}`)
    result = await changeAt(
      result,
      path,
      (text) => encrypt(text, encryption, field, misfit),
      (expected) => misfit(`expected ${expected}, because it is sent encrypted.`),
    )
  }
  return result
}

const encrypt = async (
  text: string,
  { key, secrets, padding }: Encryption,
  field: string,
  misfit: (why: string) => RequestError,
): Promise<string> => {
  if (!key) {
    throw new ConfigError(
      `${field}: cannot be encrypted, because no key of WeChat Pay that is valid now is configured. Add one to platformKeys.`,
    )
  }
  secrets.push(text)
  if (!isWellFormed(text)) throw misfit('it contains a lone surrogate (invalid Unicode).')
  const encrypted = await key.encrypt(utf8(text), padding).catch((cause: unknown) => {
    if (cause instanceof ConfigError) throw cause
    throw new ConfigError(
      `platformKeys['${key.id}']: it could be imported, but encrypting with it fails. Is it damaged?`,
      { cause: bareCause(cause) },
    )
  })
  if (typeof encrypted === 'string') throw misfit(encrypted)
  return toBase64(encrypted)
}

/** Returns the answer's value with its sensitive fields decrypted. */
export const decryptFields = (
  context: Context,
  operation: OperationDescriptor,
  value: unknown,
  requestId: string | undefined,
): Promise<unknown> =>
  decryptAt(context, value, operation.sensitive?.response ?? [], (field, why, cause) => {
    const details = { operation: operation.id, field, requestId }
    return new DecryptionError(
      `${operation.id}: ${field} in the answer: ${why} (Request-ID ${requestId ?? 'unknown'})`,
      details,
      cause === undefined ? undefined : { cause },
    )
  })

/** Makes the error for one field. */
export type FieldFailure = (field: string, why: string, cause?: unknown) => DecryptionError

/** Returns the value with the fields at these paths decrypted with the merchant's private key. */
export const decryptAt = async (
  context: Context,
  value: unknown,
  fields: readonly string[],
  failure: FieldFailure,
): Promise<unknown> => {
  let result = value
  for (const field of fields) {
    const fail = (why: string, cause?: unknown): DecryptionError => failure(field, why, cause)
    result = await changeAt(
      result,
      field,
      (text) => decrypt(context, text, fail),
      (expected, found) => (found === null ? undefined : fail(`it is not ${expected}.`)),
    )
  }
  return result
}

const decrypt = async (
  context: Context,
  text: string,
  fail: (why: string, cause?: unknown) => DecryptionError,
): Promise<string> => {
  const ciphertext = fromBase64(text)
  if (!ciphertext) throw fail('it is not Base64, so it did not arrive encrypted.')
  try {
    const plain = await context.merchantKey.decrypt(ciphertext)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain)
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause
    throw fail(
      'it cannot be decrypted. Was it encrypted for another merchant certificate than the one that serialNo and privateKey belong to?',
      bareCause(cause),
    )
  }
}
