// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { addReceiver } from '../profitsharing/add-receiver.js'
import type { createOrder } from '../profitsharing/create-order.js'
import type { createReturnOrder } from '../profitsharing/create-return-order.js'
import type { deleteReceiver } from '../profitsharing/delete-receiver.js'
import type { getProfitSharingBill } from '../profitsharing/get-profit-sharing-bill.js'
import type { queryMerchantRatio } from '../profitsharing/query-merchant-ratio.js'
import type { queryOrder } from '../profitsharing/query-order.js'
import type { queryOrderAmount } from '../profitsharing/query-order-amount.js'
import type { queryReturnOrder } from '../profitsharing/query-return-order.js'
import type { unfreezeOrder } from '../profitsharing/unfreeze-order.js'

export interface V3Profitsharing {
  bills: V3ProfitsharingBills
  merchantConfigs: V3ProfitsharingMerchantConfigs
  orders: V3ProfitsharingOrders
  receivers: V3ProfitsharingReceivers
  returnOrders: V3ProfitsharingReturnOrders
  transactions: V3ProfitsharingTransactions
}

export interface V3ProfitsharingBills {
  /**
   * 申请分账账单 · Get the download link of the profit sharing bill for a day
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761131
   */
  get: Get<typeof getProfitSharingBill>
}

export interface V3ProfitsharingMerchantConfigs {
  _sub_mchid_: V3ProfitsharingMerchantConfigsBySubMchid
}

export interface V3ProfitsharingMerchantConfigsBySubMchid {
  /**
   * 查询最大分账比例 · Look up the largest share a sub-merchant allows to be split off
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466864
   */
  get: Get<typeof queryMerchantRatio>
}

export interface V3ProfitsharingOrders extends Post<typeof createOrder> {
  /**
   * 请求分账 · Share the funds of a paid transaction with its receivers
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012690683
   */
  post: Post<typeof createOrder>
  unfreeze: V3ProfitsharingOrdersUnfreeze
  _out_order_no_: V3ProfitsharingOrdersByOutOrderNo
}

export interface V3ProfitsharingOrdersUnfreeze extends Post<typeof unfreezeOrder> {
  /**
   * 解冻剩余资金 · Release a transaction's remaining unsplit funds to the merchant
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466860
   */
  post: Post<typeof unfreezeOrder>
}

export interface V3ProfitsharingOrdersByOutOrderNo {
  /**
   * 查询分账结果 · Check the outcome of a profit sharing order for each receiver
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466850
   */
  get: Get<typeof queryOrder>
}

export interface V3ProfitsharingReceivers {
  add: V3ProfitsharingReceiversAdd
  delete: V3ProfitsharingReceiversDelete
}

export interface V3ProfitsharingReceiversAdd extends Post<typeof addReceiver> {
  /**
   * 添加分账接收方 · Register a party that may receive profit sharing
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528995
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012690944
   */
  post: Post<typeof addReceiver>
}

export interface V3ProfitsharingReceiversDelete extends Post<typeof deleteReceiver> {
  /**
   * 删除分账接收方 · Remove a registered profit sharing receiver
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529590
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466868
   */
  post: Post<typeof deleteReceiver>
}

export interface V3ProfitsharingReturnOrders extends Post<typeof createReturnOrder> {
  /**
   * 请求分账回退 · Take shared funds back from a receiver, usually ahead of a refund
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525287
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466854
   */
  post: Post<typeof createReturnOrder>
  _out_return_no_: V3ProfitsharingReturnOrdersByOutReturnNo
}

export interface V3ProfitsharingReturnOrdersByOutReturnNo {
  /**
   * 查询分账回退结果 · Check the outcome of a return of shared funds
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526279
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466858
   */
  get: Get<typeof queryReturnOrder>
}

export interface V3ProfitsharingTransactions {
  _transaction_id_: V3ProfitsharingTransactionsByTransactionId
}

export interface V3ProfitsharingTransactionsByTransactionId {
  amounts: V3ProfitsharingTransactionsByTransactionIdAmounts
}

export interface V3ProfitsharingTransactionsByTransactionIdAmounts {
  /**
   * 查询剩余待分金额 · Look up how much of a transaction is still left to share
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012457939
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012457927
   */
  get: Get<typeof queryOrderAmount>
}
