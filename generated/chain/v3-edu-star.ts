// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createRedemptionOrder } from '../edu-star/create-redemption-order.js'
import type { listRedemptionOrders } from '../edu-star/list-redemption-orders.js'
import type { queryUserByOpenid } from '../edu-star/query-user-by-openid.js'
import type { queryUserByQq } from '../edu-star/query-user-by-qq.js'

export interface V3EduStar {
  orders: V3EduStarOrders
  users: V3EduStarUsers
}

export interface V3EduStarOrders extends Post<typeof createRedemptionOrder> {
  /**
   * 通过QQ账号查询核销订单列表 · List the student benefit redemption orders of a QQ account
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get: Get<typeof listRedemptionOrders>
  /**
   * 创建核销订单 · Record that a student redeemed a benefit
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  post: Post<typeof createRedemptionOrder>
}

export interface V3EduStarUsers {
  openid: V3EduStarUsersOpenid
  qq: V3EduStarUsersQq
}

export interface V3EduStarUsersOpenid {
  _wechat_openid_: V3EduStarUsersOpenidByWechatOpenid
}

export interface V3EduStarUsersOpenidByWechatOpenid {
  /**
   * 通过微信用户标识查询用户信息 · Query a user's student status by WeChat openid
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get: Get<typeof queryUserByOpenid>
}

export interface V3EduStarUsersQq {
  _qq_: V3EduStarUsersQqByQq
}

export interface V3EduStarUsersQqByQq {
  /**
   * 通过QQ账号查询用户信息 · Query a user's student status by QQ account
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get: Get<typeof queryUserByQq>
}
