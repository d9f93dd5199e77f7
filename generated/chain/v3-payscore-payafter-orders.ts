// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { cancelOrder } from '../payscore/payafter-orders/cancel-order.js'
import type { completeOrder } from '../payscore/payafter-orders/complete-order.js'
import type { createOrder } from '../payscore/payafter-orders/create-order.js'
import type { queryOrder } from '../payscore/payafter-orders/query-order.js'
import type { syncOrder } from '../payscore/payafter-orders/sync-order.js'

export interface V3PayscorePayafterOrders extends Post<typeof createOrder> {
  /**
   * 查询先享后付订单 · Look up an enjoy-first, pay-after order
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
   */
  get: Get<typeof queryOrder>
  /**
   * 创建先享后付订单 · Create an enjoy-first, pay-after order
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
   */
  post: Post<typeof createOrder>
  _out_order_no_: V3PayscorePayafterOrdersByOutOrderNo
}

export interface V3PayscorePayafterOrdersByOutOrderNo {
  cancel: V3PayscorePayafterOrdersByOutOrderNoCancel
  complete: V3PayscorePayafterOrdersByOutOrderNoComplete
  sync: V3PayscorePayafterOrdersByOutOrderNoSync
}

export interface V3PayscorePayafterOrdersByOutOrderNoCancel extends Post<typeof cancelOrder> {
  /**
   * 撤销先享后付订单 · Cancel an enjoy-first, pay-after order
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
   */
  post: Post<typeof cancelOrder>
}

export interface V3PayscorePayafterOrdersByOutOrderNoComplete extends Post<typeof completeOrder> {
  /**
   * 完结先享后付订单 · Complete an enjoy-first, pay-after order with its final fees
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
   */
  post: Post<typeof completeOrder>
}

export interface V3PayscorePayafterOrdersByOutOrderNoSync extends Post<typeof syncOrder> {
  /**
   * 支付分订单同步 · Report an enjoy-first, pay-after order as changed
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
   */
  post: Post<typeof syncOrder>
}
