import { platformFetch } from '../call/platform-fetch.js'
import type { Context } from '../context.js'
import { ConfigError } from '../errors/config-error.js'
import { requireMerchant } from '../request/caller.js'
import type { BaseUrl } from '../request/hosts.js'
import type { CheckedV2Config } from './config.js'
import type { V2Operation } from './operation.js'
import { Signing } from './signature.js'

const signings = /* @__PURE__ */ new WeakMap<CheckedV2Config, Signing>()

/** The APIv2 part of a client. */
export const requireV2 = (
  context: Context,
  { id }: Pick<V2Operation, 'id'>,
): { readonly v2: CheckedV2Config; readonly signing: Signing } => {
  requireMerchant(context, id)
  const { v2 } = context
  if (!v2) {
    throw new ConfigError(
      `${id}: this client has no APIv2 key. Add v2: { key } to createWechatPay; it is not the APIv3 key.`,
    )
  }
  const signing = signings.get(v2) ?? new Signing(v2.key)
  signings.set(v2, signing)
  return { v2, signing }
}

/**
 * Checks that `fetch` presents the merchant's certificate. The platform's own fetch has none, and
 * a `fetch` of `node/` says whose certificate it has, or null; other implementations cannot be
 * checked. Without TLS, as with a simulator, no certificate is needed.
 */
export const requireCertificate = (
  context: Context,
  { href }: BaseUrl,
  { id, certificate }: V2Operation,
): void => {
  if (!certificate || href.startsWith('http:')) return
  const { certificateOf } = context.fetch as { readonly certificateOf?: string | null }
  if (context.fetch === platformFetch || certificateOf === null) {
    throw new ConfigError(
      `${id}: WeChat Pay wants the merchant's certificate for this call, so nothing was sent. Set fetch: mutualTls({ cert, key }) of wechatpay-ky/node, or for other runtimes a fetch that presents the certificate.`,
    )
  }
  if (certificateOf === undefined || certificateOf === context.mchid) return
  throw new ConfigError(
    `${id}: the certificate in fetch is merchant ${certificateOf}'s, and this client is merchant ${context.mchid}'s, so nothing was sent.`,
  )
}
