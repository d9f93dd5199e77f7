// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { preAuthorizeService } from '../palmservice/pre-authorize-service.js'
import type { queryAuthorization } from '../palmservice/query-authorization.js'

export interface V3Palmservice {
  authorization: V3PalmserviceAuthorization
}

export interface V3PalmserviceAuthorization {
  openid: V3PalmserviceAuthorizationOpenid
  preauthorize: V3PalmserviceAuthorizationPreauthorize
}

export interface V3PalmserviceAuthorizationOpenid {
  _openid_: V3PalmserviceAuthorizationOpenidByOpenid
}

export interface V3PalmserviceAuthorizationOpenidByOpenid {
  /**
   * 查询刷掌授权 · Look up whether a user has authorized palm payment for an organization
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014482017
   */
  get: Get<typeof queryAuthorization>
}

export interface V3PalmserviceAuthorizationPreauthorize extends Post<typeof preAuthorizeService> {
  /**
   * 服务关联预授权 · Start linking a palm payment user to a service and receive a permission token
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014481990
   */
  post: Post<typeof preAuthorizeService>
}
