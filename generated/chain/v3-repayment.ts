// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { closeRepaymentOrder } from '../repayment/close-repayment-order.js'
import type { prepayRepaymentOrder } from '../repayment/prepay-repayment-order.js'
import type { queryRepaymentOrder } from '../repayment/query-repayment-order.js'

export interface V3Repayment {
  combineTransactions: V3RepaymentCombineTransactions
}

export interface V3RepaymentCombineTransactions {
  partner: V3RepaymentCombineTransactionsPartner
}

export interface V3RepaymentCombineTransactionsPartner {
  outTradeNo: V3RepaymentCombineTransactionsPartnerOutTradeNo
  prepay: V3RepaymentCombineTransactionsPartnerPrepay
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNo {
  _combine_out_trade_no_: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo {
  /**
   * 还款单查询 · Look up a combined repayment order and its sub-orders
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124483
   */
  get: Get<typeof queryRepaymentOrder>
  close: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose
  extends Post<typeof closeRepaymentOrder> {
  /**
   * 商户关单 · Close an unpaid combined repayment order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124497
   */
  post: Post<typeof closeRepaymentOrder>
}

export interface V3RepaymentCombineTransactionsPartnerPrepay
  extends Post<typeof prepayRepaymentOrder> {
  /**
   * 还款下单 · Place a combined repayment order and get what the payer needs to pay it
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124463
   */
  post: Post<typeof prepayRepaymentOrder>
}
