import type { SignType } from './signature.js'

/** `v2` of `createWechatPay`. */
export interface V2Config {
  /**
   * API密钥, the APIv2 key: 32 characters. The merchant platform sets it separately from the APIv3
   * key.
   */
  readonly key: string
  /**
   * Default: `HMAC-SHA256`. Endpoints with only one algorithm get that one. Answers and
   * notifications are verified with this algorithm; their own `sign_type` is ignored.
   */
  readonly signType?: SignType | undefined
  /** 企业微信支付应用secret, for the second signature of payments through WeCom. */
  readonly workwxSecret?: string | undefined
}

/** The same after it was checked, with the default filled in. */
export interface CheckedV2Config extends V2Config {
  readonly signType: SignType
}
