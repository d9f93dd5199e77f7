// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { verifyRealName } from '../realname/verify-real-name.js'

export interface V3Realname {
  verify: V3RealnameVerify
}

export interface V3RealnameVerify {
  /**
   * 实名信息校验 · Check that a name and ID number match the payer's real-name record
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735179
   */
  get: Get<typeof verifyRealName>
}
