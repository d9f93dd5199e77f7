// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { echoMessage } from '../security/echo-message.js'

export interface V3Security {
  echo: V3SecurityEcho
}

export interface V3SecurityEcho extends Post<typeof echoMessage> {
  /**
   * 商户签名验签／加解密测试 · Echo plain and encrypted text to test your signing and encryption setup
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015139289
   */
  post: Post<typeof echoMessage>
}
