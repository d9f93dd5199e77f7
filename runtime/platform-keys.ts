import { importSPKI, importX509 } from 'jose/key/import'
import { bareCause } from './bare-cause.js'
import { readCertificate } from './certificate.js'
import { ConfigError } from './errors/config-error.js'
import { FORMAT_NAMES, type KeyFormat } from './key-format.js'
import { lazy } from './lazy.js'
import { describeText, describeValue, type PemBlock, readPem } from './pem.js'

/**
 * One key of WeChat Pay: the public key that a merchant downloads, or a platform certificate.
 * Verifies answers and notifications, encrypts sensitive fields; imported when first used.
 */
export class PlatformKey {
  /** `PUB_KEY_ID_…` or the certificate's serial number. Text, compared as text: as a number it
   * would lose its leading zeros, and the IDs are none. */
  readonly id: string
  /** Milliseconds since 1970; without bounds for a public key. */
  readonly notBefore: number
  readonly notAfter: number
  readonly verifying: () => Promise<CryptoKey>
  readonly encrypting: () => Promise<CryptoKey>

  constructor(id: string, block: PemBlock, validity: { notBefore: number; notAfter: number }) {
    this.id = id
    this.notBefore = validity.notBefore
    this.notAfter = validity.notAfter
    this.verifying = lazy(() => importBlock(id, block, 'RS256'))
    this.encrypting = lazy(() => importBlock(id, block, 'RSA-OAEP'))
  }

  get isPublicKey(): boolean {
    return this.id.startsWith('PUB_KEY_ID_')
  }
}

/**
 * The keys of WeChat Pay that a client knows. Asynchronous where a later source, the certificate
 * download, has to fetch before it can answer.
 */
export class PlatformKeys {
  readonly #keys: ReadonlyMap<string, PlatformKey>

  constructor(keys: readonly PlatformKey[]) {
    this.#keys = new Map(keys.map((key) => [key.id, key]))
  }

  /** Whether answers can be verified at all. */
  get isEmpty(): boolean {
    return this.#keys.size === 0
  }

  get ids(): string[] {
    return [...this.#keys.keys()]
  }

  /** The key that this `Wechatpay-Serial` names. An expired certificate is found as well: the
   * clock check refuses old signatures, and an answer is signed now. */
  async find(id: string): Promise<PlatformKey | undefined> {
    return this.#keys.get(id)
  }

  /**
   * The key to encrypt with at this time, in milliseconds: the public key where there is one (the
   * first of several), otherwise the newest certificate that is valid now. Every request names it
   * in `Wechatpay-Serial`, since WeChat Pay may sign the answer with the key named there.
   */
  async forEncryption(now: number): Promise<PlatformKey | undefined> {
    const keys = [...this.#keys.values()]
    const valid = keys.filter((key) => key.notBefore <= now && now < key.notAfter)
    return (
      valid.find((key) => key.isPublicKey) ??
      valid.sort((left, right) => right.notBefore - left.notBefore)[0]
    )
  }
}

/** Reads `platformKeys` of the configuration. */
export const readPlatformKeys = (given: unknown, merchantSerial: string): PlatformKeys => {
  if (given === undefined) return new PlatformKeys([])
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigError(
      `platformKeys: expected an object { 'PUB_KEY_ID_…': pem }, got ${Array.isArray(given) ? 'an array.' : describeValue(given)}`,
    )
  }
  const entries = Object.entries(given as Record<string, unknown>)
  return new PlatformKeys(entries.map(([id, pem]) => readPlatformKey(id, pem, merchantSerial)))
}

const HEX = /^[0-9A-Fa-f]+$/
const EXPECTED = 'expected a PEM (-----BEGIN PUBLIC KEY----- or -----BEGIN CERTIFICATE-----)'

const PRIVATE_REMEDY =
  'Private keys never go here: privateKey takes yours. This place takes the key of WeChat Pay, pub_key.pem.'

const REMEDIES: Readonly<Partial<Record<KeyFormat, string>>> = {
  'pkcs1-public':
    'Convert it: openssl rsa -RSAPublicKey_in -in pub_key.pem -pubout -out pub_key_spki.pem',
  'pkcs8-rsa': PRIVATE_REMEDY,
  'pkcs8-other': PRIVATE_REMEDY,
  'pkcs8-encrypted': PRIVATE_REMEDY,
  'pkcs1-private': PRIVATE_REMEDY,
  sec1: PRIVATE_REMEDY,
}

const readPlatformKey = (given: string, pem: unknown, merchantSerial: string): PlatformKey => {
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
    return new PlatformKey(id, block, readValidity(id, block, merchantSerial))
  }
  if (block.format !== 'spki-rsa') {
    const remedy = REMEDIES[block.format] ?? 'Is it complete?'
    throw new ConfigError(`${name}: ${EXPECTED}, got ${FORMAT_NAMES[block.format]}. ${remedy}`)
  }
  return new PlatformKey(id, block, UNBOUNDED)
}

const UNBOUNDED = { notBefore: Number.NEGATIVE_INFINITY, notAfter: Number.POSITIVE_INFINITY }

const readId = (given: string): string => {
  if (/^PUB_KEY_ID_\w+$/.test(given)) return given
  // Some tools print serial numbers in lower case; WeChat Pay writes them in upper case.
  if (HEX.test(given)) return given.toUpperCase()
  // Somebody may have swapped ID and PEM; then the name is not for showing.
  const shown = given.length > 64 || given.includes('-----') ? 'one of the names' : `'${given}'`
  throw new ConfigError(
    `platformKeys: ${shown} is neither a public key's ID (PUB_KEY_ID_…, beside the download in the merchant platform) nor a certificate's serial number (hexadecimal: openssl x509 -in wechatpay.pem -noout -serial).`,
  )
}

const readValidity = (id: string, block: PemBlock, merchantSerial: string) => {
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

/** Tools differ in whether they keep leading zeros. This is for telling mistakes only: what
 * answers are verified with is found by comparing text. */
const sameSerial = (left: string, right: string): boolean =>
  left.replace(/^0+/, '') === right.replace(/^0+/, '')

const importBlock = async (
  id: string,
  { format, pem }: PemBlock,
  algorithm: 'RS256' | 'RSA-OAEP',
): Promise<CryptoKey> => {
  try {
    const importPem = format === 'certificate' ? importX509 : importSPKI
    return await importPem(pem, algorithm)
  } catch (cause) {
    throw new ConfigError(
      `platformKeys['${id}']: looks like a ${format === 'certificate' ? 'certificate' : 'public key'} in PEM, but it cannot be imported. Is it damaged, or not RSA?`,
      { cause: bareCause(cause) },
    )
  }
}
