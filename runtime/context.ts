import type { KyDefaults } from './call/ky-options.js'
import type { Observer } from './call/observe.js'
import type { StreamingHash } from './digests/file-hash.js'
import { ConfigError } from './errors/config-error.js'
import type { Algorithm, SealKey } from './keys/algorithm.js'
import type { KeyRing } from './keys/key-ring.js'
import type { MerchantKey } from './keys/signer.js'
import type { WechatPay } from './operation.js'
import type { Hosts } from './request/hosts.js'
import type { CheckedV2Config } from './v2/config.js'

/**
 * The internal state of a client. It is kept outside the client, so printing a client shows no key.
 */
export interface Context {
  /** `''` for a brand. */
  readonly mchid: string
  /** The ID of a brand that calls for itself. */
  readonly brandId: string | undefined
  /** `''` for a client for APIv2 only. */
  readonly serialNo: string
  readonly merchantKey: MerchantKey
  readonly algorithm: Algorithm
  /** Decrypts notifications and downloaded certificates. */
  readonly apiV3Key: SealKey | undefined
  readonly platformKeys: KeyRing
  /** Hashes the few files whose digest is SM3. */
  readonly sm3: (() => StreamingHash) | undefined
  readonly hosts: Hosts
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly ky: KyDefaults
  readonly onAttempt: Observer | undefined
  readonly v2: CheckedV2Config | undefined
}

const contexts = /* @__PURE__ */ new WeakMap<object, Context>()

export const attachContext = (wxpay: WechatPay, context: Context): void => {
  contexts.set(wxpay, context)
}

/**
 * Returns the context of a client, for notifications, payment invocation and bills. Throws
 * `ConfigError` for any value that `createWechatPay` did not return.
 */
export const contextOf = (wxpay: WechatPay): Context => {
  const context = contexts.get(wxpay)
  if (context) return context
  throw new ConfigError(
    'expected a client from createWechatPay, got something else. Copies and proxies of a client, and clients of another copy of wechatpay-ky, are not accepted.',
  )
}
