// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createRefund } from '../global/refunds/create-refund.js'
import type { listRefunds } from '../global/refunds/list-refunds.js'
import type { queryRefundById } from '../global/refunds/query-refund-by-id.js'
import type { queryRefundByOutRefundNo } from '../global/refunds/query-refund-by-out-refund-no.js'

export interface V3GlobalRefunds extends Post<typeof createRefund> {
  /**
   * 查询所有退款 · List every refund made on a payment order
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
   */
  get: Get<typeof listRefunds>
  /**
   * 申请退款 · Refund all or part of a payment order
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
   */
  post: Post<typeof createRefund>
  id: V3GlobalRefundsId
  outRefundNo: V3GlobalRefundsOutRefundNo
}

export interface V3GlobalRefundsId {
  _refund_id_: V3GlobalRefundsIdByRefundId
}

export interface V3GlobalRefundsIdByRefundId {
  /**
   * 查询单笔退款(微信支付退款订单号) · Look up a refund by the WeChat Pay refund number
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  get: Get<typeof queryRefundById>
}

export interface V3GlobalRefundsOutRefundNo {
  _out_refund_no_: V3GlobalRefundsOutRefundNoByOutRefundNo
}

export interface V3GlobalRefundsOutRefundNoByOutRefundNo {
  /**
   * 查询单笔退款(商户退款订单号) · Look up a refund by the merchant refund number
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
   */
  get: Get<typeof queryRefundByOutRefundNo>
}
