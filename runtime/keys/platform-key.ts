import type { PublicKey } from './algorithm.js'

/** Milliseconds since 1970. */
export interface Validity {
  readonly notBefore: number
  readonly notAfter: number
}

/** The validity of a public key, which contains no dates. */
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
  /**
   * `PUB_KEY_ID_…` or the certificate's serial number. IDs are compared as text: a number would
   * lose its leading zeros, and `PUB_KEY_ID_…` is not a number.
   */
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

  /**
   * WeChat Pay signs with the next certificate before one expires. A few days of grace allow for
   * wrong clocks and late lists; the limit exists because an expired key may leak later.
   */
  isLongExpired(now: number): boolean {
    return now >= this.notAfter + GRACE
  }

  isValid(now: number): boolean {
    return this.notBefore <= now && now < this.notAfter
  }
}

/**
 * Tools differ in whether they keep leading zeros. This is only for detecting mistakes: keys for
 * verification are found by comparing text.
 */
export const sameSerial = (left: string, right: string): boolean =>
  left.replace(/^0+/, '') === right.replace(/^0+/, '')
