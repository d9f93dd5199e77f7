// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createEtcHighwayTransaction } from '../vehicle/create-etc-highway-transaction.js'
import type { createParking } from '../vehicle/create-parking.js'
import type { createParkingTransaction } from '../vehicle/create-parking-transaction.js'
import type { preOpenEtcCardDeduction } from '../vehicle/pre-open-etc-card-deduction.js'
import type { queryEtcContractById } from '../vehicle/query-etc-contract-by-id.js'
import type { queryEtcContractByOpenid } from '../vehicle/query-etc-contract-by-openid.js'
import type { queryEtcTransactionById } from '../vehicle/query-etc-transaction-by-id.js'
import type { queryEtcTransactionByOutTradeNo } from '../vehicle/query-etc-transaction-by-out-trade-no.js'
import type { queryParkingTransaction } from '../vehicle/query-parking-transaction.js'
import type { queryPlateService } from '../vehicle/query-plate-service.js'

export interface V3Vehicle {
  etc: V3VehicleEtc
  parking: V3VehicleParking
  transactions: V3VehicleTransactions
}

export interface V3VehicleEtc {
  contracts: V3VehicleEtcContracts
  preopen: V3VehicleEtcPreopen
  transactions: V3VehicleEtcTransactions
  users: V3VehicleEtcUsers
}

export interface V3VehicleEtcContracts {
  _contract_id_: V3VehicleEtcContractsByContractId
}

export interface V3VehicleEtcContractsByContractId {
  /**
   * 通过商户ETC绑定号查询签约状态 · Check the state of an ETC binding by its contract ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715667
   */
  get: Get<typeof queryEtcContractById>
}

export interface V3VehicleEtcPreopen extends Post<typeof preOpenEtcCardDeduction> {
  /**
   * 预开通用户ETC指定卡扣费 · Pre-open toll deduction from a chosen bank card for a user's ETC device
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715215
   */
  post: Post<typeof preOpenEtcCardDeduction>
}

export interface V3VehicleEtcTransactions {
  highway: V3VehicleEtcTransactionsHighway
  id: V3VehicleEtcTransactionsId
  outTradeNo: V3VehicleEtcTransactionsOutTradeNo
}

export interface V3VehicleEtcTransactionsHighway extends Post<typeof createEtcHighwayTransaction> {
  /**
   * 高速场景商户扣款 · Charge a bound user for a highway toll
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715331
   */
  post: Post<typeof createEtcHighwayTransaction>
}

export interface V3VehicleEtcTransactionsId {
  _transaction_id_: V3VehicleEtcTransactionsIdByTransactionId
}

export interface V3VehicleEtcTransactionsIdByTransactionId {
  /**
   * 查询订单 · Look up an ETC toll charge by its WeChat Pay transaction ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715719
   */
  get: Get<typeof queryEtcTransactionById>
}

export interface V3VehicleEtcTransactionsOutTradeNo {
  _out_trade_no_: V3VehicleEtcTransactionsOutTradeNoByOutTradeNo
}

export interface V3VehicleEtcTransactionsOutTradeNoByOutTradeNo {
  /**
   * 查询订单 · Look up an ETC toll charge by the merchant's order number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715845
   */
  get: Get<typeof queryEtcTransactionByOutTradeNo>
}

export interface V3VehicleEtcUsers {
  _openid_: V3VehicleEtcUsersByOpenid
}

export interface V3VehicleEtcUsersByOpenid {
  contracts: V3VehicleEtcUsersByOpenidContracts
}

export interface V3VehicleEtcUsersByOpenidContracts {
  /**
   * 查询ETC签约状态 · Check whether a user has bound ETC deduction for a plan and plate
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715623
   */
  get: Get<typeof queryEtcContractByOpenid>
}

export interface V3VehicleParking {
  parkings: V3VehicleParkingParkings
  services: V3VehicleParkingServices
}

export interface V3VehicleParkingParkings extends Post<typeof createParking> {
  /**
   * 创建停车入场 · Report a vehicle entering a parking lot
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012533994
   */
  post: Post<typeof createParking>
}

export interface V3VehicleParkingServices {
  find: V3VehicleParkingServicesFind
}

export interface V3VehicleParkingServicesFind {
  /**
   * 查询车牌服务开通信息 · Check whether parking auto-payment is on for a license plate
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534183
   */
  get: Get<typeof queryPlateService>
}

export interface V3VehicleTransactions {
  outTradeNo: V3VehicleTransactionsOutTradeNo
  parking: V3VehicleTransactionsParking
}

export interface V3VehicleTransactionsOutTradeNo {
  _out_trade_no_: V3VehicleTransactionsOutTradeNoByOutTradeNo
}

export interface V3VehicleTransactionsOutTradeNoByOutTradeNo {
  /**
   * 查询订单 · Check a parking fee deduction by the merchant's order number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534441
   */
  get: Get<typeof queryParkingTransaction>
}

export interface V3VehicleTransactionsParking extends Post<typeof createParkingTransaction> {
  /**
   * 扣费受理 · Submit a parking fee deduction
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534427
   */
  post: Post<typeof createParkingTransaction>
}
