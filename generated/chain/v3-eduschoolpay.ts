// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createTransaction } from '../eduschoolpay/create-transaction.js'
import type { listUserContracts } from '../eduschoolpay/list-user-contracts.js'
import type { preSignContract } from '../eduschoolpay/pre-sign-contract.js'
import type { queryContractById } from '../eduschoolpay/query-contract-by-id.js'
import type { queryOrderById } from '../eduschoolpay/query-order-by-id.js'
import type { queryOrderByOutTradeNo } from '../eduschoolpay/query-order-by-out-trade-no.js'
import type { queryUserDebtState } from '../eduschoolpay/query-user-debt-state.js'
import type { terminateContract } from '../eduschoolpay/terminate-contract.js'

export interface V3Eduschoolpay {
  contracts: V3EduschoolpayContracts
  transactions: V3EduschoolpayTransactions
  users: V3EduschoolpayUsers
}

export interface V3EduschoolpayContracts {
  presign: V3EduschoolpayContractsPresign
  _contract_id_: V3EduschoolpayContractsByContractId
}

export interface V3EduschoolpayContractsPresign extends Post<typeof preSignContract> {
  /**
   * 预签约 · Pre-sign a campus payment contract and get the token to sign it with
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468952
   */
  post: Post<typeof preSignContract>
}

export interface V3EduschoolpayContractsByContractId {
  /**
   * 通过协议号查询签约 · Query a campus payment contract by contract ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468959
   */
  get: Get<typeof queryContractById>
  terminate: V3EduschoolpayContractsByContractIdTerminate
}

export interface V3EduschoolpayContractsByContractIdTerminate
  extends Post<typeof terminateContract> {
  /**
   * 商户主动解约 · Terminate a campus payment contract as the merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469025
   */
  post: Post<typeof terminateContract>
}

export interface V3EduschoolpayTransactions extends Post<typeof createTransaction> {
  /**
   * 扣款 · Deduct a campus payment under a contract
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469030
   */
  post: Post<typeof createTransaction>
  id: V3EduschoolpayTransactionsId
  outTradeNo: V3EduschoolpayTransactionsOutTradeNo
}

export interface V3EduschoolpayTransactionsId {
  _transaction_id_: V3EduschoolpayTransactionsIdByTransactionId
}

export interface V3EduschoolpayTransactionsIdByTransactionId {
  /**
   * 微信支付订单号查单 · Query a campus payment by its WeChat Pay transaction ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469063
   */
  get: Get<typeof queryOrderById>
}

export interface V3EduschoolpayTransactionsOutTradeNo {
  _out_trade_no_: V3EduschoolpayTransactionsOutTradeNoByOutTradeNo
}

export interface V3EduschoolpayTransactionsOutTradeNoByOutTradeNo {
  /**
   * 商户订单号查单 · Query a campus payment by the merchant's order number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469097
   */
  get: Get<typeof queryOrderByOutTradeNo>
}

export interface V3EduschoolpayUsers {
  _openid_: V3EduschoolpayUsersByOpenid
}

export interface V3EduschoolpayUsersByOpenid {
  contracts: V3EduschoolpayUsersByOpenidContracts
  debtState: V3EduschoolpayUsersByOpenidDebtState
}

export interface V3EduschoolpayUsersByOpenidContracts {
  /**
   * 查询用户签约列表 · List the campus payment contracts of a user
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468993
   */
  get: Get<typeof listUserContracts>
}

export interface V3EduschoolpayUsersByOpenidDebtState {
  /**
   * 商户查询用户欠款状态 · Query whether a user has overdue campus payments
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469161
   */
  get: Get<typeof queryUserDebtState>
}
