import type { PublicKey } from './algorithm.js'

/** Milliseconds since 1970. */
export interface Validity {
  readonly notBefore: number
  readonly notAfter: number
}

/** Of a public key, which has no dates in it. */
export const UNBOUNDED: Validity = {
  notBefore: Number.NEGATIVE_INFINITY,
  notAfter: Number.POSITIVE_INFINITY,
}

/** Milliseconds: seven days. */
const GRACE = 7 * 24 * 60 * 60_000

/**
 * One key of WeChat Pay: the public key that a merchant downloads, or a platform certificate.
 * Verifies answers and notifications, encrypts sensitive fields.
 */
export class PlatformKey implements PublicKey {
  /** `PUB_KEY_ID_…` or the certificate's serial number. Text, compared as text: as a number it
   * would lose its leading zeros, and the IDs are none. */
  readonly id: string
  readonly notBefore: number
  readonly notAfter: number
  readonly verify: PublicKey['verify']
  readonly encrypt: PublicKey['encrypt']

  constructor(id: string, { verify, encrypt }: PublicKey, validity: Validity) {
    this.id = id
    this.notBefore = validity.notBefore
    this.notAfter = validity.notAfter
    this.verify = verify
    this.encrypt = encrypt
  }

  get isPublicKey(): boolean {
    return this.id.startsWith('PUB_KEY_ID_')
  }

  /** WeChat Pay signs with the next certificate before one expires; a few days are for clocks and for
   * lists that come late. A key that leaked later must not sign for ever. */
  isLongExpired(now: number): boolean {
    return now >= this.notAfter + GRACE
  }

  isValid(now: number): boolean {
    return this.notBefore <= now && now < this.notAfter
  }
}

/** Tools differ in whether they keep leading zeros. This is for telling mistakes only: what
 * answers are verified with is found by comparing text. */
export const sameSerial = (left: string, right: string): boolean =>
  left.replace(/^0+/, '') === right.replace(/^0+/, '')
