// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { consume } from '../v2/deposit/consume.js'
import type { createOrder } from '../v2/deposit/create-order.js'
import type { createRefund } from '../v2/deposit/create-refund.js'
import type { payWithFace } from '../v2/deposit/pay-with-face.js'
import type { payWithPaymentCode } from '../v2/deposit/pay-with-payment-code.js'
import type { queryOrder } from '../v2/deposit/query-order.js'
import type { queryRefund } from '../v2/deposit/query-refund.js'
import type { reverseOrder } from '../v2/deposit/reverse-order.js'

export interface V2Deposit {
  consume: V2DepositConsume
  facepay: V2DepositFacepay
  micropay: V2DepositMicropay
  orderquery: V2DepositOrderquery
  refund: V2DepositRefund
  refundquery: V2DepositRefundquery
  reverse: V2DepositReverse
  unifiedorder: V2DepositUnifiedorder
}

export interface V2DepositConsume extends Post<typeof consume> {
  /**
   * 消费押金 · Charge part or all of a deposit
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986801
   */
  post: Post<typeof consume>
}

export interface V2DepositFacepay extends Post<typeof payWithFace> {
  /**
   * 支付押金（人脸支付） · Take a deposit by a face code
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986577
   */
  post: Post<typeof payWithFace>
}

export interface V2DepositMicropay extends Post<typeof payWithPaymentCode> {
  /**
   * 支付押金（付款码支付） · Take a deposit by the payment code shown on the customer's phone
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986623
   */
  post: Post<typeof payWithPaymentCode>
}

export interface V2DepositOrderquery extends Post<typeof queryOrder> {
  /**
   * 查询订单 · Query a deposit order
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986679
   */
  post: Post<typeof queryOrder>
}

export interface V2DepositRefund extends Post<typeof createRefund> {
  /**
   * 申请退款（押金） · Refund a deposit
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011987251
   */
  post: Post<typeof createRefund>
}

export interface V2DepositRefundquery extends Post<typeof queryRefund> {
  /**
   * 查询退款（押金） · Query the refund of a deposit
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011987300
   */
  post: Post<typeof queryRefund>
}

export interface V2DepositReverse extends Post<typeof reverseOrder> {
  /**
   * 撤销订单 · Reverse a deposit order
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986741
   */
  post: Post<typeof reverseOrder>
}

export interface V2DepositUnifiedorder extends Post<typeof createOrder> {
  /**
   * 支付押金（JSAPI/APP支付） · Create a prepaid order for a deposit
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986340
   */
  post: Post<typeof createOrder>
}
