// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createTransaction } from '../global/papay/create-transaction.js'
import type { preSignApp } from '../global/papay/pre-sign-app.js'
import type { preSignH5 } from '../global/papay/pre-sign-h5.js'
import type { preSignJsapi } from '../global/papay/pre-sign-jsapi.js'
import type { preSignMiniProgram } from '../global/papay/pre-sign-mini-program.js'
import type { preSignWeb } from '../global/papay/pre-sign-web.js'
import type { queryContractById } from '../global/papay/query-contract-by-id.js'
import type { queryContractByOutContractCode } from '../global/papay/query-contract-by-out-contract-code.js'
import type { queryOrderById } from '../global/papay/query-order-by-id.js'
import type { queryOrderByOutTradeNo } from '../global/papay/query-order-by-out-trade-no.js'
import type { reverseOrderByOutTradeNo } from '../global/papay/reverse-order-by-out-trade-no.js'
import type { terminateContract } from '../global/papay/terminate-contract.js'

export interface V3GlobalPapay {
  contracts: V3GlobalPapayContracts
  transactions: V3GlobalPapayTransactions
}

export interface V3GlobalPapayContracts {
  appPreEntrustSign: V3GlobalPapayContractsAppPreEntrustSign
  h5PreEntrustSign: V3GlobalPapayContractsH5PreEntrustSign
  jsapiPreEntrustSign: V3GlobalPapayContractsJsapiPreEntrustSign
  miniprogramPreEntrustSign: V3GlobalPapayContractsMiniprogramPreEntrustSign
  outContractCode: V3GlobalPapayContractsOutContractCode
  webPreEntrustSign: V3GlobalPapayContractsWebPreEntrustSign
  _contract_id_: V3GlobalPapayContractsByContractId
}

export interface V3GlobalPapayContractsAppPreEntrustSign extends Post<typeof preSignApp> {
  /**
   * APP签约 · Open a contract-signing session for a user in the merchant's app
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
   */
  post: Post<typeof preSignApp>
}

export interface V3GlobalPapayContractsH5PreEntrustSign extends Post<typeof preSignH5> {
  /**
   * H5预签约 · Get a contract-signing link for a user in a mobile browser
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
   */
  post: Post<typeof preSignH5>
}

export interface V3GlobalPapayContractsJsapiPreEntrustSign extends Post<typeof preSignJsapi> {
  /**
   * JSAPI预签约 · Get a contract-signing link for a page opened inside WeChat
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
   */
  post: Post<typeof preSignJsapi>
}

export interface V3GlobalPapayContractsMiniprogramPreEntrustSign
  extends Post<typeof preSignMiniProgram> {
  /**
   * 小程序签约 · Open a contract-signing session for a user in a mini program
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
   */
  post: Post<typeof preSignMiniProgram>
}

export interface V3GlobalPapayContractsOutContractCode {
  _out_contract_code_: V3GlobalPapayContractsOutContractCodeByOutContractCode
}

export interface V3GlobalPapayContractsOutContractCodeByOutContractCode {
  /**
   * 商户协议号查询签约 · Look up an entrusted payment contract by the merchant contract code
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
   */
  get: Get<typeof queryContractByOutContractCode>
}

export interface V3GlobalPapayContractsWebPreEntrustSign extends Post<typeof preSignWeb> {
  /**
   * WEB预签约 · Get a contract-signing link for a website to show as a QR code
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
   */
  post: Post<typeof preSignWeb>
}

export interface V3GlobalPapayContractsByContractId {
  /**
   * 代扣协议ID查询签约 · Look up an entrusted payment contract by its WeChat Pay contract ID
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
   */
  get: Get<typeof queryContractById>
  terminate: V3GlobalPapayContractsByContractIdTerminate
}

export interface V3GlobalPapayContractsByContractIdTerminate
  extends Post<typeof terminateContract> {
  /**
   * 申请解约 · End a user's entrusted payment contract
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
   */
  post: Post<typeof terminateContract>
}

export interface V3GlobalPapayTransactions extends Post<typeof createTransaction> {
  /**
   * 支付扣款 · Charge a user under a signed entrusted payment contract
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
   */
  post: Post<typeof createTransaction>
  outTradeNo: V3GlobalPapayTransactionsOutTradeNo
  _transaction_id_: V3GlobalPapayTransactionsByTransactionId
}

export interface V3GlobalPapayTransactionsOutTradeNo {
  _out_trade_no_: V3GlobalPapayTransactionsOutTradeNoByOutTradeNo
}

export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNo {
  /**
   * 查询订单(商户订单号) · Look up an entrusted payment order by the merchant order number
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get: Get<typeof queryOrderByOutTradeNo>
  reverse: V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse
}

export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse
  extends Post<typeof reverseOrderByOutTradeNo> {
  /**
   * 撤销订单(商户订单号) · Reverse an entrusted payment order by the merchant order number
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
   */
  post: Post<typeof reverseOrderByOutTradeNo>
}

export interface V3GlobalPapayTransactionsByTransactionId {
  /**
   * 查询订单(微信支付订单号) · Look up an entrusted payment order by the WeChat Pay order number
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
   */
  get: Get<typeof queryOrderById>
}
