import { suggestion } from '../runtime/base/suggest.js'
import type { Checks } from './checks/index.js'
import type { Algorithm } from './crypto/algorithm.js'
import { SimulatorError } from './error.js'
import type { BrandKeys } from './identity/brand.js'
import type { MerchantOptions } from './identity/merchant.js'
import type { PlatformKeyText, PlatformMode } from './identity/platform.js'

/** The options of `createSimulator`. All are optional. */
export interface SimulatorOptions extends MerchantOptions {
  /** Default: 0, any that is free. */
  readonly port?: number | undefined
  /**
   * `true`: HTTPS, with a certificate of `rootCertificate`. Operations of APIv2 that need the merchant's
   * certificate then ask for it; `keys` has the pair. Default: `false`, since no program trusts that
   * certificate by itself.
   */
  readonly tls?: boolean | undefined
  /**
   * The key that WeChat Pay signs with. Default: `public-key`, as for new merchants; with
   * `algorithm: 'SM2'` there are only certificates.
   */
  readonly signWith?: PlatformMode | undefined
  /** @deprecated Its name is `signWith` now. */
  readonly platform?: PlatformMode | undefined
  /** 品牌ID of the brand that calls for itself; default: `40001`. */
  readonly brandId?: string | undefined
  /** The `keys` of an earlier simulator: so that a configuration stays valid. */
  readonly keys?: SimulatorKeys | undefined
  /** `true`: new RSA keys, which takes some 100 ms each. Default: the simulators of a process share
   * theirs. */
  readonly freshKeys?: boolean | undefined
  /** Which checks of requests are left out; default: none. `false` leaves out all. */
  readonly checks?: Partial<Checks> | false | undefined
  /** `true`: nothing is remembered, every operation is answered from its spec, whatever came before.
   * For tests that look at one call. Default: `false`. */
  readonly stateless?: boolean | undefined
  /** The time, in milliseconds since 1970. Default: `Date.now`. With a clock of one's own nothing
   * happens by itself: `clock.advance` does what is due. */
  readonly clock?: (() => number) | undefined
  /**
   * Takes the notifications in place of a server: no address has to listen, and `notify_url` may be
   * any URL. Default: they are sent over HTTP, to this machine only.
   *
   * ```ts
   * await createSimulator({ deliver: notificationHandler(wxpay, onNotification) })
   * ```
   */
  readonly deliver?: ((request: Request) => Promise<Response>) | undefined
  /** Where notifications go for which the merchant gave no `notify_url`, as one can be set in the
   * merchant platform. Default: nowhere. */
  readonly notifyUrl?: string | undefined
  /** How many lines a file of an encrypted bill has, for programs that join several files. Default: one
   * file, since the platform splits bills above 16 GB only. */
  readonly rowsPerBillFile?: number | undefined
  /** How long a receiver of notifications may take, in milliseconds. Default: 5,000, as documented. */
  readonly notificationTimeout?: number | undefined
  /** Takes a line for each request and each attempt to deliver a notification. Default: none. */
  readonly log?: ((line: string) => void) | undefined
  /**
   * A folder of specs of your own, OpenAPI documents as `wechatpay-ky generate` reads them. They
   * are added to those of the package and override those with the same method and path.
   */
  readonly specs?: string | undefined
}

/** The same for the brand that calls for itself. */
export interface SimulatorBrandConfig
  extends Pick<
    SimulatorConfig,
    'serialNo' | 'privateKey' | 'apiV3Key' | 'platformKeys' | 'baseUrl' | 'clock'
  > {
  readonly brandId: string
}

/** The configuration for `createWechatPay`, to be spread into yours. */
export interface SimulatorConfig {
  readonly mchid: string
  readonly serialNo: string
  /** PKCS#8 PEM. `''` where the merchant brought the certificate alone: give your own then. */
  readonly privateKey: string
  readonly apiV3Key: string
  /** The options of APIv2. */
  readonly v2: { readonly key: string; readonly workwxSecret: string }
  /** Public keys and certificates as they are now; after a rotation read it again. */
  readonly platformKeys: Readonly<Record<string, string>>
  readonly baseUrl: string
  /** The simulator's time, so that both sides agree after `clock.advance`. */
  readonly clock: () => number
}

