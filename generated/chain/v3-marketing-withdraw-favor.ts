// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { listUserCoupons } from '../marketing/withdraw-favor/list-user-coupons.js'
import type { sendCoupon } from '../marketing/withdraw-favor/send-coupon.js'

export interface V3MarketingWithdrawFavor {
  users: V3MarketingWithdrawFavorUsers
}

export interface V3MarketingWithdrawFavorUsers {
  _openid_: V3MarketingWithdrawFavorUsersByOpenid
}

export interface V3MarketingWithdrawFavorUsersByOpenid {
  coupons: V3MarketingWithdrawFavorUsersByOpenidCoupons
}

export interface V3MarketingWithdrawFavorUsersByOpenidCoupons extends Post<typeof sendCoupon> {
  /**
   * 查询批次下用户银行提现免费券列表 · List a user's free bank withdrawal coupons in a stock
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
   */
  get: Get<typeof listUserCoupons>
  /**
   * 为用户发银行提现免费券 · Send a user a coupon that waives the bank withdrawal fee
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
   */
  post: Post<typeof sendCoupon>
}
