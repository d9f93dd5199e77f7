// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { getPointsCommitStatus } from '../businesscircle/get-points-commit-status.js'
import type { notifyPoints } from '../businesscircle/notify-points.js'
import type { queryUserAuthorization } from '../businesscircle/query-user-authorization.js'
import type { updateParkings } from '../businesscircle/update-parkings.js'

export interface V3Businesscircle {
  parkings: V3BusinesscircleParkings
  points: V3BusinesscirclePoints
  userAuthorizations: V3BusinesscircleUserAuthorizations
  users: V3BusinesscircleUsers
}

export interface V3BusinesscircleParkings extends Post<typeof updateParkings> {
  /**
   * 商圈会员停车状态同步 · Sync a business circle member's parking status
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474127
   */
  post: Post<typeof updateParkings>
}

export interface V3BusinesscirclePoints {
  notify: V3BusinesscirclePointsNotify
}

export interface V3BusinesscirclePointsNotify extends Post<typeof notifyPoints> {
  /**
   * 商圈会员积分同步 · Report the points that a business circle member earned with a payment
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474133
   */
  post: Post<typeof notifyPoints>
}

export interface V3BusinesscircleUserAuthorizations {
  _openid_: V3BusinesscircleUserAuthorizationsByOpenid
}

export interface V3BusinesscircleUserAuthorizationsByOpenid {
  /**
   * 商圈积分授权查询 · Query whether a user lets a business circle grant points on payments
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474135
   */
  get: Get<typeof queryUserAuthorization>
}

export interface V3BusinesscircleUsers {
  _openid_: V3BusinesscircleUsersByOpenid
}

export interface V3BusinesscircleUsersByOpenid {
  points: V3BusinesscircleUsersByOpenidPoints
}

export interface V3BusinesscircleUsersByOpenidPoints {
  commit_status: V3BusinesscircleUsersByOpenidPointsCommitStatus
}

export interface V3BusinesscircleUsersByOpenidPointsCommitStatus {
  /**
   * 商圈会员待积分状态查询 · Query whether a business circle member has points waiting to be granted
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534994
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474129
   */
  get: Get<typeof getPointsCommitStatus>
}
