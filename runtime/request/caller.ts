import type { Context } from '../context.js'
import { ConfigError } from '../errors/config-error.js'

/** Paths that a brand calls for itself (品牌直连); everything else is called by merchants. */
const BRAND_PATH = /^\/brand\//

/**
 * Rejects a call that this client cannot make before anything is sent: WeChat Pay answers the wrong
 * scheme with SIGN_ERROR, which suggests a wrong key.
 */
export const requireCaller = (context: Context, id: string, path: string): void => {
  const isBrands = BRAND_PATH.test(path)
  if (isBrands === (context.brandId !== undefined)) return
  throw new ConfigError(
    isBrands
      ? `${id}: ${path} is called by a brand itself, and this client is merchant ${context.mchid}'s. Make another client with createWechatPay({ brandId, … }). Nothing was sent.`
      : `${id}: ${path} is called by merchants, and this client is brand ${context.brandId}'s. Make another client with createWechatPay({ mchid, … }). Nothing was sent.`,
  )
}

/**
 * The same check for features without such a path: APIv2, and payments that an app or a page
 * invokes.
 */
export const requireMerchant = ({ brandId }: Context, id: string): void => {
  if (brandId === undefined) return
  throw new ConfigError(
    `${id} is for merchants, and this client is brand ${brandId}'s. Make another client with createWechatPay({ mchid, … }).`,
  )
}

/** The advice for a client without a key of WeChat Pay. */
export const whichKey = (brandId: string | undefined): string =>
  brandId === undefined
    ? "Add the public key (PUB_KEY_ID_…) or a platform certificate to platformKeys, or set certificates to 'auto'."
    : 'Add the public key that the brand platform shows (PUB_KEY_ID_…) to platformKeys.'
