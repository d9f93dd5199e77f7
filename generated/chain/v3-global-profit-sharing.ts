// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { addReceiver } from '../global/profit-sharing/add-receiver.js'
import type { createOrder } from '../global/profit-sharing/create-order.js'
import type { deleteReceiver } from '../global/profit-sharing/delete-receiver.js'
import type { getBillDownloadUrl } from '../global/profit-sharing/get-bill-download-url.js'
import type { getRefundBillDownloadUrl } from '../global/profit-sharing/get-refund-bill-download-url.js'
import type { markTransaction } from '../global/profit-sharing/mark-transaction.js'
import type { queryOrder } from '../global/profit-sharing/query-order.js'
import type { queryOrderAmount } from '../global/profit-sharing/query-order-amount.js'
import type { queryReceiver } from '../global/profit-sharing/query-receiver.js'
import type { queryRefundableAmount } from '../global/profit-sharing/query-refundable-amount.js'
import type { queryRefundableBalance } from '../global/profit-sharing/query-refundable-balance.js'
import type { unfreezeOrder } from '../global/profit-sharing/unfreeze-order.js'

export interface V3GlobalProfitSharing {
  billDownloadUrl: V3GlobalProfitSharingBillDownloadUrl
  orders: V3GlobalProfitSharingOrders
  receivers: V3GlobalProfitSharingReceivers
  refunds: V3GlobalProfitSharingRefunds
  transactions: V3GlobalProfitSharingTransactions
}

export interface V3GlobalProfitSharingBillDownloadUrl {
  /**
   * 获取分账账单文件下载地址 · Get the download link of a day's profit-sharing bill
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
   */
  get: Get<typeof getBillDownloadUrl>
}

export interface V3GlobalProfitSharingOrders extends Post<typeof createOrder> {
  /**
   * 请求分账 · Share an order's proceeds among its receivers
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
   */
  post: Post<typeof createOrder>
  unfreeze: V3GlobalProfitSharingOrdersUnfreeze
  _out_order_no_: V3GlobalProfitSharingOrdersByOutOrderNo
}

export interface V3GlobalProfitSharingOrdersUnfreeze extends Post<typeof unfreezeOrder> {
  /**
   * 解冻剩余资金 · Release an order's unshared funds to the sub-merchant
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
   */
  post: Post<typeof unfreezeOrder>
}

export interface V3GlobalProfitSharingOrdersByOutOrderNo {
  /**
   * 查询分账结果 · Look up the result of a profit-sharing order
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
   */
  get: Get<typeof queryOrder>
}

export interface V3GlobalProfitSharingReceivers extends Post<typeof addReceiver> {
  /**
   * 删除分账接收方 · Remove a receiver from profit sharing
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
   */
  delete: Post<typeof deleteReceiver>
  /**
   * 添加分账接收方 · Add a receiver that may take part in profit sharing
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
   */
  post: Post<typeof addReceiver>
  _account_: V3GlobalProfitSharingReceiversByAccount
}

export interface V3GlobalProfitSharingReceiversByAccount {
  /**
   * 查询分账接收方添加结果 · Check the result of adding a profit-sharing receiver
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
   */
  get: Get<typeof queryReceiver>
}

export interface V3GlobalProfitSharingRefunds {
  billDownloadUrl: V3GlobalProfitSharingRefundsBillDownloadUrl
  refundableBalance: V3GlobalProfitSharingRefundsRefundableBalance
}

export interface V3GlobalProfitSharingRefundsBillDownloadUrl {
  /**
   * 获取分账退款账单下载链接 · Get the download link of a day's bill of refunds on shared orders
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
   */
  get: Get<typeof getRefundBillDownloadUrl>
}

export interface V3GlobalProfitSharingRefundsRefundableBalance {
  /**
   * 查询可供垫付退款实时余额 · Check the live balance available to advance refunds
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
   */
  get: Get<typeof queryRefundableBalance>
}

export interface V3GlobalProfitSharingTransactions {
  mark: V3GlobalProfitSharingTransactionsMark
  _transaction_id_: V3GlobalProfitSharingTransactionsByTransactionId
}

export interface V3GlobalProfitSharingTransactionsMark extends Post<typeof markTransaction> {
  /**
   * 分账标记 · Mark a payment order for profit sharing
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
   */
  post: Post<typeof markTransaction>
}

export interface V3GlobalProfitSharingTransactionsByTransactionId {
  amounts: V3GlobalProfitSharingTransactionsByTransactionIdAmounts
  refundableAmounts: V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts
}

export interface V3GlobalProfitSharingTransactionsByTransactionIdAmounts {
  /**
   * 查询剩余待分金额 · Check how much of an order is still unshared
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
   */
  get: Get<typeof queryOrderAmount>
}

export interface V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts {
  /**
   * 查询订单剩余可退款金额 · Check how much of a shared order can still be refunded
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
   */
  get: Get<typeof queryRefundableAmount>
}
