import { importSPKI, importX509 } from 'jose/key/import'
import type { Bytes } from '../base/bytes.js'
import { lazy } from '../base/lazy.js'
import { bareCause } from '../base/safe-cause.js'
import { ConfigError } from '../errors/config-error.js'
import { type VerifyHere, verifierOf } from './on-the-spot.js'
import type { PemBlock } from './pem.js'

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

/** Bits. WeChat Pay's own keys have 2048; shorter ones can be broken. */
const SHORTEST = 2048

/**
 * One key of WeChat Pay: the public key that a merchant downloads, or a platform certificate.
 * Verifies answers and notifications, encrypts sensitive fields; imported when first used.
 */
export class PlatformKey {
  /** `PUB_KEY_ID_…` or the certificate's serial number. Text, compared as text: as a number it
   * would lose its leading zeros, and the IDs are none. */
  readonly id: string
  readonly notBefore: number
  readonly notAfter: number
  readonly #verifying: () => Promise<{ readonly imported: CryptoKey; readonly here: VerifyHere }>
  readonly encrypting: () => Promise<CryptoKey>

  constructor(id: string, block: PemBlock, validity: Validity) {
    this.id = id
    this.notBefore = validity.notBefore
    this.notAfter = validity.notAfter
    this.#verifying = lazy(async () => {
      const imported = await importBlock(id, block, 'RS256')
      return { imported, here: await verifierOf(imported) }
    })
    this.encrypting = lazy(() => importBlock(id, block, 'RSA-OAEP'))
  }

  /** Whether this key made this signature: RSASSA-PKCS1-v1_5 with SHA-256. */
  async verify(signature: Bytes, message: Bytes): Promise<boolean> {
    const { imported, here } = await this.#verifying()
    return (
      here(signature, message) ??
      crypto.subtle.verify('RSASSA-PKCS1-v1_5', imported, signature, message)
    )
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

const importBlock = async (
  id: string,
  { format, pem }: PemBlock,
  algorithm: 'RS256' | 'RSA-OAEP',
): Promise<CryptoKey> => {
  let key: CryptoKey
  try {
    const importPem = format === 'certificate' ? importX509 : importSPKI
    key = await importPem(pem, algorithm)
  } catch (cause) {
    throw new ConfigError(
      `platformKeys['${id}']: looks like a ${format === 'certificate' ? 'certificate' : 'public key'} in PEM, but it cannot be imported. Is it damaged, or not RSA?`,
      { cause: bareCause(cause) },
    )
  }
  const { modulusLength } = key.algorithm as RsaHashedKeyAlgorithm
  if (modulusLength >= SHORTEST) return key
  throw new ConfigError(
    `platformKeys['${id}']: the key has ${modulusLength} bits; WeChat Pay's have ${SHORTEST}. Download pub_key.pem from the merchant platform again.`,
  )
}
