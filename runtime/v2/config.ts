import type { SignType } from './signature.js'

/** `v2` of `createWechatPay`. */
export interface V2Config {
  /** API密钥, the APIv2 key: 32 characters, set apart from the APIv3 key in the merchant platform. */
  readonly key: string
  /**
   * Default: `HMAC-SHA256`. Endpoints that know one algorithm only get that one. Answers and
   * notifications are verified with this algorithm, whatever they say themselves.
   */
  readonly signType?: SignType | undefined
  /** 企业微信支付应用secret: payments through WeCom are signed with it a second time. */
  readonly workwxSecret?: string | undefined
}
