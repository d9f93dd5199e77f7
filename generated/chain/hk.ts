// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { closeOrderById } from '../hk/close-order-by-id.js'
import type { closeOrderByOutTradeNo } from '../hk/close-order-by-out-trade-no.js'
import type { createRefund } from '../hk/create-refund.js'
import type { createSubMerchant } from '../hk/create-sub-merchant.js'
import type { downloadStatement } from '../hk/download-statement.js'
import type { listCertificates } from '../hk/list-certificates.js'
import type { listRefunds } from '../hk/list-refunds.js'
import type { listSettlements } from '../hk/list-settlements.js'
import type { prepayApp } from '../hk/prepay-app.js'
import type { prepayH5 } from '../hk/prepay-h5.js'
import type { prepayJsapi } from '../hk/prepay-jsapi.js'
import type { prepayNative } from '../hk/prepay-native.js'
import type { queryOrderById } from '../hk/query-order-by-id.js'
import type { queryOrderByOutTradeNo } from '../hk/query-order-by-out-trade-no.js'
import type { queryRefundById } from '../hk/query-refund-by-id.js'
import type { queryRefundByOutRefundNo } from '../hk/query-refund-by-out-refund-no.js'
import type { querySubMerchant } from '../hk/query-sub-merchant.js'
import type { reverseOrderById } from '../hk/reverse-order-by-id.js'
import type { reverseOrderByOutTradeNo } from '../hk/reverse-order-by-out-trade-no.js'
import type { submitMicropay } from '../hk/submit-micropay.js'
import type { updateSubMerchant } from '../hk/update-sub-merchant.js'

export interface Hk {
  v3: HkV3
}

export interface HkV3 {
  certificates: HkV3Certificates
  merchants: HkV3Merchants
  refunds: HkV3Refunds
  settle: HkV3Settle
  statements: HkV3Statements
  transactions: HkV3Transactions
}

export interface HkV3Certificates {
  /**
   * 获取平台证书列表 · Fetch the WeChat Pay platform certificates for Hong Kong merchants
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml
   */
  get: Get<typeof listCertificates>
}

export interface HkV3Merchants extends Post<typeof createSubMerchant> {
  /**
   * 子商户进件（融合钱包） · Onboard a Hong Kong sub-merchant
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
   */
  post: Post<typeof createSubMerchant>
  /**
   * 修改子商户（融合钱包） · Change a Hong Kong sub-merchant's registered details
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
   */
  put: Post<typeof updateSubMerchant>
  _sub_mchid_: HkV3MerchantsBySubMchid
}

export interface HkV3MerchantsBySubMchid {
  /**
   * 查询子商户（融合钱包） · Read a Hong Kong sub-merchant's registered details
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
   */
  get: Get<typeof querySubMerchant>
}

export interface HkV3Refunds extends Post<typeof createRefund> {
  /**
   * 查询所有退款 · List every refund made on a payment order
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
   */
  get: Get<typeof listRefunds>
  /**
   * 申请退款 · Refund all or part of a payment order
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
   */
  post: Post<typeof createRefund>
  id: HkV3RefundsId
  outRefundNo: HkV3RefundsOutRefundNo
}

export interface HkV3RefundsId {
  _refund_id_: HkV3RefundsIdByRefundId
}

export interface HkV3RefundsIdByRefundId {
  /**
   * 查询单笔退款(微信支付退款订单号) · Look up a refund by the WeChat Pay refund number
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   */
  get: Get<typeof queryRefundById>
}

export interface HkV3RefundsOutRefundNo {
  _out_refund_no_: HkV3RefundsOutRefundNoByOutRefundNo
}

export interface HkV3RefundsOutRefundNoByOutRefundNo {
  /**
   * 查询单笔退款(商户退款订单号) · Look up a refund by the merchant refund number
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   */
  get: Get<typeof queryRefundByOutRefundNo>
}

export interface HkV3Settle {
  settlements: HkV3SettleSettlements
}

