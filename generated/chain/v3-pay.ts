// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { queryFenfuExposure } from '../pay/acquiring-bank/query-fenfu-exposure.js'
import type { queryExposureRecommendation } from '../pay/instal/query-exposure-recommendation.js'
import type { queryPartnerExposureRecommendation } from '../pay/instal/query-partner-exposure-recommendation.js'
import type { closeOrder } from '../pay/partner/close-order.js'
import type { payWithPaymentCode } from '../pay/partner/pay-with-payment-code.js'
import type { prepayApp } from '../pay/partner/prepay-app.js'
import type { prepayAppWithContract } from '../pay/partner/prepay-app-with-contract.js'
import type { prepayH5 } from '../pay/partner/prepay-h5.js'
import type { prepayJsapi } from '../pay/partner/prepay-jsapi.js'
import type { prepayJsapiWithContract } from '../pay/partner/prepay-jsapi-with-contract.js'
import type { prepayMiniProgram } from '../pay/partner/prepay-mini-program.js'
import type { prepayNative } from '../pay/partner/prepay-native.js'
import type { prepayScannedPos } from '../pay/partner/prepay-scanned-pos.js'
import type { queryFenfuExposure as payPartnerQueryFenfuExposure } from '../pay/partner/query-fenfu-exposure.js'
import type { queryOrderById } from '../pay/partner/query-order-by-id.js'
import type { queryOrderByOutTradeNo } from '../pay/partner/query-order-by-out-trade-no.js'
import type { reverseOrder } from '../pay/partner/reverse-order.js'
import type { closeOrder as payTransactionsCloseOrder } from '../pay/transactions/close-order.js'
import type { payWithPaymentCode as payTransactionsPayWithPaymentCode } from '../pay/transactions/pay-with-payment-code.js'
import type { prepayApp as payTransactionsPrepayApp } from '../pay/transactions/prepay-app.js'
import type { prepayAppWithContract as payTransactionsPrepayAppWithContract } from '../pay/transactions/prepay-app-with-contract.js'
import type { prepayH5 as payTransactionsPrepayH5 } from '../pay/transactions/prepay-h5.js'
import type { prepayJsapi as payTransactionsPrepayJsapi } from '../pay/transactions/prepay-jsapi.js'
import type { prepayJsapiWithContract as payTransactionsPrepayJsapiWithContract } from '../pay/transactions/prepay-jsapi-with-contract.js'
import type { prepayNative as payTransactionsPrepayNative } from '../pay/transactions/prepay-native.js'
import type { queryFenfuExposure as payTransactionsQueryFenfuExposure } from '../pay/transactions/query-fenfu-exposure.js'
import type { queryOrderById as payTransactionsQueryOrderById } from '../pay/transactions/query-order-by-id.js'
import type { queryOrderByOutTradeNo as payTransactionsQueryOrderByOutTradeNo } from '../pay/transactions/query-order-by-out-trade-no.js'
import type { reverseOrder as payTransactionsReverseOrder } from '../pay/transactions/reverse-order.js'

export interface V3Pay {
  acquiringBank: V3PayAcquiringBank
  instal: V3PayInstal
  partner: V3PayPartner
  transactions: V3PayTransactions
}

export interface V3PayAcquiringBank {
  transactions: V3PayAcquiringBankTransactions
}

export interface V3PayAcquiringBankTransactions {
  exposure: V3PayAcquiringBankTransactionsExposure
}

export interface V3PayAcquiringBankTransactionsExposure extends Post<typeof queryFenfuExposure> {
  /**
   * 微信分付-支付方式前置服务 · Ask whether an acquiring bank's checkout should offer WeChat Fenfu to this payer
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014326541
   */
  post: Post<typeof queryFenfuExposure>
}

export interface V3PayInstal {
  exposure: V3PayInstalExposure
  partner: V3PayInstalPartner
}

export interface V3PayInstalExposure extends Post<typeof queryExposureRecommendation> {
  /**
   * 商户贴息-获取微信分付曝光建议 · Ask whether to promote subsidized WeChat Fenfu installments to a user
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016196762
   */
  post: Post<typeof queryExposureRecommendation>
}

export interface V3PayInstalPartner {
  exposure: V3PayInstalPartnerExposure
}

export interface V3PayInstalPartnerExposure
  extends Post<typeof queryPartnerExposureRecommendation> {
  /**
   * 商户贴息-获取微信分付曝光建议 · Ask whether a sub-merchant should promote subsidized Fenfu installments to a user
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016196820
   */
  post: Post<typeof queryPartnerExposureRecommendation>
}

