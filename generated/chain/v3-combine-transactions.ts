// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { closeOrder } from '../combine-transactions/close-order.js'
import type { prepayApp } from '../combine-transactions/prepay-app.js'
import type { prepayH5 } from '../combine-transactions/prepay-h5.js'
import type { prepayJsapi } from '../combine-transactions/prepay-jsapi.js'
import type { prepayMiniProgram } from '../combine-transactions/prepay-mini-program.js'
import type { prepayNative } from '../combine-transactions/prepay-native.js'
import type { queryOrderById } from '../combine-transactions/query-order-by-id.js'
import type { queryOrderByOutTradeNo } from '../combine-transactions/query-order-by-out-trade-no.js'

export interface V3CombineTransactions {
  app: V3CombineTransactionsApp
  h5: V3CombineTransactionsH5
  id: V3CombineTransactionsId
  jsapi: V3CombineTransactionsJsapi
  miniprogram: V3CombineTransactionsMiniprogram
  native: V3CombineTransactionsNative
  outTradeNo: V3CombineTransactionsOutTradeNo
}

export interface V3CombineTransactionsApp extends Post<typeof prepayApp> {
  /**
   * 合单下单-APP支付 · Create a combined order to be paid in a mobile app
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758021
   */
  post: Post<typeof prepayApp>
}

export interface V3CombineTransactionsH5 extends Post<typeof prepayH5> {
  /**
   * 合单下单-H5支付 · Create a combined order to be paid from a mobile browser
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556961
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758208
   */
  post: Post<typeof prepayH5>
}

export interface V3CombineTransactionsId {
  _combine_transaction_id_: V3CombineTransactionsIdByCombineTransactionId
}

export interface V3CombineTransactionsIdByCombineTransactionId {
  /**
   * 个人收款交易通过微信支付订单号查单 · Query a personal collection combined order by its WeChat Pay transaction ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012602242
   */
  get: Get<typeof queryOrderById>
}

export interface V3CombineTransactionsJsapi extends Post<typeof prepayJsapi> {
  /**
   * 合单下单-JSAPI支付 · Create a combined order to be paid through JSAPI inside WeChat
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556926
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760633
   */
  post: Post<typeof prepayJsapi>
}

export interface V3CombineTransactionsMiniprogram extends Post<typeof prepayMiniProgram> {
  /**
   * 个人收款交易下单-小程序 · Create a personal collection combined order to be paid in a mini program
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012602225
   */
  post: Post<typeof prepayMiniProgram>
}

export interface V3CombineTransactionsNative extends Post<typeof prepayNative> {
  /**
   * 合单下单-Native支付 · Create a combined order to be paid by scanning a QR code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758240
   */
  post: Post<typeof prepayNative>
}

export interface V3CombineTransactionsOutTradeNo {
  _combine_out_trade_no_: V3CombineTransactionsOutTradeNoByCombineOutTradeNo
}

export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNo {
  /**
   * 合单查询订单 · Query a combined order by the merchant's combined order number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557006
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761057
   */
  get: Get<typeof queryOrderByOutTradeNo>
  close: V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose
}

export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose
  extends Post<typeof closeOrder> {
  /**
   * 合单关闭订单 · Close an unpaid combined order
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012577452
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761079
   */
  post: Post<typeof closeOrder>
}
