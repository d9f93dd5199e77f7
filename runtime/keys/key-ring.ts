import { ConfigError } from '../errors/config-error.js'
import type { Algorithm } from './algorithm.js'
import { readCertificate } from './certificate.js'
import { FORMAT_NAMES, type KeyFormat } from './format.js'
import { describeText, describeValue, type PemBlock, readPem } from './pem.js'
import type { PlatformCertificates, Sender } from './platform-certificates.js'
import { PlatformKey, sameSerial, UNBOUNDED, type Validity } from './platform-key.js'
import type { SignedMessage } from './verify.js'

/** The keys of WeChat Pay, as calls see them. */
export interface KeyRing {
  /** Whether answers can be verified at all. */
  readonly isEmpty: boolean
  /** The IDs of the keys, for error messages. */
  readonly ids: readonly string[]
  /** Whether `certificates: 'auto'` would add keys: not if it is set, and not for a brand. */
  readonly couldDownload: boolean
  /**
   * Call this before sending or verifying, and await the promise if it returns one; `now` in
   * milliseconds.
   */
  prepare(now: number): Promise<void> | undefined
  /** The key with this ID, if it is already known. */
  known(id: string): PlatformKey | undefined
  /** Looks for the key that this message's `Wechatpay-Serial` names, if it is not known yet. */
  find(id: string, message: SignedMessage, from: Sender): Promise<PlatformKey | undefined>
  /** The key to encrypt with now, and to name in `Wechatpay-Serial`. */
  forEncryption(now: number): PlatformKey | undefined
}

/**
 * The keys of WeChat Pay that a client knows: those of the configuration and, if configured,
 * downloaded certificates.
 */
export class PlatformKeys implements KeyRing {
  readonly #fixed: ReadonlyMap<string, PlatformKey>
  readonly #certificates: PlatformCertificates | undefined
  readonly couldDownload: boolean

  constructor(
    fixed: readonly PlatformKey[],
    certificates: PlatformCertificates | undefined,
    isBrand: boolean,
  ) {
    this.#fixed = new Map(fixed.map((key) => [key.id, key]))
    this.#certificates = certificates
    this.couldDownload = certificates === undefined && !isBrand
  }

  get isEmpty(): boolean {
    return this.#all().length === 0
  }

  get ids(): string[] {
    return this.#all().map(({ id }) => id)
  }