export interface V3PayPartner {
  transactions: V3PayPartnerTransactions
}

export interface V3PayPartnerTransactions {
  app: V3PayPartnerTransactionsApp
  appWithContract: V3PayPartnerTransactionsAppWithContract
  codepay: V3PayPartnerTransactionsCodepay
  exposure: V3PayPartnerTransactionsExposure
  h5: V3PayPartnerTransactionsH5
  id: V3PayPartnerTransactionsId
  jsapi: V3PayPartnerTransactionsJsapi
  jsapiWithContract: V3PayPartnerTransactionsJsapiWithContract
  miniprogram: V3PayPartnerTransactionsMiniprogram
  native: V3PayPartnerTransactionsNative
  outTradeNo: V3PayPartnerTransactionsOutTradeNo
  scannedpos: V3PayPartnerTransactionsScannedpos
}

export interface V3PayPartnerTransactionsApp extends Post<typeof prepayApp> {
  /**
   * APP下单 · Create a sub-merchant's order to be paid inside an app
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523526
   */
  post: Post<typeof prepayApp>
}

export interface V3PayPartnerTransactionsAppWithContract
  extends Post<typeof prepayAppWithContract> {
  /**
   * APP下单并签约 · Create a sub-merchant's in-app order that also signs a contract
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017019941
   */
  post: Post<typeof prepayAppWithContract>
}

export interface V3PayPartnerTransactionsCodepay extends Post<typeof payWithPaymentCode> {
  /**
   * 付款码支付 · Charge a sub-merchant's customer by the payment code shown on their phone
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382179
   */
  post: Post<typeof payWithPaymentCode>
}

export interface V3PayPartnerTransactionsExposure
  extends Post<typeof payPartnerQueryFenfuExposure> {
  /**
   * 微信分付-支付方式前置服务 · Ask whether a sub-merchant's checkout should offer WeChat Fenfu to this payer
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014326522
   */
  post: Post<typeof payPartnerQueryFenfuExposure>
}

export interface V3PayPartnerTransactionsH5 extends Post<typeof prepayH5> {
  /**
   * H5下单 · Create a sub-merchant's order to be paid from a mobile browser
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523544
   */
  post: Post<typeof prepayH5>
}

export interface V3PayPartnerTransactionsId {
  _transaction_id_: V3PayPartnerTransactionsIdByTransactionId
}

export interface V3PayPartnerTransactionsIdByTransactionId {
  /**
   * 微信支付订单号查询 · Look up a sub-merchant's order by WeChat Pay transaction ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012526943
   */
  get: Get<typeof queryOrderById>
}

export interface V3PayPartnerTransactionsJsapi extends Post<typeof prepayJsapi> {
  /**
   * JSAPI下单 · Create a sub-merchant's order to be paid inside WeChat
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523579
   */
  post: Post<typeof prepayJsapi>
}

export interface V3PayPartnerTransactionsJsapiWithContract
  extends Post<typeof prepayJsapiWithContract> {
  /**
   * JSAPI下单并授权/签约 · Create a sub-merchant's order inside WeChat that also signs a contract
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688481
   */
  post: Post<typeof prepayJsapiWithContract>
}

export interface V3PayPartnerTransactionsMiniprogram extends Post<typeof prepayMiniProgram> {
  /**
   * 小程序支付下单 · Create a sub-merchant's order to be paid in a mini program
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886115
   */
  post: Post<typeof prepayMiniProgram>
}

export interface V3PayPartnerTransactionsNative extends Post<typeof prepayNative> {
  /**
   * Native下单 · Create a sub-merchant's order to be paid by scanning a QR code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523551
   */
  post: Post<typeof prepayNative>
}

