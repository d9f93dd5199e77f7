import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { type Algorithm, algorithmOf } from '../crypto/algorithm.js'
import { type Authority, issueCertificate } from '../crypto/certificate.js'
import type { KeySource } from '../crypto/key-pool.js'
import { randomText } from '../crypto/random.js'
import { SimulatorError } from '../error.js'

/** For merchants with their own keys. Missing keys are generated. */
export interface MerchantOptions {
  /** `SM2` for 国密: keys, certificates, signatures and encryption are SM2, SM3 and SM4. Default: `RSA`. */
  readonly algorithm?: Algorithm | undefined
  /** 商户号; default: `1900000109`. */
  readonly mchid?: string | undefined
  /** 商户API证书序列号; taken from `certificate` where that is given. */
  readonly serialNo?: string | undefined
  /** apiclient_key.pem. */
  readonly privateKey?: string | undefined
  /** apiclient_cert.pem, or a public key in PEM together with `serialNo`. Enough without the private
   * key: the simulator only verifies with it, and encrypts for it. */
  readonly certificate?: string | undefined
  /** APIv3密钥: 32 bytes. */
  readonly apiV3Key?: string | undefined
  /** API密钥, which signs the XML API: 32 bytes. */
  readonly apiV2Key?: string | undefined
  /** 企业微信支付应用secret, which signs payments through WeCom. */
  readonly workwxSecret?: string | undefined
}

/** The merchant, as the platform knows it, and the merchant's own key where the simulator made it. */
export interface Merchant {
  readonly algorithm: Algorithm
  readonly mchid: string
  readonly serialNo: string
  readonly publicKey: KeyObject
  /** PEM; `''` where the merchant brought the certificate alone. */
  readonly privateKey: string
  /** PEM; `''` for a bare public key. */
  readonly certificate: string
  readonly apiV3Key: string
  readonly apiV2Key: string
  readonly workwxSecret: string
}

const YEAR = 365 * 24 * 3600 * 1000

export const createMerchant = async (
  options: MerchantOptions,
  authority: Authority,
  keys: KeySource,
  now: number,
): Promise<Merchant> => {
  const { algorithm = 'RSA', mchid = '1900000109' } = options
  const secrets = secretsOf(options)
  if (!/^\d+$/.test(mchid)) throw new SimulatorError(`mchid: digits only, not ${quote(mchid)}.`)
  const identity =
    options.certificate === undefined
      ? await withKey(options, mchid, authority, keys, now)
      : withCertificate(options.certificate, options)
  if (algorithmOf(identity.publicKey) !== algorithm) {
    throw new SimulatorError(`privateKey, certificate: expected ${algorithm} keys.`)
  }
  return { algorithm, mchid, ...secrets, ...identity }
}

type Secrets = Pick<Merchant, 'apiV3Key' | 'apiV2Key' | 'workwxSecret'>
type Identity = Omit<Merchant, 'algorithm' | 'mchid' | keyof Secrets>

const secretsOf = (options: MerchantOptions): Secrets => {
  const { apiV3Key = randomText(32), apiV2Key = randomText(32) } = options
  for (const [name, key] of Object.entries({ apiV3Key, apiV2Key })) {
    const size = Buffer.byteLength(key)
    if (size !== 32) throw new SimulatorError(`${name}: 32 bytes, not ${size}.`)
  }
  return { apiV3Key, apiV2Key, workwxSecret: options.workwxSecret ?? randomText(43) }
}

const withKey = async (
  { privateKey: given, serialNo }: MerchantOptions,
  mchid: string,
  authority: Authority,
  keys: KeySource,
  now: number,
): Promise<Identity> => {
  const { privateKey, publicKey } = given === undefined ? await keys('merchant') : readKey(given)
  const certificate = issueCertificate(authority, {
    subject: { organization: 'WeChat Pay Simulator', unit: 'Merchant', commonName: mchid },
    publicKey,
    from: now - YEAR,
    until: now + 4 * YEAR,
    ...(serialNo === undefined ? {} : { serial: checkSerial(serialNo) }),
  })
  return {
    serialNo: certificate.serial,
    publicKey,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: certificate.pem,
  }
}

const withCertificate = (pem: string, { serialNo, privateKey = '' }: MerchantOptions): Identity => {
  if (pem.includes('BEGIN CERTIFICATE')) {
    const certificate = attempt('certificate', () => new X509Certificate(pem))
    return {
      serialNo: serialNo?.toUpperCase() ?? certificate.serialNumber,
      publicKey: certificate.publicKey,
      privateKey,
      certificate: pem,
    }
  }
  if (serialNo === undefined) {
    throw new SimulatorError('certificate: a bare public key has no serial number. Give serialNo.')
  }
  const publicKey = attempt('certificate', () => createPublicKey(pem))
  return { serialNo: serialNo.toUpperCase(), publicKey, privateKey, certificate: '' }
}

const readKey = (pem: string): { privateKey: KeyObject; publicKey: KeyObject } => {
  const privateKey = attempt('privateKey', () => createPrivateKey(pem))
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

const attempt = <T>(name: string, read: () => T): T => {
  try {
    return read()
  } catch {
    // Without the cause: it may quote the key.
    throw new SimulatorError(`${name}: expected a PEM that node:crypto can read.`)
  }
}

const checkSerial = (serialNo: string): string => {
  if (/^([0-9A-Fa-f]{2})+$/.test(serialNo)) return serialNo.toUpperCase()
  throw new SimulatorError(
    `serialNo: an even number of hexadecimal digits, not ${quote(serialNo)}.`,
  )
}

const quote = (text: string): string => JSON.stringify(text)
