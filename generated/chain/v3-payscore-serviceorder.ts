// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { cancelServiceOrder } from '../payscore/serviceorder/cancel-service-order.js'
import type { collectServiceOrder } from '../payscore/serviceorder/collect-service-order.js'
import type { completeServiceOrder } from '../payscore/serviceorder/complete-service-order.js'
import type { createAndCompleteServiceOrder } from '../payscore/serviceorder/create-and-complete-service-order.js'
import type { createServiceOrder } from '../payscore/serviceorder/create-service-order.js'
import type { modifyServiceOrder } from '../payscore/serviceorder/modify-service-order.js'
import type { queryServiceOrder } from '../payscore/serviceorder/query-service-order.js'
import type { sendOrderPendingMessage } from '../payscore/serviceorder/send-order-pending-message.js'
import type { sendOrderPrepaidMessage } from '../payscore/serviceorder/send-order-prepaid-message.js'
import type { syncServiceOrder } from '../payscore/serviceorder/sync-service-order.js'

export interface V3PayscoreServiceorder extends Post<typeof createServiceOrder> {
  /**
   * 查询支付分订单 · Look up a pay score service order and its current state
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   */
  get: Get<typeof queryServiceOrder>
  /**
   * 创建支付分订单 · Open a pay score service order for a user
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   */
  post: Post<typeof createServiceOrder>
  directComplete: V3PayscoreServiceorderDirectComplete
  _out_order_no_: V3PayscoreServiceorderByOutOrderNo
}

export interface V3PayscoreServiceorderDirectComplete
  extends Post<typeof createAndCompleteServiceOrder> {
  /**
   * 创单结单合并 · Open a pay score service order and settle it in the same call
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
   */
  post: Post<typeof createAndCompleteServiceOrder>
}

export interface V3PayscoreServiceorderByOutOrderNo {
  cancel: V3PayscoreServiceorderByOutOrderNoCancel
  complete: V3PayscoreServiceorderByOutOrderNoComplete
  modify: V3PayscoreServiceorderByOutOrderNoModify
  pay: V3PayscoreServiceorderByOutOrderNoPay
  sendPendingmessage: V3PayscoreServiceorderByOutOrderNoSendPendingmessage
  sendPrepaidmessage: V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage
  sync: V3PayscoreServiceorderByOutOrderNoSync
}

export interface V3PayscoreServiceorderByOutOrderNoCancel extends Post<typeof cancelServiceOrder> {
  /**
   * 取消支付分订单 · Cancel a pay score service order, stating the reason
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   */
  post: Post<typeof cancelServiceOrder>
}

export interface V3PayscoreServiceorderByOutOrderNoComplete
  extends Post<typeof completeServiceOrder> {
  /**
   * 完结支付分订单 · Finish a pay score service order and charge the final amount
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   */
  post: Post<typeof completeServiceOrder>
}

export interface V3PayscoreServiceorderByOutOrderNoModify extends Post<typeof modifyServiceOrder> {
  /**
   * 修改订单金额 · Change the amount due on a completed but unpaid service order
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   */
  post: Post<typeof modifyServiceOrder>
}

export interface V3PayscoreServiceorderByOutOrderNoPay extends Post<typeof collectServiceOrder> {
  /**
   * 商户发起催收扣款 · Try again to collect the overdue payment of a service order
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  post: Post<typeof collectServiceOrder>
}

export interface V3PayscoreServiceorderByOutOrderNoSendPendingmessage
  extends Post<typeof sendOrderPendingMessage> {
  /**
   * 下发服务费用待处理消息 · Message the user about service fees that still need handling
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394606
   */
  post: Post<typeof sendOrderPendingMessage>
}

export interface V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage
  extends Post<typeof sendOrderPrepaidMessage> {
  /**
   * 下发服务预扣费消息 · Tell the user in advance about an upcoming service fee deduction
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394615
   */
  post: Post<typeof sendOrderPrepaidMessage>
}

export interface V3PayscoreServiceorderByOutOrderNoSync extends Post<typeof syncServiceOrder> {
  /**
   * 同步服务订单信息 · Report order events, such as payment made elsewhere, to WeChat Pay
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587962
   */
  post: Post<typeof syncServiceOrder>
}
