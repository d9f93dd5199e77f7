import { utf8 } from '../base/bytes.js'
import { own } from '../base/own.js'
import { type KySettings, readKySettings } from '../call/ky-options.js'
import type { AttemptEvent } from '../call/observe.js'
import { platformFetch } from '../call/platform-fetch.js'
import type { Context } from '../context.js'
import type { StreamingHash } from '../digests/file-hash.js'
import { ConfigError } from '../errors/config-error.js'
import type { Algorithm } from '../keys/algorithm.js'
import { PlatformKeys, readPlatformKeys } from '../keys/key-ring.js'
import { NO_MERCHANT_KEY } from '../keys/merchant-key.js'
import { describeValue } from '../keys/pem.js'
import type { CertificateOptions } from '../keys/platform-certificates.js'
import { RSA } from '../keys/rsa.js'
import type { Signer } from '../keys/signer.js'
import { readHosts } from '../request/hosts.js'
import type { V2Config } from '../v2/config.js'
import { readCertificates } from './certificate-options.js'
import { readIdentity } from './identity.js'
import { refuseUnknown } from './known-names.js'
import { readV2 } from './v2-options.js'

/** The options of `createWechatPay`, which checks all of them and refuses unknown names. */
export interface WechatPayConfig {
  /**
   * 国密: `gm`, from `wechatpay-ky/gm`, for merchants whom WeChat Pay has admitted to SM2, SM3 and
   * SM4. Default: RSA. A client has one algorithm, which all its keys and certificates must use.
   */
  readonly algorithm?: Algorithm | undefined
  /** 商户号: `1900000109`. A partner gives its own. */
  readonly mchid: string
  /** 商户API证书序列号: hexadecimal, `openssl x509 -in apiclient_cert.pem -noout -serial`. */
  readonly serialNo: string
  /**
   * 商户API证书私钥, apiclient_key.pem: the text of a PKCS#8 PEM (`-----BEGIN PRIVATE KEY-----`), a
   * `CryptoKey` for RSASSA-PKCS1-v1_5 with SHA-256, or a `Signer` that keeps the key elsewhere.
   */
  readonly privateKey: string | CryptoKey | Signer
  /** APIv3密钥: 32 bytes. Certificates and notifications need it. */
  readonly apiV3Key?: string | undefined
  /**
   * The keys of WeChat Pay by ID (`PUB_KEY_ID_…`, 微信支付公钥ID) or serial number (平台证书序列号): PEM text of
   * a public key or a certificate. Give several while one replaces another. Without a key no answer
   * can be verified, so no call is sent.
   */
  readonly platformKeys?: Readonly<Record<string, string>> | undefined
  /**
   * `'auto'` downloads the platform certificates (平台证书), and refreshes them before WeChat Pay
   * replaces them; needs `apiV3Key`. With a public key in `platformKeys`, no call waits for them,
   * and it does not matter if the merchant has none. With options: `{ cache, path, onError }`.
   */
  readonly certificates?: 'auto' | CertificateOptions | undefined
  /**
   * Default: `https://api.mch.weixin.qq.com`, and `https://apihk.mch.weixin.qq.com` for overseas
   * operations. If given, all requests go there. Must be https, or http to this machine. A path
   * prefix is for your own proxy, which removes it: it is sent, but not signed.
   */
  readonly baseUrl?: string | undefined
  /**
   * The hosts for the next attempt if no connection can be made; never used after an answer or a
   * timeout. Default: `['https://api2.mch.weixin.qq.com']`, or none if `baseUrl` is given; `[]` for
   * none.
   */
  readonly backupHosts?: readonly string[] | undefined
  /** The transport; default: the global `fetch`. Called once for each attempt with the URL as a
   * string. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  /** The time, in milliseconds since 1970; default: `Date.now`. */
  readonly clock?: (() => number) | undefined
  /**
   * ky's options for every call: `timeout` (milliseconds for one attempt, body included; default
   * 10,000), `retry`, `hooks`, `headers`, … Retries default to 2, for every method, after network
   * errors and 429, 500, 502, 503 and 504; after a timeout only with `retry.retryOnTimeout`. Hooks
   * run before the request is signed and after the answer is verified, so they never see
   * `Authorization` or an unverified success.
   */
  readonly ky?: KySettings | undefined
  /**
   * Called after each attempt, for logs and metrics, with its operation, host, duration and result.
   * It contains no secrets. Exceptions from the callback are ignored.
   */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined
  /**
   * SM3, used only for the digest of uploaded fapiao files and of receipts with `hash_type` SM3:
   * `sm3` from `wechatpay-ky/gm`, or, on Node, `() => createHash('sm3')`. A client with `algorithm:
   * gm` has it.
   */
  readonly sm3?: (() => StreamingHash) | undefined
  /**
   * The APIv2 key (API密钥) and further options of the XML API, for functions of `wechatpay-ky/v2/…`.
   */
  readonly v2?: V2Config | undefined
}

