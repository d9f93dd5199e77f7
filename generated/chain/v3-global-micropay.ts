// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { reverseOrderById } from '../global/micropay/reverse-order-by-id.js'
import type { reverseOrderByOutTradeNo } from '../global/micropay/reverse-order-by-out-trade-no.js'
import type { submitMicropay } from '../global/micropay/submit-micropay.js'

export interface V3GlobalMicropay {
  transactions: V3GlobalMicropayTransactions
}

export interface V3GlobalMicropayTransactions {
  id: V3GlobalMicropayTransactionsId
  outTradeNo: V3GlobalMicropayTransactionsOutTradeNo
  pay: V3GlobalMicropayTransactionsPay
}

export interface V3GlobalMicropayTransactionsId {
  _transaction_id_: V3GlobalMicropayTransactionsIdByTransactionId
}

export interface V3GlobalMicropayTransactionsIdByTransactionId {
  reverse: V3GlobalMicropayTransactionsIdByTransactionIdReverse
}

export interface V3GlobalMicropayTransactionsIdByTransactionIdReverse
  extends Post<typeof reverseOrderById> {
  /**
   * 撤销订单(微信支付订单号) · Reverse a payment-code order by the WeChat Pay order number
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  post: Post<typeof reverseOrderById>
}

export interface V3GlobalMicropayTransactionsOutTradeNo {
  _out_trade_no_: V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo
}

export interface V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo {
  reverse: V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse
}

export interface V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse
  extends Post<typeof reverseOrderByOutTradeNo> {
  /**
   * 撤销订单(商户订单号) · Reverse a payment-code order by the merchant order number
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
   */
  post: Post<typeof reverseOrderByOutTradeNo>
}

export interface V3GlobalMicropayTransactionsPay extends Post<typeof submitMicropay> {
  /**
   * 提交付款码支付 · Charge a user whose payment code the merchant has scanned
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
   */
  post: Post<typeof submitMicropay>
}
