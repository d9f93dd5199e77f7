// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { cancelSmartRetailOrder } from '../payscore/smartretail-orders/cancel-smart-retail-order.js'
import type { completeSmartRetailOrder } from '../payscore/smartretail-orders/complete-smart-retail-order.js'
import type { createSmartRetailOrder } from '../payscore/smartretail-orders/create-smart-retail-order.js'
import type { querySmartRetailOrder } from '../payscore/smartretail-orders/query-smart-retail-order.js'

export interface V3PayscoreSmartretailOrders extends Post<typeof createSmartRetailOrder> {
  /**
   * 查询智慧零售订单 · Look up a pay score smart retail order and its state
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
   */
  get: Get<typeof querySmartRetailOrder>
  /**
   * 创建智慧零售订单 · Open a pay score order for a smart retail purchase
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
   */
  post: Post<typeof createSmartRetailOrder>
  _out_order_no_: V3PayscoreSmartretailOrdersByOutOrderNo
}

export interface V3PayscoreSmartretailOrdersByOutOrderNo {
  cancel: V3PayscoreSmartretailOrdersByOutOrderNoCancel
  complete: V3PayscoreSmartretailOrdersByOutOrderNoComplete
}

export interface V3PayscoreSmartretailOrdersByOutOrderNoCancel
  extends Post<typeof cancelSmartRetailOrder> {
  /**
   * 撤销智慧零售订单 · Cancel a smart retail order, stating the reason
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
   */
  post: Post<typeof cancelSmartRetailOrder>
}

export interface V3PayscoreSmartretailOrdersByOutOrderNoComplete
  extends Post<typeof completeSmartRetailOrder> {
  /**
   * 完结智慧零售订单 · Finish a smart retail order with its actual fees, times and discounts
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
   */
  post: Post<typeof completeSmartRetailOrder>
}
