// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createTransaction } from '../qrcode/create-transaction.js'
import type { queryTransaction } from '../qrcode/query-transaction.js'
import type { queryUserService } from '../qrcode/query-user-service.js'

export interface V3Qrcode {
  transactions: V3QrcodeTransactions
  userServices: V3QrcodeUserServices
}

export interface V3QrcodeTransactions extends Post<typeof createTransaction> {
  /** 扣费受理 · Submit a fare deduction for a rider who scanned a ride code */
  post: Post<typeof createTransaction>
  outTradeNo: V3QrcodeTransactionsOutTradeNo
}

export interface V3QrcodeTransactionsOutTradeNo {
  _out_trade_no_: V3QrcodeTransactionsOutTradeNoByOutTradeNo
}

export interface V3QrcodeTransactionsOutTradeNoByOutTradeNo {
  /** 查询订单 · Check a ride code fare deduction by the merchant's order number */
  get: Get<typeof queryTransaction>
}

export interface V3QrcodeUserServices {
  contractId: V3QrcodeUserServicesContractId
}

export interface V3QrcodeUserServicesContractId {
  _contract_id_: V3QrcodeUserServicesContractIdByContractId
}

export interface V3QrcodeUserServicesContractIdByContractId {
  /** 查询用户服务可用信息 · Check whether a user may use the ride code service, and why not */
  get: Get<typeof queryUserService>
}
