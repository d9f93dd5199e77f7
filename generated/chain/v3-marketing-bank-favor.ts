// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { enrollBankMultiActivity } from '../marketing/bank-favor/enroll-bank-multi-activity.js'
import type { queryMultiActivityCoupon } from '../marketing/bank-favor/query-multi-activity-coupon.js'

export interface V3MarketingBankFavor {
  users: V3MarketingBankFavorUsers
}

export interface V3MarketingBankFavorUsers {
  _openid_: V3MarketingBankFavorUsersByOpenid
}

export interface V3MarketingBankFavorUsersByOpenid {
  bankMultiActivity: V3MarketingBankFavorUsersByOpenidBankMultiActivity
  coupons: V3MarketingBankFavorUsersByOpenidCoupons
}

export interface V3MarketingBankFavorUsersByOpenidBankMultiActivity
  extends Post<typeof enrollBankMultiActivity> {
  /**
   * 给指定用户报名多笔立减活动 · Enroll a user in a bank's multi-payment discount activity and issue the coupon
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569793
   */
  post: Post<typeof enrollBankMultiActivity>
}

export interface V3MarketingBankFavorUsersByOpenidCoupons {
  _coupon_id_: V3MarketingBankFavorUsersByOpenidCouponsByCouponId
}

export interface V3MarketingBankFavorUsersByOpenidCouponsByCouponId {
  /**
   * 查询绑定多笔立减活动的代金券详情 · Read a user's coupon tied to a multi-payment discount activity
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569864
   */
  get: Get<typeof queryMultiActivityCoupon>
}