/** The keys of a simulator, as text: to be kept and given to the next. Secret like real ones only if
 * the merchant brought a real one. */
export interface SimulatorKeys {
  /** Absent for RSA. */
  readonly algorithm?: 'SM2'
  readonly mchid: string
  readonly serialNo: string
  /** PEM. */
  readonly privateKey: string
  readonly certificate: string
  readonly apiV3Key: string
  /** Absent in what a simulator without APIv2 has written. */
  readonly apiV2Key?: string | undefined
  readonly workwxSecret?: string | undefined
  /** The ID of the brand that calls for itself. */
  readonly brand?: BrandKeys
  /** Of the platform, public key first, then certificates, newest first. */
  readonly platform: readonly PlatformKeyText[]
}

const KNOWN: Readonly<{ [Name in keyof Required<SimulatorOptions>]: true }> = {
  algorithm: true,
  apiV2Key: true,
  apiV3Key: true,
  brandId: true,
  certificate: true,
  checks: true,
  clock: true,
  deliver: true,
  freshKeys: true,
  keys: true,
  log: true,
  mchid: true,
  notificationTimeout: true,
  notifyUrl: true,
  platform: true,
  port: true,
  privateKey: true,
  rowsPerBillFile: true,
  serialNo: true,
  signWith: true,
  specs: true,
  stateless: true,
  tls: true,
  workwxSecret: true,
}

const MODES: readonly PlatformMode[] = ['public-key', 'certificate', 'both']

/** A name that was mistyped must not be passed over. */
export const checkOptions = (options: SimulatorOptions): void => {
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(KNOWN, name)) continue
    throw new SimulatorError(`${name}: no such option.${suggestion(name, Object.keys(KNOWN))}`)
  }
  const { platform } = options
  const signWith = signWithOf(options)
  if (signWith !== undefined && !MODES.includes(signWith)) {
    throw new SimulatorError(`signWith: one of ${MODES.join(', ')}, not "${signWith}".`)
  }
  checkAlgorithm(options, signWith)
  const { rowsPerBillFile: rows } = options
  if (rows !== undefined && !(Number.isInteger(rows) && rows > 0)) {
    throw new SimulatorError(`rowsPerBillFile: a whole number from 1, not ${String(rows)}.`)
  }
  if (platform === undefined) return
  if (platform !== signWith)
    throw new SimulatorError('signWith and platform say different things. Leave platform out.')
  process.emitWarning(
    `createSimulator({ platform }) is called signWith now: createSimulator({ signWith: '${platform}' }).`,
    'DeprecationWarning',
  )
}

const checkAlgorithm = (
  { algorithm, keys, tls, brandId }: SimulatorOptions,
  signWith: PlatformMode | undefined,
): void => {
  if (algorithm !== undefined && algorithm !== 'RSA' && algorithm !== 'SM2') {
    throw new SimulatorError(`algorithm: RSA or SM2, not "${String(algorithm)}".`)
  }
  if (keys && algorithm !== undefined && (keys.algorithm ?? 'RSA') !== algorithm) {
    throw new SimulatorError(`algorithm: keys holds those of ${keys.algorithm ?? 'RSA'} already.`)
  }
  if ((keys?.algorithm ?? algorithm) !== 'SM2') return
  if (signWith !== undefined && signWith !== 'certificate') {
    throw new SimulatorError('signWith: with algorithm SM2 there are certificates alone.')
  }
  if (tls) throw new SimulatorError('tls: not with algorithm SM2, which TLS here does not have.')
  if (brandId !== undefined) {
    throw new SimulatorError('brandId: brands have RSA alone; leave out brandId or algorithm.')
  }
}

/** By its name, or by the one that it had before. */
export const signWithOf = ({ signWith, platform }: SimulatorOptions): PlatformMode | undefined =>
  signWith ?? platform

export const algorithmIn = ({ algorithm, keys }: SimulatorOptions): Algorithm =>
  keys?.algorithm ?? algorithm ?? 'RSA'
