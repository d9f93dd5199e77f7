// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createAuthToken } from '../offlinefacemch/create-auth-token.js'
import type { queryOrganization } from '../offlinefacemch/query-organization.js'
import type { queryUserByOutUserId } from '../offlinefacemch/query-user-by-out-user-id.js'
import type { terminateUserContract } from '../offlinefacemch/terminate-user-contract.js'
import type { updateUserByOutUserId } from '../offlinefacemch/update-user-by-out-user-id.js'

export interface V3Offlinefacemch {
  organizations: V3OfflinefacemchOrganizations
  tokens: V3OfflinefacemchTokens
}

export interface V3OfflinefacemchOrganizations {
  /**
   * 查询机构信息 · Look up an organization by its ID or name
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Get<typeof queryOrganization>
  _organization_id_: V3OfflinefacemchOrganizationsByOrganizationId
}

export interface V3OfflinefacemchOrganizationsByOrganizationId {
  users: V3OfflinefacemchOrganizationsByOrganizationIdUsers
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsers {
  outUserId: V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId
  userId: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId {
  _out_user_id_: V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId {
  /**
   * 刷脸用户信息查询 · Look up a face payment user by the organization's user ID
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Get<typeof queryUserByOutUserId>
  /**
   * 刷脸用户信息修改 · Change a face payment user's details by the organization's user ID
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  patch: Post<typeof updateUserByOutUserId>
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId {
  _user_id_: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId {
  terminateContract: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract
  extends Post<typeof terminateUserContract> {
  /**
   * 解除刷脸用户签约关系 · End a user's face payment contract with an organization
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post: Post<typeof terminateUserContract>
}

export interface V3OfflinefacemchTokens extends Post<typeof createAuthToken> {
  /**
   * 获取凭证授权 · Obtain an authorization token for a face payment scene
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post: Post<typeof createAuthToken>
}
