import {
  constants,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto'

/** RSASSA-PKCS1-v1_5 with SHA-256, Base64. */
export const sign = (key: KeyObject, message: Uint8Array): string =>
  signBytes('sha256', message, key).toString('base64')

export const verify = (key: KeyObject, message: Uint8Array, signature: string): boolean => {
  const bytes = fromBase64(signature)
  return bytes !== undefined && verifyBytes('sha256', message, key, bytes)
}

const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const

/** RSA-OAEP with SHA-1 and MGF1-SHA-1, Base64: how sensitive fields travel. */
export const encrypt = (key: KeyObject, text: string): string =>
  publicEncrypt({ key, ...OAEP }, Buffer.from(text)).toString('base64')

/** Returns `undefined` for text that is not Base64 or was encrypted for another key. */
export const decrypt = (key: KeyObject, ciphertext: string): string | undefined => {
  const bytes = fromBase64(ciphertext)
  if (!bytes) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(privateDecrypt({ key, ...OAEP }, bytes))
  } catch {
    return undefined
  }
}

/**
 * The same for RSAES-PKCS1-v1_5. Node refuses to remove this padding, because a server that reveals
 * whether the padding was right leaks the plain text; a simulator has no secrets to leak.
 */
export const decryptPkcs1 = (key: KeyObject, ciphertext: string): string | undefined => {
  const bytes = fromBase64(ciphertext)
  if (!bytes) return undefined
  try {
    const block = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, bytes)
    const end = block.indexOf(0, 2)
    if (block[0] !== 0 || block[1] !== 2 || end < 10) return undefined
    return new TextDecoder('utf-8', { fatal: true }).decode(block.subarray(end + 1))
  } catch {
    return undefined
  }
}

/** Strict, unlike `Buffer.from`, which passes over whatever it does not know. */
export const fromBase64 = (text: string): Buffer | undefined => {
  const bytes = Buffer.from(text, 'base64')
  return text !== '' && bytes.toString('base64') === text ? bytes : undefined
}
