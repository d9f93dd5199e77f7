// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { convertAuthCodeToOpenid } from '../v2/pay/convert-auth-code-to-openid.js'
import type { shortenUrl } from '../v2/pay/shorten-url.js'

export interface V2Tools {
  authcodetoopenid: V2ToolsAuthcodetoopenid
  shorturl: V2ToolsShorturl
}

export interface V2ToolsAuthcodetoopenid extends Post<typeof convertAuthCodeToOpenid> {
  /**
   * 授权码查询openid · Turn a payment code into the payer's openid without charging
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940944
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941724
   */
  post: Post<typeof convertAuthCodeToOpenid>
}

export interface V2ToolsShorturl extends Post<typeof shortenUrl> {
  /**
   * 转换短链接 · Shorten a native payment link (mode 1)
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937195
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989264
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634974
   */
  post: Post<typeof shortenUrl>
}
