// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createTransaction } from '../edu-papay/create-transaction.js'
import type { listUserContracts } from '../edu-papay/list-user-contracts.js'
import type { preSignContract } from '../edu-papay/pre-sign-contract.js'
import type { queryContractById } from '../edu-papay/query-contract-by-id.js'
import type { queryOrderById } from '../edu-papay/query-order-by-id.js'
import type { queryOrderByOutTradeNo } from '../edu-papay/query-order-by-out-trade-no.js'
import type { sendPreDeductionNotice } from '../edu-papay/send-pre-deduction-notice.js'
import type { terminateContract } from '../edu-papay/terminate-contract.js'

export interface V3EduPapay {
  contracts: V3EduPapayContracts
  transactions: V3EduPapayTransactions
  userNotifications: V3EduPapayUserNotifications
  user: V3EduPapayUser
}

export interface V3EduPapayContracts {
  id: V3EduPapayContractsId
  presign: V3EduPapayContractsPresign
  _contract_id_: V3EduPapayContractsByContractId
}

export interface V3EduPapayContractsId {
  _contract_id_: V3EduPapayContractsIdByContractId
}

export interface V3EduPapayContractsIdByContractId {
  /**
   * 通过协议号查询签约 · Query a tuition renewal contract by contract ID
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522951
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465367
   */
  get: Get<typeof queryContractById>
}

export interface V3EduPapayContractsPresign extends Post<typeof preSignContract> {
  /**
   * 预签约 · Pre-sign a tuition renewal contract and get the token to sign it with
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522560
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465360
   */
  post: Post<typeof preSignContract>
}

export interface V3EduPapayContractsByContractId {
  /**
   * 解约 · Terminate a tuition renewal contract
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466882
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465374
   */
  delete: Get<typeof terminateContract>
}

export interface V3EduPapayTransactions extends Post<typeof createTransaction> {
  /**
   * 教育通扣款受理 · Deduct a tuition renewal payment under a contract
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524731
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465548
   */
  post: Post<typeof createTransaction>
  id: V3EduPapayTransactionsId
  outTradeNo: V3EduPapayTransactionsOutTradeNo
}

export interface V3EduPapayTransactionsId {
  _transaction_id_: V3EduPapayTransactionsIdByTransactionId
}

export interface V3EduPapayTransactionsIdByTransactionId {
  /**
   * 微信订单号查单 · Query a tuition renewal payment by its WeChat Pay transaction ID
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523468
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465567
   */
  get: Get<typeof queryOrderById>
}

export interface V3EduPapayTransactionsOutTradeNo {
  _out_trade_no_: V3EduPapayTransactionsOutTradeNoByOutTradeNo
}

export interface V3EduPapayTransactionsOutTradeNoByOutTradeNo {
  /**
   * 商户订单号查单 · Query a tuition renewal payment by the merchant's order number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523591
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465574
   */
  get: Get<typeof queryOrderByOutTradeNo>
}

export interface V3EduPapayUserNotifications {
  _contract_id_: V3EduPapayUserNotificationsByContractId
}

export interface V3EduPapayUserNotificationsByContractId {
  send: V3EduPapayUserNotificationsByContractIdSend
}

export interface V3EduPapayUserNotificationsByContractIdSend
  extends Post<typeof sendPreDeductionNotice> {
  /**
   * 发送扣款预通知 · Send the user the notice due before a tuition renewal deduction
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524814
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012855408
   */
  post: Post<typeof sendPreDeductionNotice>
}

export interface V3EduPapayUser {
  _openid_: V3EduPapayUserByOpenid
}

export interface V3EduPapayUserByOpenid {
  contracts: V3EduPapayUserByOpenidContracts
}

export interface V3EduPapayUserByOpenidContracts {
  /**
   * 通过用户标识查询签约 · List the tuition renewal contracts of a user
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523265
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489548
   */
  get: Get<typeof listUserContracts>
}
