import {
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomInt,
  X509Certificate,
} from 'node:crypto'
import { type Authority, issueCertificate } from '../crypto/certificate.js'
import type { KeyPair, KeySource } from '../crypto/key-pool.js'
import { SimulatorError } from '../error.js'
import { date } from '../state/numbers.js'

/**
 * The key that WeChat Pay signs with: `public-key`, as for new merchants; `certificate`, as for
 * older ones; `both`, while a merchant moves from certificates to the public key.
 */
export type PlatformMode = 'public-key' | 'certificate' | 'both'

/** A key of the platform. */
export interface PlatformKey extends KeyPair {
  /** `PUB_KEY_ID_…`, or the certificate's serial number. */
  readonly id: string
  /** The PEM that the merchant gets: the public key or the certificate. */
  readonly pem: string
  /** Only a certificate's, in milliseconds. */
  readonly validity?: { readonly from: number; readonly until: number }
}

/** The same, as text: to be kept, and brought again. */
export interface PlatformKeyText {
  readonly id: string
  readonly privateKey: string
  readonly pem: string
}

export interface Rotation {
  /** Whether the certificates until now stay known, for answers to requests that name them.
   * Default: `true`, as during the platform's overlap of some days. */
  readonly keepOld?: boolean
}

/** The platform's own keys. */
export class Platform {
  readonly #authority: Authority
  readonly #source: KeySource
  #publicKey: PlatformKey | undefined
  #certificates: PlatformKey[] = []
  #issued = 0

  constructor(authority: Authority, source: KeySource) {
    this.#authority = authority
    this.#source = source
  }

  async create(mode: PlatformMode, mchid: string, now: number): Promise<void> {
    const certificate = mode === 'public-key' ? undefined : this.rotate(now)
    if (mode !== 'certificate') {
      this.#publicKey = publicKeyOf(await this.#source('platform'), mchid, now)
    }
    await certificate
  }

  restore(keys: readonly PlatformKeyText[]): void {
    for (const key of keys.map(readKey)) {
      if (key.validity) this.#certificates.push(key)
      else this.#publicKey = key
    }
  }

  get keys(): readonly PlatformKey[] {
    return [...(this.#publicKey ? [this.#publicKey] : []), ...this.#certificates]
  }

  /** Newest first. */
  get certificates(): readonly PlatformKey[] {
    return this.#certificates
  }

  find(id: string | undefined): PlatformKey | undefined {
    return this.keys.find((key) => key.id === id)
  }

  /** Signs what names no other key. While both kinds are there it is the certificate: merchants move
   * to the public key by naming it in their requests. */
  get current(): PlatformKey {
    const [newest] = this.#certificates
    const key = newest ?? this.#publicKey
    if (!key) throw new SimulatorError('The platform has no key.')
    return key
  }

  /** A new certificate, which signs from now on. */
  async rotate(now: number, { keepOld = true }: Rotation = {}): Promise<PlatformKey> {
    const pair = await this.#source(`platform ${++this.#issued}`)
    const validity = { from: now - MINUTE, until: now + 5 * YEAR }
    const { serial, pem } = issueCertificate(this.#authority, {
      subject: { organization: 'WeChat Pay Simulator', unit: 'Platform', commonName: 'Simulator' },
      publicKey: pair.publicKey,
      ...validity,
    })
    const certificate = { ...pair, id: serial, pem, validity }
    this.#certificates = [certificate, ...(keepOld ? this.#certificates : [])]
    return certificate
  }
}

const MINUTE = 60_000
const YEAR = 365 * 24 * 3600 * 1000

const compactDate = (now: number): string => date(now).replaceAll('-', '')

const publicKeyOf = (pair: KeyPair, mchid: string, now: number): PlatformKey => ({
  ...pair,
  // As long as real ones, and different for each simulator.
  id: `PUB_KEY_ID_01${mchid}${compactDate(now)}${randomInt(1e7, 1e8)}`,
  pem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
})

export const keyText = ({ id, privateKey, pem }: PlatformKey): PlatformKeyText => ({
  id,
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  pem,
})

const readKey = ({ id, privateKey: text, pem }: PlatformKeyText): PlatformKey => {
  const privateKey = createPrivateKey(text)
  const publicKey: KeyObject = createPublicKey(privateKey)
  if (!pem.includes('BEGIN CERTIFICATE')) return { id, privateKey, publicKey, pem }
  const { validFrom, validTo } = new X509Certificate(pem)
  return {
    id,
    privateKey,
    publicKey,
    pem,
    validity: { from: Date.parse(validFrom), until: Date.parse(validTo) },
  }
}
