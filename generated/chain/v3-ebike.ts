// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createChargingToken } from '../ebike/create-charging-token.js'
import type { createTransaction } from '../ebike/create-transaction.js'
import type { preOpenService } from '../ebike/pre-open-service.js'
import type { queryContractById } from '../ebike/query-contract-by-id.js'
import type { queryContractByOpenid } from '../ebike/query-contract-by-openid.js'
import type { queryOrderById } from '../ebike/query-order-by-id.js'
import type { queryOrderByOutTradeNo } from '../ebike/query-order-by-out-trade-no.js'

export interface V3Ebike {
  charge: V3EbikeCharge
}

export interface V3EbikeCharge {
  contracts: V3EbikeChargeContracts
  transactions: V3EbikeChargeTransactions
  users: V3EbikeChargeUsers
}

export interface V3EbikeChargeContracts {
  preopen: V3EbikeChargeContractsPreopen
  _contract_id_: V3EbikeChargeContractsByContractId
}

export interface V3EbikeChargeContractsPreopen extends Post<typeof preOpenService> {
  /**
   * 预开通服务 · Prepare the opening of automatic e-bike charging payment for a user
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
   * @deprecated
   */
  post: Post<typeof preOpenService>
}

export interface V3EbikeChargeContractsByContractId {
  /**
   * 通过签约号查询用户状态 · Query a user's e-bike charging contract by contract ID
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
   * @deprecated
   */
  get: Get<typeof queryContractById>
  confirm: V3EbikeChargeContractsByContractIdConfirm
}

export interface V3EbikeChargeContractsByContractIdConfirm
  extends Post<typeof createChargingToken> {
  /**
   * 创建用户当次充电代扣凭证 · Create the token that allows deduction for one charging session
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
   * @deprecated
   */
  post: Post<typeof createChargingToken>
}

export interface V3EbikeChargeTransactions extends Post<typeof createTransaction> {
  /**
   * 充电自行车代扣受理扣款 · Deduct the fee of an e-bike charging session
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
   * @deprecated
   */
  post: Post<typeof createTransaction>
  id: V3EbikeChargeTransactionsId
  outTradeNo: V3EbikeChargeTransactionsOutTradeNo
}

export interface V3EbikeChargeTransactionsId {
  _transaction_id_: V3EbikeChargeTransactionsIdByTransactionId
}

export interface V3EbikeChargeTransactionsIdByTransactionId {
  /**
   * 查询订单 · Query a charging payment by its WeChat Pay transaction ID
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated
   */
  get: Get<typeof queryOrderById>
}

export interface V3EbikeChargeTransactionsOutTradeNo {
  _out_trade_no_: V3EbikeChargeTransactionsOutTradeNoByOutTradeNo
}

export interface V3EbikeChargeTransactionsOutTradeNoByOutTradeNo {
  /**
   * 查询订单 · Query a charging payment by the merchant's order number
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated
   */
  get: Get<typeof queryOrderByOutTradeNo>
}

export interface V3EbikeChargeUsers {
  _openid_: V3EbikeChargeUsersByOpenid
}

export interface V3EbikeChargeUsersByOpenid {
  contract: V3EbikeChargeUsersByOpenidContract
}

export interface V3EbikeChargeUsersByOpenidContract {
  /**
   * 通过用户标识查询用户状态 · Query a user's e-bike charging contract by openid
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
   * @deprecated
   */
  get: Get<typeof queryContractByOpenid>
}
