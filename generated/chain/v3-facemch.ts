// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { queryUserRealNameInfo } from '../facemch/query-user-real-name-info.js'

export interface V3Facemch {
  users: V3FacemchUsers
}

export interface V3FacemchUsers {
  _face_sid_: V3FacemchUsersByFaceSid
}

export interface V3FacemchUsersByFaceSid {
  /**
   * 查询用户授权的实名信息 · Query the real-name details a user shared through face payment
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
   */
  get: Get<typeof queryUserRealNameInfo>
}
