// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { terminateUserPermissions } from '../payscore/users/terminate-user-permissions.js'

export interface V3PayscoreUsers {
  _openid_: V3PayscoreUsersByOpenid
}

export interface V3PayscoreUsersByOpenid {
  permissions: V3PayscoreUsersByOpenidPermissions
}

export interface V3PayscoreUsersByOpenidPermissions {
  _service_id_: V3PayscoreUsersByOpenidPermissionsByServiceId
}

export interface V3PayscoreUsersByOpenidPermissionsByServiceId {
  terminate: V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate
}

export interface V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate
  extends Post<typeof terminateUserPermissions> {
  /**
   * 商户解除用户授权关系 · End a user's authorization for a pay score service
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
   */
  post: Post<typeof terminateUserPermissions>
}
