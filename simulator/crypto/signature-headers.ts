import type { KeyObject } from 'node:crypto'
import type { SignatureFault } from '../faults/fault.js'
import type { PlatformKey } from '../identity/platform.js'
import { algorithmOf, SCHEMES, sign } from './algorithm.js'
import { randomSerial, randomText } from './random.js'

export interface Signing {
  readonly key: PlatformKey
  /** Milliseconds since 1970. */
  readonly now: number
  readonly fault?: SignatureFault | undefined
  /** Whether the receiver is a brand instead of a merchant. */
  readonly isBrands?: boolean
  /** A foreign key, for the faults that need one. */
  readonly foreignKey: () => Promise<KeyObject>
}

const STALE_SECONDS = 600

/**
 * The headers of an answer or a notification of the platform; the signed text is
 * `TIMESTAMP\nNONCE\nBODY\n`.
 */
export const signatureHeaders = async (
  body: Uint8Array,
  { key, now, fault, foreignKey, isBrands = false }: Signing,
): Promise<Record<string, string>> => {
  if (fault === 'missing-signature') return {}
  const seconds = Math.floor(now / 1000) - (fault === 'stale-signature' ? STALE_SECONDS : 0)
  const nonce = randomText(32)
  const isForeign = fault === 'foreign-signature' || fault === 'unknown-serial'
  const privateKey = isForeign ? await foreignKey() : key.privateKey
  const signed = fault === 'bad-signature' ? Buffer.from('another body') : body
  const signature = sign(privateKey, message(String(seconds), nonce, signed))
  return {
    'Wechatpay-Timestamp': String(seconds),
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': fault === 'probe-signature' ? probe(signature) : signature,
    'Wechatpay-Signature-Type': isBrands
      ? 'WECHATPAY-BRAND-SHA256-RSA2048'
      : SCHEMES[algorithmOf(key.privateKey) ?? 'RSA'],
    'Wechatpay-Serial': fault === 'unknown-serial' ? randomSerial() : key.id,
  }
}

const message = (timestamp: string, nonce: string, body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')])

/** Not valid Base64: the 19 characters before it shift its end, so strict decoders throw. */
const probe = (signature: string): string => `WECHATPAY/SIGNTEST/${signature}`

/** The same JSON in other bytes. */
export const tamper = (body: Buffer): Buffer => Buffer.concat([body, Buffer.from(' ')])
