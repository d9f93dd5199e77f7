// Access to Node's own modules without importing them. Everything also works without them, more
// slowly.

/**
 * True on Node itself. Deno and Bun also have a `process`, but their own `fetch` instead of undici.
 * Cloudflare workers report undici, but a different user agent. Node has no user agent before
 * version 21.
 */
const node = (): NodeProcess | undefined => {
  const { process, navigator } = globalThis as NodeGlobals
  const isNamedNode = navigator?.userAgent?.startsWith('Node.js/') ?? true
  return isNamedNode && process?.versions?.undici !== undefined ? process : undefined
}

interface NodeGlobals {
  readonly process?: NodeProcess
  readonly navigator?: { readonly userAgent?: string }
}

interface NodeProcess {
  readonly versions?: { readonly undici?: string }
  /** `process.getBuiltinModule` exists since Node 20.16 and 22.3. */
  readonly getBuiltinModule?: (name: 'node:crypto') => NodeCrypto
}

/** The part of `node:crypto` that is used. */
export interface NodeCrypto {
  createPrivateKey(given: { key: Uint8Array; format: 'der'; type: 'pkcs8' }): NodeKey
  createPublicKey(given: { key: Uint8Array; format: 'der'; type: 'spki' }): NodeKey
  /** RSASSA-PKCS1-v1_5, for an RSA key. */
  sign(hash: 'sha256', message: Uint8Array, key: NodeKey): Uint8Array
  verify(hash: 'sha256', message: Uint8Array, key: NodeKey, signature: Uint8Array): boolean
  createHmac(hash: 'sha256', key: string): NodeHmac
}

interface NodeHmac {
  update(text: string): NodeHmac
  digest(): Uint8Array
}

declare const nodeKey: unique symbol
interface NodeKey {
  readonly [nodeKey]: true
}

export const isNode = (): boolean => node() !== undefined

export const nodeCrypto = (): NodeCrypto | undefined => node()?.getBuiltinModule?.('node:crypto')