  /**
   * Downloads the certificates if there is no other key, and rejects if that fails. If there is
   * another key, the download does not delay calls.
   */
  prepare(now: number): Promise<void> | undefined {
    if (this.#certificates === undefined) return undefined
    const others = [...this.#fixed.values()]
    if (!others.some((key) => key.isValid(now))) {
      return this.#certificates.load({ hasOthers: others.length > 0 })
    }
    this.#certificates.freshen()
    return undefined
  }

  /** Also finds an expired certificate; the verification checks when it expired. */
  known(id: string): PlatformKey | undefined {
    return this.#fixed.get(id) ?? this.#certificates?.get(id)
  }

  async find(id: string, _message: SignedMessage, from: Sender): Promise<PlatformKey | undefined> {
    // A public key's ID is never among the certificates, so downloading them would not help.
    if (HEX.test(id)) await this.#certificates?.seek(id, from)
    return this.known(id)
  }

  /**
   * The key to encrypt with at this time, in milliseconds: the first public key if there is one,
   * otherwise the newest certificate that is valid now. Every request names it in
   * `Wechatpay-Serial`, since WeChat Pay may sign the answer with the key named there.
   */
  forEncryption(now: number): PlatformKey | undefined {
    const valid = this.#all().filter((key) => key.isValid(now))
    return (
      valid.find((key) => key.isPublicKey) ??
      valid.sort((left, right) => right.notBefore - left.notBefore)[0]
    )
  }

  #all(): PlatformKey[] {
    const downloaded = this.#certificates?.keys ?? []
    return [...this.#fixed.values(), ...downloaded.filter(({ id }) => !this.#fixed.has(id))]
  }
}

/** Reads `platformKeys` of the configuration. */
export const readPlatformKeys = (
  given: unknown,
  merchantSerial: string,
  algorithm: Algorithm,
): PlatformKey[] => {
  if (given === undefined) return []
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigError(
      `platformKeys: expected an object { 'PUB_KEY_ID_…': pem }, got ${Array.isArray(given) ? 'an array.' : describeValue(given)}`,
    )
  }
  const entries = Object.entries(given as Record<string, unknown>)
  return entries.map(([id, pem]) => readPlatformKey(id, pem, merchantSerial, algorithm))
}

const HEX = /^[0-9A-Fa-f]+$/
const EXPECTED = 'expected a PEM (-----BEGIN PUBLIC KEY----- or -----BEGIN CERTIFICATE-----)'

const PRIVATE_REMEDY =
  'Private keys never go here: privateKey takes yours. This place takes the key of WeChat Pay, pub_key.pem.'

const REMEDIES: Readonly<Partial<Record<KeyFormat, string>>> = {
  'pkcs8-rsa': PRIVATE_REMEDY,
  'pkcs8-sm2': PRIVATE_REMEDY,
  'pkcs8-other': PRIVATE_REMEDY,
  'pkcs8-encrypted': PRIVATE_REMEDY,
  'pkcs1-private': PRIVATE_REMEDY,
  sec1: PRIVATE_REMEDY,
}

const readPlatformKey = (
  given: string,
  pem: unknown,
  merchantSerial: string,
  algorithm: Algorithm,
): PlatformKey => {
  const id = readId(given)
  const name = `platformKeys['${id}']`
  if (typeof pem !== 'string') {
    throw new ConfigError(`${name}: ${EXPECTED}, got ${describeValue(pem)}`)
  }
  const [block, ...others] = readPem(pem)
  if (!block) throw new ConfigError(`${name}: ${EXPECTED}, got ${describeText(pem)}`)
  if (others.length > 0) {
    throw new ConfigError(`${name}: expected one key, got ${others.length + 1} in one PEM.`)
  }
  if (block.format === 'certificate') {
    const validity = readValidity(id, block, merchantSerial)
    return new PlatformKey(id, algorithm.readPublicKey(id, block), validity)
  }
  if (block.format !== algorithm.publicFormat) {
    const remedy =
      REMEDIES[block.format] ?? algorithm.publicRemedies[block.format] ?? 'Is it complete?'
    throw new ConfigError(`${name}: ${EXPECTED}, got ${FORMAT_NAMES[block.format]}. ${remedy}`)
  }
  return new PlatformKey(id, algorithm.readPublicKey(id, block), UNBOUNDED)
}

const readId = (given: string): string => {
  if (/^PUB_KEY_ID_\w+$/.test(given)) return given
  // Some tools print serial numbers in lower case; WeChat Pay writes them in upper case.
  if (HEX.test(given)) return given.toUpperCase()
  // ID and PEM may be swapped, so do not print a name that could be a key.
  const shown = given.length > 64 || given.includes('-----') ? 'one of the names' : `'${given}'`
  throw new ConfigError(
    `platformKeys: ${shown} is neither a public key's ID (PUB_KEY_ID_…, next to the download in the merchant platform) nor a certificate's serial number (hexadecimal: openssl x509 -in wechatpay.pem -noout -serial).`,
  )
}

const readValidity = (id: string, block: PemBlock, merchantSerial: string): Validity => {
  const facts = readCertificate(block.der)
  if (!facts) throw new ConfigError(`platformKeys['${id}']: the certificate cannot be read.`)
  if (sameSerial(facts.serial, merchantSerial)) {
    throw new ConfigError(
      `platformKeys['${id}']: this is your merchant certificate (its serial number is serialNo). This place takes a certificate of WeChat Pay, or its public key.`,
    )
  }
  if (!sameSerial(facts.serial, id)) {
    throw new ConfigError(
      `platformKeys['${id}']: the certificate's serial number is ${facts.serial}. List it under that.`,
    )
  }
  return facts
}
