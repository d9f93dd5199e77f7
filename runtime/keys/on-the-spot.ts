import type { Bytes } from '../base/bytes.js'
import { nodeCrypto } from '../base/node.js'

// Signing and verifying without waiting, for a call that is alone.
//
// WebCrypto hands each signature to another thread. That is what makes many calls at once fast; for
// one at a time, waking that thread and being woken by it costs half as much as the signature itself.
// So where there is `node:crypto` and no other call is on its way, it is done right here.

let calls = 0

const isAlone = (): boolean => calls <= 1

/** Counts a call for as long as it is on its way: of all clients, which share this thread. */
export const onItsWay = async <T>(call: () => Promise<T>): Promise<T> => {
  calls += 1
  try {
    return await call()
  } finally {
    calls -= 1
  }
}

/** Gives the signature, or `undefined` where WebCrypto is to make it. */
export type SignHere = (message: Bytes) => Uint8Array | undefined

/** For a private key that WebCrypto has imported: RSASSA-PKCS1-v1_5 with SHA-256. */
export const signerOf = (pkcs8: Bytes): SignHere => {
  const node = nodeCrypto()
  if (!node) return () => undefined
  const key = node.createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  return (message) => (isAlone() ? node.sign('sha256', message, key) : undefined)
}

/** Tells whether the signature holds, or `undefined` where WebCrypto is to tell. */
export type VerifyHere = (signature: Bytes, message: Bytes) => boolean | undefined

/** For a public key that WebCrypto has imported, and for that very key: there is more than one way
 * to read a certificate. */
export const verifierOf = async (imported: CryptoKey): Promise<VerifyHere> => {
  const node = nodeCrypto()
  if (!node || !imported.extractable) return () => undefined
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', imported))
  const key = node.createPublicKey({ key: spki, format: 'der', type: 'spki' })
  return (signature, message) =>
    isAlone() ? node.verify('sha256', message, key, signature) : undefined
}
