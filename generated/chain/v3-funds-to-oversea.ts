// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createRemittanceOrder } from '../funds-to-oversea/create-remittance-order.js'
import type { createRemittanceReturnOrder } from '../funds-to-oversea/create-remittance-return-order.js'
import type { getBillDownloadUrl } from '../funds-to-oversea/get-bill-download-url.js'
import type { queryAvailableAbroadAmount } from '../funds-to-oversea/query-available-abroad-amount.js'
import type { queryRemittanceOrder } from '../funds-to-oversea/query-remittance-order.js'
import type { queryRemittanceReturnOrder } from '../funds-to-oversea/query-remittance-return-order.js'

export interface V3FundsToOversea {
  billDownloadUrl: V3FundsToOverseaBillDownloadUrl
  orders: V3FundsToOverseaOrders
  return: V3FundsToOverseaReturn
  transactions: V3FundsToOverseaTransactions
}

export interface V3FundsToOverseaBillDownloadUrl {
  /**
   * 获取购付汇账单文件下载链接 · Get the download link of a day's foreign exchange and remittance bill
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476132
   */
  get: Get<typeof getBillDownloadUrl>
}

export interface V3FundsToOverseaOrders extends Post<typeof createRemittanceOrder> {
  /**
   * 申请资金出境 · Remit a sub-merchant's order funds overseas in a foreign currency
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476113
   */
  post: Post<typeof createRemittanceOrder>
  _out_order_id_: V3FundsToOverseaOrdersByOutOrderId
}

export interface V3FundsToOverseaOrdersByOutOrderId {
  /**
   * 查询出境结果 · Look up the result of an overseas remittance
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476127
   */
  get: Get<typeof queryRemittanceOrder>
}

export interface V3FundsToOverseaReturn {
  returnOrders: V3FundsToOverseaReturnReturnOrders
}

export interface V3FundsToOverseaReturnReturnOrders
  extends Post<typeof createRemittanceReturnOrder> {
  /**
   * 申请资金出境退回 · Ask for funds already remitted overseas to be returned
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735039
   */
  post: Post<typeof createRemittanceReturnOrder>
  outReturnNo: V3FundsToOverseaReturnReturnOrdersOutReturnNo
}

export interface V3FundsToOverseaReturnReturnOrdersOutReturnNo {
  _out_return_no_: V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo
}

export interface V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo {
  /**
   * 查询出境退回结果（通过商户出境退回单号） · Look up the return of remitted funds by the merchant return number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735052
   */
  get: Get<typeof queryRemittanceReturnOrder>
}

export interface V3FundsToOverseaTransactions {
  _transaction_id_: V3FundsToOverseaTransactionsByTransactionId
}

export interface V3FundsToOverseaTransactionsByTransactionId {
  available_abroad_amounts: V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmounts
}

export interface V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmounts {
  /**
   * 查询订单剩余可出境余额 · Check how much of an order's funds can still be remitted overseas
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476109
   */
  get: Get<typeof queryAvailableAbroadAmount>
}