export interface V3PayPartnerTransactionsOutTradeNo {
  _out_trade_no_: V3PayPartnerTransactionsOutTradeNoByOutTradeNo
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNo {
  /**
   * 商户订单号查询 · Look up a sub-merchant's order by merchant order number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012526944
   */
  get: Get<typeof queryOrderByOutTradeNo>
  close: V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose
  reverse: V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose
  extends Post<typeof closeOrder> {
  /**
   * 关单 · Close a sub-merchant's unpaid order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012526949
   */
  post: Post<typeof closeOrder>
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse
  extends Post<typeof reverseOrder> {
  /**
   * 撤销 · Undo a sub-merchant's payment code order, refunding it if it was paid
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382181
   */
  post: Post<typeof reverseOrder>
}

export interface V3PayPartnerTransactionsScannedpos extends Post<typeof prepayScannedPos> {
  /**
   * 扫码支付下单 · Create a sub-merchant's order to be paid by scanning a POS terminal
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492476
   */
  post: Post<typeof prepayScannedPos>
}

export interface V3PayTransactions {
  app: V3PayTransactionsApp
  appWithContract: V3PayTransactionsAppWithContract
  codepay: V3PayTransactionsCodepay
  exposure: V3PayTransactionsExposure
  h5: V3PayTransactionsH5
  id: V3PayTransactionsId
  jsapi: V3PayTransactionsJsapi
  jsapiWithContract: V3PayTransactionsJsapiWithContract
  native: V3PayTransactionsNative
  outTradeNo: V3PayTransactionsOutTradeNo
}

export interface V3PayTransactionsApp extends Post<typeof payTransactionsPrepayApp> {
  /**
   * APP下单 · Create an order to be paid inside an app
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525136
   */
  post: Post<typeof payTransactionsPrepayApp>
}

export interface V3PayTransactionsAppWithContract
  extends Post<typeof payTransactionsPrepayAppWithContract> {
  /**
   * APP下单并签约 · Create an in-app order that also signs a contract
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017019923
   */
  post: Post<typeof payTransactionsPrepayAppWithContract>
}

export interface V3PayTransactionsCodepay extends Post<typeof payTransactionsPayWithPaymentCode> {
  /**
   * 付款码支付 · Charge a customer by the payment code shown on their phone
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382150
   */
  post: Post<typeof payTransactionsPayWithPaymentCode>
}

export interface V3PayTransactionsExposure extends Post<typeof payTransactionsQueryFenfuExposure> {
  /**
   * 微信分付-支付方式前置服务 · Ask whether the checkout should offer WeChat Fenfu to this payer
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014326314
   */
  post: Post<typeof payTransactionsQueryFenfuExposure>
}

export interface V3PayTransactionsH5 extends Post<typeof payTransactionsPrepayH5> {
  /**
   * H5下单 · Create an order to be paid from a mobile browser
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525153
   */
  post: Post<typeof payTransactionsPrepayH5>
}

export interface V3PayTransactionsId {
  _transaction_id_: V3PayTransactionsIdByTransactionId
}

export interface V3PayTransactionsIdByTransactionId {
  /**
   * 微信支付订单号查询 · Look up an order by WeChat Pay transaction ID
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791858
   */
  get: Get<typeof payTransactionsQueryOrderById>
}

export interface V3PayTransactionsJsapi extends Post<typeof payTransactionsPrepayJsapi> {
  /**
   * JSAPI下单 · Create an order to be paid inside WeChat
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525167
   */
  post: Post<typeof payTransactionsPrepayJsapi>
}

export interface V3PayTransactionsJsapiWithContract
  extends Post<typeof payTransactionsPrepayJsapiWithContract> {
  /**
   * JSAPI下单并授权/签约 · Create an order inside WeChat that also signs a contract
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012530178
   */
  post: Post<typeof payTransactionsPrepayJsapiWithContract>
}

export interface V3PayTransactionsNative extends Post<typeof payTransactionsPrepayNative> {
  /**
   * Native下单 · Create an order to be paid by scanning a QR code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525171
   */
  post: Post<typeof payTransactionsPrepayNative>
}

export interface V3PayTransactionsOutTradeNo {
  _out_trade_no_: V3PayTransactionsOutTradeNoByOutTradeNo
}

export interface V3PayTransactionsOutTradeNoByOutTradeNo {
  /**
   * 商户订单号查询 · Look up an order by merchant order number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791859
   */
  get: Get<typeof payTransactionsQueryOrderByOutTradeNo>
  close: V3PayTransactionsOutTradeNoByOutTradeNoClose
  reverse: V3PayTransactionsOutTradeNoByOutTradeNoReverse
}

export interface V3PayTransactionsOutTradeNoByOutTradeNoClose
  extends Post<typeof payTransactionsCloseOrder> {
  /**
   * 关单 · Close an unpaid order
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791860
   */
  post: Post<typeof payTransactionsCloseOrder>
}

export interface V3PayTransactionsOutTradeNoByOutTradeNoReverse
  extends Post<typeof payTransactionsReverseOrder> {
  /**
   * 撤销 · Undo a payment code order, refunding it if it was paid
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382161
   */
  post: Post<typeof payTransactionsReverseOrder>
}
