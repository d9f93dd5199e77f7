// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { closeOrderById } from '../global/transactions/close-order-by-id.js'
import type { closeOrderByOutTradeNo } from '../global/transactions/close-order-by-out-trade-no.js'
import type { prepayApp } from '../global/transactions/prepay-app.js'
import type { prepayH5 } from '../global/transactions/prepay-h5.js'
import type { prepayJsapi } from '../global/transactions/prepay-jsapi.js'
import type { prepayNative } from '../global/transactions/prepay-native.js'
import type { queryOrderById } from '../global/transactions/query-order-by-id.js'
import type { queryOrderByOutTradeNo } from '../global/transactions/query-order-by-out-trade-no.js'

export interface V3GlobalTransactions {
  app: V3GlobalTransactionsApp
  id: V3GlobalTransactionsId
  jsapi: V3GlobalTransactionsJsapi
  mweb: V3GlobalTransactionsMweb
  native: V3GlobalTransactionsNative
  outTradeNo: V3GlobalTransactionsOutTradeNo
}

export interface V3GlobalTransactionsApp extends Post<typeof prepayApp> {
  /**
   * APP支付下单 · Place an order to be paid in the merchant's app
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
   */
  post: Post<typeof prepayApp>
}

export interface V3GlobalTransactionsId {
  _transaction_id_: V3GlobalTransactionsIdByTransactionId
}

export interface V3GlobalTransactionsIdByTransactionId {
  /**
   * 查询订单(微信支付订单号) · Look up a payment order by the WeChat Pay order number
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   */
  get: Get<typeof queryOrderById>
  close: V3GlobalTransactionsIdByTransactionIdClose
}

export interface V3GlobalTransactionsIdByTransactionIdClose extends Post<typeof closeOrderById> {
  /**
   * 关闭订单(微信支付订单号) · Close an unpaid order by the WeChat Pay order number
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   */
  post: Post<typeof closeOrderById>
}

export interface V3GlobalTransactionsJsapi extends Post<typeof prepayJsapi> {
  /**
   * JSAPI支付下单 · Place an order to be paid on a page inside WeChat
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
   */
  post: Post<typeof prepayJsapi>
}

export interface V3GlobalTransactionsMweb extends Post<typeof prepayH5> {
  /**
   * H5支付下单 · Place an order to be paid from a mobile browser
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
   */
  post: Post<typeof prepayH5>
}

export interface V3GlobalTransactionsNative extends Post<typeof prepayNative> {
  /**
   * Native支付下单 · Place an order to be paid by scanning the merchant's QR code
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
   */
  post: Post<typeof prepayNative>
}

export interface V3GlobalTransactionsOutTradeNo {
  _out_trade_no_: V3GlobalTransactionsOutTradeNoByOutTradeNo
}

export interface V3GlobalTransactionsOutTradeNoByOutTradeNo {
  /**
   * 查询订单(商户订单号) · Look up a payment order by the merchant order number
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
   */
  get: Get<typeof queryOrderByOutTradeNo>
  close: V3GlobalTransactionsOutTradeNoByOutTradeNoClose
}

export interface V3GlobalTransactionsOutTradeNoByOutTradeNoClose
  extends Post<typeof closeOrderByOutTradeNo> {
  /**
   * 关闭订单(商户订单号) · Close an unpaid order by the merchant order number
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
   */
  post: Post<typeof closeOrderByOutTradeNo>
}
