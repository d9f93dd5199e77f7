// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { transformUserOpenid } from '../express/transform-user-openid.js'

export interface V3Express {
  users: V3ExpressUsers
}

export interface V3ExpressUsers {
  _openid_: V3ExpressUsersByOpenid
}

export interface V3ExpressUsersByOpenid {
  transform: V3ExpressUsersByOpenidTransform
}

export interface V3ExpressUsersByOpenidTransform extends Post<typeof transformUserOpenid> {
  /**
   * 用户openid转换 · Convert a user's openid for use with the parcel delivery service
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
   */
  post: Post<typeof transformUserOpenid>
}
