import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { type Authority, issueCertificate } from '../crypto/certificate.js'
import type { KeyPair } from '../crypto/key-pool.js'
import { randomText } from '../crypto/random.js'
import { SimulatorError } from '../error.js'

/** A brand's keys, as text: to be kept. */
export interface BrandKeys {
  readonly brandId: string
  readonly serialNo: string
  /** PEM. */
  readonly privateKey: string
  readonly certificate: string
  readonly apiV3Key: string
}

/** A brand that calls for itself, as the platform knows it, with the brand's own key. */
export interface Brand extends BrandKeys {
  readonly publicKey: KeyObject
}

const YEAR = 365 * 24 * 3600 * 1000

/** Paths that only brands call. */
export const isBrandPath = (target: string): boolean => target.startsWith('/brand/')

/** Made when something first asks for it, since few programs do and a key takes 100 ms. */
export const brandSource = (
  brandId = '40001',
  kept: BrandKeys | undefined,
  key: () => KeyPair,
  authority: Authority,
  now: () => number,
): (() => Brand) => {
  if (!/^\d+$/.test(brandId)) {
    throw new SimulatorError(`brandId: digits only, not ${JSON.stringify(brandId)}.`)
  }
  let made: Brand | undefined
  return () => {
    made ??= kept?.brandId === brandId ? restored(kept) : create(brandId, key(), authority, now())
    return made
  }
}

const create = (
  brandId: string,
  { privateKey, publicKey }: KeyPair,
  authority: Authority,
  now: number,
): Brand => {
  const certificate = issueCertificate(authority, {
    subject: { organization: 'WeChat Pay Simulator', unit: 'Brand', commonName: brandId },
    publicKey,
    from: now - YEAR,
    until: now + 4 * YEAR,
  })
  return {
    brandId,
    serialNo: certificate.serial,
    publicKey,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: certificate.pem,
    apiV3Key: randomText(32),
  }
}

const restored = (kept: BrandKeys): Brand => ({
  ...kept,
  publicKey: createPublicKey(createPrivateKey(kept.privateKey)),
})
