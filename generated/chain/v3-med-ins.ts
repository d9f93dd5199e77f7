// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createOrder } from '../med-ins/create-order.js'
import type { notifyRefund } from '../med-ins/notify-refund.js'
import type { queryOrderByMixTradeNo } from '../med-ins/query-order-by-mix-trade-no.js'
import type { queryOrderByOutTradeNo } from '../med-ins/query-order-by-out-trade-no.js'

export interface V3MedIns {
  orders: V3MedInsOrders
  refunds: V3MedInsRefunds
}

export interface V3MedInsOrders extends Post<typeof createOrder> {
  /**
   * 医保自费混合收款下单 · Place an order paid by medical insurance, by the patient, or by both
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012503131
   */
  post: Post<typeof createOrder>
  mixTradeNo: V3MedInsOrdersMixTradeNo
  outTradeNo: V3MedInsOrdersOutTradeNo
}

export interface V3MedInsOrdersMixTradeNo {
  _mix_trade_no_: V3MedInsOrdersMixTradeNoByMixTradeNo
}

export interface V3MedInsOrdersMixTradeNoByMixTradeNo {
  /**
   * 使用医保自费混合订单号查看下单结果 · Get a medical insurance order by its mixed trade number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012503155
   */
  get: Get<typeof queryOrderByMixTradeNo>
}

export interface V3MedInsOrdersOutTradeNo {
  _out_trade_no_: V3MedInsOrdersOutTradeNoByOutTradeNo
}

export interface V3MedInsOrdersOutTradeNoByOutTradeNo {
  /**
   * 使用商户订单号查看下单结果 · Get a medical insurance order by the merchant's order number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012503286
   */
  get: Get<typeof queryOrderByOutTradeNo>
}

export interface V3MedInsRefunds {
  notify: V3MedInsRefundsNotify
}

export interface V3MedInsRefundsNotify extends Post<typeof notifyRefund> {
  /**
   * 医保退款通知 · Tell WeChat Pay that medical insurance has refunded its part of an order
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012166534
   */
  post: Post<typeof notifyRefund>
}
