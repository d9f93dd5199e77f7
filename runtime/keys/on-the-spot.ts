import type { Bytes } from '../base/bytes.js'
import { nodeCrypto } from '../base/node.js'

// Synchronous signing and verification, for a call that runs alone.
//
// WebCrypto makes each signature in another thread, which is fast for many concurrent calls. For a
// single call, switching threads costs half as much as the signature itself. So if `node:crypto` is
// available and no other call is in flight, this file computes the signature synchronously.

let calls = 0

const isAlone = (): boolean => calls <= 1

/**
 * Counts a call while it is in flight. All clients share the counter, because they share this
 * thread.
 */
export const onItsWay = async <T>(call: () => Promise<T>): Promise<T> => {
  calls += 1
  try {
    return await call()
  } finally {
    calls -= 1
  }
}

/** Returns the signature, or `undefined` if WebCrypto should make it. */
export type SignHere = (message: Bytes) => Uint8Array | undefined

/** For a private key that WebCrypto has imported: RSASSA-PKCS1-v1_5 with SHA-256. */
export const signerOf = (pkcs8: Bytes): SignHere => {
  const node = nodeCrypto()
  if (!node) return () => undefined
  const key = node.createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  return (message) => (isAlone() ? node.sign('sha256', message, key) : undefined)
}

/** Returns whether the signature is valid, or `undefined` if WebCrypto should verify it. */
export type VerifyHere = (signature: Bytes, message: Bytes) => boolean | undefined

/**
 * For a public key that WebCrypto has imported. It uses that very key, because two parsers may read
 * a certificate differently.
 */
export const verifierOf = async (imported: CryptoKey): Promise<VerifyHere> => {
  const node = nodeCrypto()
  if (!node || !imported.extractable) return () => undefined
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', imported))
  const key = node.createPublicKey({ key: spki, format: 'der', type: 'spki' })
  return (signature, message) =>
    isAlone() ? node.verify('sha256', message, key, signature) : undefined
}
