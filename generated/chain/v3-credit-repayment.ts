// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createDeductOrder } from '../credit-repayment/create-deduct-order.js'
import type { createScheduleRecords } from '../credit-repayment/create-schedule-records.js'
import type { preSignAppContract } from '../credit-repayment/pre-sign-app-contract.js'
import type { preSignH5Contract } from '../credit-repayment/pre-sign-h5-contract.js'
import type { queryContract } from '../credit-repayment/query-contract.js'
import type { queryDeductOrder } from '../credit-repayment/query-deduct-order.js'
import type { queryScheduleRecord } from '../credit-repayment/query-schedule-record.js'
import type { terminateContract } from '../credit-repayment/terminate-contract.js'

export interface V3CreditRepayment {
  partner: V3CreditRepaymentPartner
}

export interface V3CreditRepaymentPartner {
  contracts: V3CreditRepaymentPartnerContracts
  deductOrders: V3CreditRepaymentPartnerDeductOrders
  scheduleRecords: V3CreditRepaymentPartnerScheduleRecords
}

export interface V3CreditRepaymentPartnerContracts {
  appPresign: V3CreditRepaymentPartnerContractsAppPresign
  h5Presign: V3CreditRepaymentPartnerContractsH5Presign
  terminate: V3CreditRepaymentPartnerContractsTerminate
  _out_contract_code_: V3CreditRepaymentPartnerContractsByOutContractCode
}

export interface V3CreditRepaymentPartnerContractsAppPresign
  extends Post<typeof preSignAppContract> {
  /**
   * APP预签约自动还款协议 · Pre-sign an automatic repayment contract to be signed from a mobile app
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125804
   */
  post: Post<typeof preSignAppContract>
}

export interface V3CreditRepaymentPartnerContractsH5Presign extends Post<typeof preSignH5Contract> {
  /**
   * H5预签约自动还款协议 · Pre-sign an automatic repayment contract to be signed from a mobile browser
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779565
   */
  post: Post<typeof preSignH5Contract>
}

export interface V3CreditRepaymentPartnerContractsTerminate extends Post<typeof terminateContract> {
  /**
   * 解除自动还款协议 · Terminate an automatic repayment contract
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125830
   */
  post: Post<typeof terminateContract>
}

export interface V3CreditRepaymentPartnerContractsByOutContractCode {
  /**
   * 查询自动还款协议 · Query an automatic repayment contract
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125810
   */
  get: Get<typeof queryContract>
}

export interface V3CreditRepaymentPartnerDeductOrders extends Post<typeof createDeductOrder> {
  /**
   * 发起还款 · Deduct a repayment under an automatic repayment contract
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779462
   */
  post: Post<typeof createDeductOrder>
  _out_trade_no_: V3CreditRepaymentPartnerDeductOrdersByOutTradeNo
}

export interface V3CreditRepaymentPartnerDeductOrdersByOutTradeNo {
  /**
   * 查询还款单 · Query a repayment deduction order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779468
   */
  get: Get<typeof queryDeductOrder>
}

export interface V3CreditRepaymentPartnerScheduleRecords {
  batchCreate: V3CreditRepaymentPartnerScheduleRecordsBatchCreate
  _out_record_id_: V3CreditRepaymentPartnerScheduleRecordsByOutRecordId
}

export interface V3CreditRepaymentPartnerScheduleRecordsBatchCreate
  extends Post<typeof createScheduleRecords> {
  /**
   * 预约还款 · Schedule several repayments under a contract
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779459
   */
  post: Post<typeof createScheduleRecords>
}

export interface V3CreditRepaymentPartnerScheduleRecordsByOutRecordId {
  /**
   * 查询预约还款记录 · Query a scheduled repayment
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779463
   */
  get: Get<typeof queryScheduleRecord>
}