export interface HkV3SettleSettlements {
  /**
   * 查询结算资金明细 · List settled or unsettled funds within a range of dates
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
   */
  get: Get<typeof listSettlements>
}

export interface HkV3Statements {
  /**
   * 下载对账单 · Download a day's reconciliation statement
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
   */
  get: Get<typeof downloadStatement>
}

export interface HkV3Transactions {
  app: HkV3TransactionsApp
  id: HkV3TransactionsId
  jsapi: HkV3TransactionsJsapi
  micropay: HkV3TransactionsMicropay
  mweb: HkV3TransactionsMweb
  native: HkV3TransactionsNative
  outTradeNo: HkV3TransactionsOutTradeNo
}

export interface HkV3TransactionsApp extends Post<typeof prepayApp> {
  /**
   * APP支付下单 · Place an order to be paid in the merchant's app
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
   */
  post: Post<typeof prepayApp>
}

export interface HkV3TransactionsId {
  _transaction_id_: HkV3TransactionsIdByTransactionId
}

export interface HkV3TransactionsIdByTransactionId {
  /**
   * 查询订单(微信支付订单号) · Look up a payment order by the WeChat Pay order number
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   */
  get: Get<typeof queryOrderById>
  close: HkV3TransactionsIdByTransactionIdClose
  reverse: HkV3TransactionsIdByTransactionIdReverse
}

export interface HkV3TransactionsIdByTransactionIdClose extends Post<typeof closeOrderById> {
  /**
   * 关闭订单(微信支付订单号) · Close an unpaid order by the WeChat Pay order number
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   */
  post: Post<typeof closeOrderById>
}

export interface HkV3TransactionsIdByTransactionIdReverse extends Post<typeof reverseOrderById> {
  /**
   * 撤销订单(微信支付订单号) · Reverse a payment-code order by the WeChat Pay order number
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   */
  post: Post<typeof reverseOrderById>
}

export interface HkV3TransactionsJsapi extends Post<typeof prepayJsapi> {
  /**
   * 小程序/公众号支付下单 · Place an order to be paid in a mini program or official account page
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
   */
  post: Post<typeof prepayJsapi>
}

export interface HkV3TransactionsMicropay extends Post<typeof submitMicropay> {
  /**
   * 提交付款码支付 · Charge a user whose payment code the merchant has scanned
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
   */
  post: Post<typeof submitMicropay>
}

export interface HkV3TransactionsMweb extends Post<typeof prepayH5> {
  /**
   * H5支付下单 · Place an order to be paid from a mobile browser
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
   */
  post: Post<typeof prepayH5>
}

export interface HkV3TransactionsNative extends Post<typeof prepayNative> {
  /**
   * 扫码支付下单 · Place an order to be paid by scanning the merchant's QR code
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
   */
  post: Post<typeof prepayNative>
}

export interface HkV3TransactionsOutTradeNo {
  _out_trade_no_: HkV3TransactionsOutTradeNoByOutTradeNo
}

export interface HkV3TransactionsOutTradeNoByOutTradeNo {
  /**
   * 查询订单(商户订单号) · Look up a payment order by the merchant order number
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   */
  get: Get<typeof queryOrderByOutTradeNo>
  close: HkV3TransactionsOutTradeNoByOutTradeNoClose
  reverse: HkV3TransactionsOutTradeNoByOutTradeNoReverse
}

export interface HkV3TransactionsOutTradeNoByOutTradeNoClose
  extends Post<typeof closeOrderByOutTradeNo> {
  /**
   * 关闭订单(商户订单号) · Close an unpaid order by the merchant order number
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   */
  post: Post<typeof closeOrderByOutTradeNo>
}

export interface HkV3TransactionsOutTradeNoByOutTradeNoReverse
  extends Post<typeof reverseOrderByOutTradeNo> {
  /**
   * 撤销订单(商户订单号) · Reverse a payment-code order by the merchant order number
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   */
  post: Post<typeof reverseOrderByOutTradeNo>
}