/** A client for APIv2 only: a call of APIv3 throws `ConfigError`. */
export interface V2OnlyConfig extends Omit<WechatPayConfig, 'serialNo' | 'privateKey' | 'v2'> {
  readonly serialNo?: undefined
  readonly privateKey?: undefined
  readonly v2: V2Config
}

/** A brand that calls for itself (品牌直连): the operations under `/brand/…` and nothing else. The
 * certificate, its key and the APIv3 key are the brand's own, from the brand platform. There is no
 * `mchid?: undefined` here, because TypeScript would accept a spread merchant configuration as a
 * brand's. */
export interface BrandConfig
  extends Omit<WechatPayConfig, 'algorithm' | 'mchid' | 'certificates' | 'v2'> {
  /** 品牌ID: `40001`. */
  readonly brandId: string
}

const KNOWN: Readonly<Record<keyof WechatPayConfig | 'brandId', true>> = {
  algorithm: true,
  mchid: true,
  brandId: true,
  serialNo: true,
  privateKey: true,
  apiV3Key: true,
  platformKeys: true,
  certificates: true,
  baseUrl: true,
  backupHosts: true,
  fetch: true,
  clock: true,
  ky: true,
  onAttempt: true,
  sm3: true,
  v2: true,
}

type Whole = WechatPayConfig & BrandConfig
type Given = { readonly [Name in keyof Whole]?: Whole[Name] | undefined }

/** Turns the configuration into a context. Throws `ConfigError`. */
export const readConfig = (given: WechatPayConfig | V2OnlyConfig | BrandConfig): Context => {
  if (typeof given !== 'object' || given === null) {
    throw new ConfigError(`createWechatPay: expected an object, got ${describeValue(given)}`)
  }
  refuseUnknown(given, KNOWN)
  const config: Given = own(given)
  const identity = readIdentity(config)
  const v2 = readV2(config.v2)
  const isV2Alone = v2 && config.serialNo === undefined && config.privateKey === undefined
  const serialNo = isV2Alone ? '' : readSerialNo(config.serialNo)
  const algorithm = readAlgorithm(config.algorithm)
  const fixed = readPlatformKeys(config.platformKeys, serialNo, algorithm)
  const certificates = readCertificates(config.certificates, config.apiV3Key, () => context)
  const context: Context = {
    ...identity,
    algorithm,
    serialNo,
    merchantKey: isV2Alone ? NO_MERCHANT_KEY : algorithm.readMerchantKey(config.privateKey),
    apiV3Key: readApiV3Key(config.apiV3Key, algorithm),
    platformKeys: new PlatformKeys(fixed, certificates, identity.brandId !== undefined),
    hosts: readHosts(config.baseUrl, config.backupHosts),
    clock: readFunction('clock', config.clock) ?? (() => Date.now()),
    fetch: readFunction('fetch', config.fetch) ?? platformFetch,
    ky: readKySettings(config.ky),
    onAttempt: readFunction('onAttempt', config.onAttempt),
    sm3: readFunction('sm3', config.sm3) ?? algorithm.sm3,
    v2,
  }
  return context
}

const readSerialNo = (given: unknown): string => {
  const advice =
    'It is the serial number of your merchant certificate, hexadecimal: openssl x509 -in apiclient_cert.pem -noout -serial'
  if (typeof given !== 'string') {
    throw new ConfigError(`serialNo: expected a string, got ${describeValue(given)} ${advice}`)
  }
  if (given.startsWith('PUB_KEY_ID_')) {
    throw new ConfigError(
      `serialNo: got the ID of WeChat Pay's public key; that belongs into platformKeys. ${advice}`,
    )
  }
  if (!/^[0-9A-Fa-f]+$/.test(given)) {
    throw new ConfigError(`serialNo: expected hexadecimal digits only. ${advice}`)
  }
  return given.toUpperCase()
}

const readAlgorithm = (given: unknown): Algorithm => {
  if (given === undefined) return RSA
  if (typeof given === 'object' && given !== null && 'readApiV3Key' in given) {
    return given as Algorithm
  }
  throw new ConfigError(
    "algorithm: expected gm, from 'wechatpay-ky/gm'. Leave it out for RSA, which nearly all merchants have.",
  )
}

const readApiV3Key = (given: unknown, algorithm: Algorithm): Context['apiV3Key'] => {
  if (given === undefined) return undefined
  if (typeof given !== 'string') {
    throw new ConfigError(`apiV3Key: expected a string, got ${describeValue(given)}`)
  }
  const bytes = utf8(given)
  if (bytes.length !== 32) {
    throw new ConfigError(
      `apiV3Key: expected 32 bytes, got ${bytes.length}. Copy the APIv3密钥 as you set it in the merchant platform, without spaces or quotes.`,
    )
  }
  return algorithm.readApiV3Key(bytes)
}

const readFunction = <F>(name: string, given: F | undefined): F | undefined => {
  if (given !== undefined && typeof given !== 'function') {
    throw new ConfigError(`${name}: expected a function, got ${describeValue(given)}`)
  }
  return given
}
