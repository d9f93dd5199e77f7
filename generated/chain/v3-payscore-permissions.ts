// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { applyPermissions } from '../payscore/permissions/apply-permissions.js'
import type { assessUserRiskLevel } from '../payscore/permissions/assess-user-risk-level.js'
import type { getPermissionsByAuthorizationCode } from '../payscore/permissions/get-permissions-by-authorization-code.js'
import type { getPermissionsByOpenId } from '../payscore/permissions/get-permissions-by-open-id.js'
import type { terminatePermissionsByAuthorizationCode } from '../payscore/permissions/terminate-permissions-by-authorization-code.js'
import type { terminatePermissionsByOpenId } from '../payscore/permissions/terminate-permissions-by-open-id.js'

export interface V3PayscorePermissions extends Post<typeof applyPermissions> {
  /**
   * 商户预授权 · Start a user's pay score authorization
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
   */
  post: Post<typeof applyPermissions>
  assessUserRiskLevel: V3PayscorePermissionsAssessUserRiskLevel
  authorizationCode: V3PayscorePermissionsAuthorizationCode
  openid: V3PayscorePermissionsOpenid
}

export interface V3PayscorePermissionsAssessUserRiskLevel extends Post<typeof assessUserRiskLevel> {
  /**
   * 商户评估用户分层 · Assess the risk level of an authorized user
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856611
   */
  post: Post<typeof assessUserRiskLevel>
}

export interface V3PayscorePermissionsAuthorizationCode {
  _authorization_code_: V3PayscorePermissionsAuthorizationCodeByAuthorizationCode
}

export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCode {
  /**
   * 查询与用户授权记录（授权协议号） · Look up a user's authorization by authorization code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647401
   */
  get: Get<typeof getPermissionsByAuthorizationCode>
  terminate: V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate
}

export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate
  extends Post<typeof terminatePermissionsByAuthorizationCode> {
  /**
   * 解除用户授权关系（授权协议号） · End a user's authorization by authorization code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647410
   */
  post: Post<typeof terminatePermissionsByAuthorizationCode>
}

export interface V3PayscorePermissionsOpenid {
  _openid_: V3PayscorePermissionsOpenidByOpenid
}

export interface V3PayscorePermissionsOpenidByOpenid {
  /**
   * 查询与用户授权记录（openid） · Look up a user's authorization by openid
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647404
   */
  get: Get<typeof getPermissionsByOpenId>
  terminate: V3PayscorePermissionsOpenidByOpenidTerminate
}

export interface V3PayscorePermissionsOpenidByOpenidTerminate
  extends Post<typeof terminatePermissionsByOpenId> {
  /**
   * 解除用户授权关系（openid） · End a user's authorization by openid
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647413
   */
  post: Post<typeof terminatePermissionsByOpenId>
}
