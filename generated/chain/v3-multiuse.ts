// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { getRefundFlowUrl } from '../multiuse/get-refund-flow-url.js'
import type { getSendFlowUrl } from '../multiuse/get-send-flow-url.js'
import type { getUseFlowUrl } from '../multiuse/get-use-flow-url.js'
import type { sendCoupon } from '../multiuse/send-coupon.js'

export interface V3Multiuse {
  stocks: V3MultiuseStocks
  users: V3MultiuseUsers
}

export interface V3MultiuseStocks {
  _stock_id_: V3MultiuseStocksByStockId
}

export interface V3MultiuseStocksByStockId {
  refundFlow: V3MultiuseStocksByStockIdRefundFlow
  sendFlow: V3MultiuseStocksByStockIdSendFlow
  useFlow: V3MultiuseStocksByStockIdUseFlow
}

export interface V3MultiuseStocksByStockIdRefundFlow {
  /**
   * 下载批次退款明细 · Get the link to a stock's refund detail file
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539762
   */
  get: Get<typeof getRefundFlowUrl>
}

export interface V3MultiuseStocksByStockIdSendFlow {
  /**
   * 下载批次发放明细 · Get the link to a stock's issuance detail file
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539756
   */
  get: Get<typeof getSendFlowUrl>
}

export interface V3MultiuseStocksByStockIdUseFlow {
  /**
   * 下载核销明细 · Get the link to a stock's redemption detail file
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539758
   */
  get: Get<typeof getUseFlowUrl>
}

export interface V3MultiuseUsers {
  _openid_: V3MultiuseUsersByOpenid
}

export interface V3MultiuseUsersByOpenid {
  coupons: V3MultiuseUsersByOpenidCoupons
}

export interface V3MultiuseUsersByOpenidCoupons extends Post<typeof sendCoupon> {
  /**
   * 发放指定批次的消费金 · Issue multi-use spending credit from a stock to a user
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539766
   */
  post: Post<typeof sendCoupon>
}
