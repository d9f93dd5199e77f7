// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { notifyDeduction } from '../papay/contracts/notify-deduction.js'
import type { notifyDeductionRetry } from '../papay/contracts/notify-deduction-retry.js'
import type { createTransaction } from '../papay/insurance-pay/create-transaction.js'
import type { queryPolicyPeriod } from '../papay/insurance-pay/query-policy-period.js'
import type { schedulePolicyPeriod } from '../papay/insurance-pay/schedule-policy-period.js'
import type { applyRenewContract } from '../papay/insurance-sign/apply-renew-contract.js'
import type { modifyPolicyPeriods } from '../papay/insurance-sign/modify-policy-periods.js'
import type { preSignApp } from '../papay/insurance-sign/pre-sign-app.js'
import type { preSignH5 } from '../papay/insurance-sign/pre-sign-h5.js'
import type { preSignJsapi } from '../papay/insurance-sign/pre-sign-jsapi.js'
import type { preSignMiniProgram } from '../papay/insurance-sign/pre-sign-mini-program.js'
import type { queryContractByCode } from '../papay/insurance-sign/query-contract-by-code.js'
import type { queryPolicyPeriodsByCode } from '../papay/insurance-sign/query-policy-periods-by-code.js'
import type { terminateContractByCode } from '../papay/insurance-sign/terminate-contract-by-code.js'
import type { createHarmonyTransaction } from '../papay/pay/create-harmony-transaction.js'
import type { createPartnerTransaction } from '../papay/pay/create-partner-transaction.js'
import type { createTransaction as papayPayCreateTransaction } from '../papay/pay/create-transaction.js'
import type { queryDeductSchedule } from '../papay/pay/query-deduct-schedule.js'
import type { queryPartnerDeductSchedule } from '../papay/pay/query-partner-deduct-schedule.js'
import type { scheduleDeduction } from '../papay/pay/schedule-deduction.js'
import type { schedulePartnerDeduction } from '../papay/pay/schedule-partner-deduction.js'
import type { preSignApp as papayScheduledDeductSignPreSignApp } from '../papay/scheduled-deduct-sign/pre-sign-app.js'
import type { preSignH5 as papayScheduledDeductSignPreSignH5 } from '../papay/scheduled-deduct-sign/pre-sign-h5.js'
import type { preSignJsapi as papayScheduledDeductSignPreSignJsapi } from '../papay/scheduled-deduct-sign/pre-sign-jsapi.js'
import type { preSignMiniProgram as papayScheduledDeductSignPreSignMiniProgram } from '../papay/scheduled-deduct-sign/pre-sign-mini-program.js'
import type { preSignPartnerApp } from '../papay/scheduled-deduct-sign/pre-sign-partner-app.js'
import type { preSignPartnerH5 } from '../papay/scheduled-deduct-sign/pre-sign-partner-h5.js'
import type { preSignPartnerJsapi } from '../papay/scheduled-deduct-sign/pre-sign-partner-jsapi.js'
import type { preSignPartnerMiniProgram } from '../papay/scheduled-deduct-sign/pre-sign-partner-mini-program.js'
import type { preSignContract } from '../papay/sign/pre-sign-contract.js'
import type { queryContractByCode as papaySignQueryContractByCode } from '../papay/sign/query-contract-by-code.js'
import type { queryHarmonyContractByCode } from '../papay/sign/query-harmony-contract-by-code.js'
import type { queryPartnerContractByCode } from '../papay/sign/query-partner-contract-by-code.js'
import type { terminateContractByCode as papaySignTerminateContractByCode } from '../papay/sign/terminate-contract-by-code.js'
import type { terminatePartnerContractByCode } from '../papay/sign/terminate-partner-contract-by-code.js'

export interface V3Papay {
  contracts: V3PapayContracts
  insurancePay: V3PapayInsurancePay
  insuranceSign: V3PapayInsuranceSign
  pay: V3PapayPay
  scheduledDeductSign: V3PapayScheduledDeductSign
  sign: V3PapaySign
}

export interface V3PapayContracts {
  _contract_id_: V3PapayContractsByContractId
}

export interface V3PapayContractsByContractId {
  failNotify: V3PapayContractsByContractIdFailNotify
  notify: V3PapayContractsByContractIdNotify
}

export interface V3PapayContractsByContractIdFailNotify extends Post<typeof notifyDeductionRetry> {
  /**
   * 重试扣费通知 · Notify a user that a failed deduction will be retried
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
   */
  post: Post<typeof notifyDeductionRetry>
}

export interface V3PapayContractsByContractIdNotify extends Post<typeof notifyDeduction> {
  /**
   * 直连商户预扣费通知 · Notify a user ahead of a deduction
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987402
   */
  post: Post<typeof notifyDeduction>
}

export interface V3PapayInsurancePay {
  policyPeriods: V3PapayInsurancePayPolicyPeriods
  transactions: V3PapayInsurancePayTransactions
}

export interface V3PapayInsurancePayPolicyPeriods {
  contractId: V3PapayInsurancePayPolicyPeriodsContractId
}

export interface V3PapayInsurancePayPolicyPeriodsContractId {
  _contract_id_: V3PapayInsurancePayPolicyPeriodsContractIdByContractId
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractId {
  policyPeriodId: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId {
  _policy_period_id_: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId {
  /**
   * 保险商户查询保险自动续费预约 · Look up the deduction schedule of an insurance policy period
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471229
   */
  get: Get<typeof queryPolicyPeriod>
  schedule: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule
  extends Post<typeof schedulePolicyPeriod> {
  /**
   * 保险商户预约保险自动续费 · Schedule the renewal deduction of an insurance policy period
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471270
   */
  post: Post<typeof schedulePolicyPeriod>
}

export interface V3PapayInsurancePayTransactions {
  apply: V3PapayInsurancePayTransactionsApply
}

export interface V3PapayInsurancePayTransactionsApply extends Post<typeof createTransaction> {
  /**
   * 保险商户受理保险自动续费扣款 · Submit an insurance renewal deduction for a policy period
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471158
   */
  post: Post<typeof createTransaction>
}

export interface V3PapayInsuranceSign {
  contracts: V3PapayInsuranceSignContracts
  policyPeriods: V3PapayInsuranceSignPolicyPeriods
  policy_periods: V3PapayInsuranceSignPolicyPeriods_2
}

export interface V3PapayInsuranceSignContracts {
  planId: V3PapayInsuranceSignContractsPlanId
  preEntrustSign: V3PapayInsuranceSignContractsPreEntrustSign
}

export interface V3PapayInsuranceSignContractsPlanId {
  _plan_id_: V3PapayInsuranceSignContractsPlanIdByPlanId
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanId {
  contractId: V3PapayInsuranceSignContractsPlanIdByPlanIdContractId
  outContractCode: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractId {
  _contract_id_: V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId {
  renew: V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew
  extends Post<typeof applyRenewContract> {
  /**
   * 保险商户受理续期自动续费协议 · Apply to extend an insurance auto-renewal contract with new policy periods
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489588
   */
  post: Post<typeof applyRenewContract>
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode {
  _out_contract_code_: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 保险商户查询保险自动续费协议 · Look up an insurance auto-renewal contract by merchant contract code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472641
   */
  get: Get<typeof queryContractByCode>
  terminate: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  extends Post<typeof terminateContractByCode> {
  /**
   * 保险商户通过商户协议号解除保险自动续费协议 · End an insurance auto-renewal contract by merchant contract code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472767
   */
  post: Post<typeof terminateContractByCode>
}

export interface V3PapayInsuranceSignContractsPreEntrustSign {
  app: V3PapayInsuranceSignContractsPreEntrustSignApp
  h5: V3PapayInsuranceSignContractsPreEntrustSignH5
  jsapi: V3PapayInsuranceSignContractsPreEntrustSignJsapi
  miniProgram: V3PapayInsuranceSignContractsPreEntrustSignMiniProgram
}

export interface V3PapayInsuranceSignContractsPreEntrustSignApp extends Post<typeof preSignApp> {
  /**
   * 保险商户App预签约 · Pre-sign an insurance auto-renewal contract inside an app
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013005766
   */
  post: Post<typeof preSignApp>
}

export interface V3PapayInsuranceSignContractsPreEntrustSignH5 extends Post<typeof preSignH5> {
  /**
   * 保险商户H5预签约 · Pre-sign an insurance auto-renewal contract from a mobile browser
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529050
   */
  post: Post<typeof preSignH5>
}

export interface V3PapayInsuranceSignContractsPreEntrustSignJsapi
  extends Post<typeof preSignJsapi> {
  /**
   * 保险商户JSAPI预签约 · Pre-sign an insurance auto-renewal contract from a page inside WeChat
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528600
   */
  post: Post<typeof preSignJsapi>
}

export interface V3PapayInsuranceSignContractsPreEntrustSignMiniProgram
  extends Post<typeof preSignMiniProgram> {
  /**
   * 保险商户小程序预签约 · Pre-sign an insurance auto-renewal contract in a mini program
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528950
   */
  post: Post<typeof preSignMiniProgram>
}

export interface V3PapayInsuranceSignPolicyPeriods {
  planId: V3PapayInsuranceSignPolicyPeriodsPlanId
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanId {
  _plan_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId {
  contractId: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId {
  _contract_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId {
  modify: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify
  extends Post<typeof modifyPolicyPeriods> {
  /**
   * 保险商户修改保险扣费周期列表 · Change the deduction periods of an insurance contract
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
   */
  post: Post<typeof modifyPolicyPeriods>
}

export interface V3PapayInsuranceSignPolicyPeriods_2 {
  planId: V3PapayInsuranceSignPolicyPeriods_2PlanId
}

export interface V3PapayInsuranceSignPolicyPeriods_2PlanId {
  _plan_id_: V3PapayInsuranceSignPolicyPeriods_2PlanIdByPlanId
}

export interface V3PapayInsuranceSignPolicyPeriods_2PlanIdByPlanId {
  outContractCode: V3PapayInsuranceSignPolicyPeriods_2PlanIdByPlanIdOutContractCode
}

export interface V3PapayInsuranceSignPolicyPeriods_2PlanIdByPlanIdOutContractCode {
  _out_contract_code_: V3PapayInsuranceSignPolicyPeriods_2PlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3PapayInsuranceSignPolicyPeriods_2PlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 保险商户查询保险扣费周期列表 · List the deduction periods of an insurance contract by merchant contract code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489530
   */
  get: Get<typeof queryPolicyPeriodsByCode>
}

export interface V3PapayPay {
  harmony: V3PapayPayHarmony
  partner: V3PapayPayPartner
  schedules: V3PapayPaySchedules
  transactions: V3PapayPayTransactions
}

export interface V3PapayPayHarmony {
  transactions: V3PapayPayHarmonyTransactions
}

export interface V3PapayPayHarmonyTransactions {
  apply: V3PapayPayHarmonyTransactionsApply
}

export interface V3PapayPayHarmonyTransactionsApply extends Post<typeof createHarmonyTransaction> {
  /**
   * 代扣受理扣款 · Submit an entrusted payment deduction for a HarmonyOS account
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013388429
   */
  post: Post<typeof createHarmonyTransaction>
}

export interface V3PapayPayPartner {
  schedules: V3PapayPayPartnerSchedules
  transactions: V3PapayPayPartnerTransactions
}

export interface V3PapayPayPartnerSchedules {
  contractId: V3PapayPayPartnerSchedulesContractId
}

export interface V3PapayPayPartnerSchedulesContractId {
  _contract_id_: V3PapayPayPartnerSchedulesContractIdByContractId
}

export interface V3PapayPayPartnerSchedulesContractIdByContractId {
  /**
   * 查询扣费预约 · Look up the scheduled deduction of a sub-merchant's contract
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468579
   */
  get: Get<typeof queryPartnerDeductSchedule>
  schedule: V3PapayPayPartnerSchedulesContractIdByContractIdSchedule
}

export interface V3PapayPayPartnerSchedulesContractIdByContractIdSchedule
  extends Post<typeof schedulePartnerDeduction> {
  /**
   * 预约扣费 · Schedule the next deduction of a sub-merchant's contract
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468581
   */
  post: Post<typeof schedulePartnerDeduction>
}

export interface V3PapayPayPartnerTransactions {
  apply: V3PapayPayPartnerTransactionsApply
}

export interface V3PapayPayPartnerTransactionsApply extends Post<typeof createPartnerTransaction> {
  /**
   * 受理扣款 · Submit an entrusted payment deduction for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468586
   */
  post: Post<typeof createPartnerTransaction>
}

export interface V3PapayPaySchedules {
  contractId: V3PapayPaySchedulesContractId
}

export interface V3PapayPaySchedulesContractId {
  _contract_id_: V3PapayPaySchedulesContractIdByContractId
}

export interface V3PapayPaySchedulesContractIdByContractId {
  /**
   * 查询扣费预约 · Look up the scheduled deduction of a contract
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466997
   */
  get: Get<typeof queryDeductSchedule>
  schedule: V3PapayPaySchedulesContractIdByContractIdSchedule
}

export interface V3PapayPaySchedulesContractIdByContractIdSchedule
  extends Post<typeof scheduleDeduction> {
  /**
   * 预约扣费 · Schedule the next deduction of a contract
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467036
   */
  post: Post<typeof scheduleDeduction>
}

export interface V3PapayPayTransactions {
  apply: V3PapayPayTransactionsApply
}

export interface V3PapayPayTransactionsApply extends Post<typeof papayPayCreateTransaction> {
  /**
   * 受理扣款 · Submit an entrusted payment deduction
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467087
   */
  post: Post<typeof papayPayCreateTransaction>
}

export interface V3PapayScheduledDeductSign {
  contracts: V3PapayScheduledDeductSignContracts
  partner: V3PapayScheduledDeductSignPartner
}

export interface V3PapayScheduledDeductSignContracts {
  preEntrustSign: V3PapayScheduledDeductSignContractsPreEntrustSign
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSign {
  app: V3PapayScheduledDeductSignContractsPreEntrustSignApp
  h5: V3PapayScheduledDeductSignContractsPreEntrustSignH5
  jsapi: V3PapayScheduledDeductSignContractsPreEntrustSignJsapi
  miniProgram: V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignApp
  extends Post<typeof papayScheduledDeductSignPreSignApp> {
  /**
   * App场景预约扣费类型签约的预签约 · Pre-sign a scheduled deduction contract inside an app
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524934
   */
  post: Post<typeof papayScheduledDeductSignPreSignApp>
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignH5
  extends Post<typeof papayScheduledDeductSignPreSignH5> {
  /**
   * H5场景预约扣费类型签约的预签约 · Pre-sign a scheduled deduction contract from a mobile browser
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489208
   */
  post: Post<typeof papayScheduledDeductSignPreSignH5>
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignJsapi
  extends Post<typeof papayScheduledDeductSignPreSignJsapi> {
  /**
   * JSAPI场景预约扣费类型签约的预签约 · Pre-sign a scheduled deduction contract from a page inside WeChat
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525133
   */
  post: Post<typeof papayScheduledDeductSignPreSignJsapi>
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram
  extends Post<typeof papayScheduledDeductSignPreSignMiniProgram> {
  /**
   * 小程序场景预约扣费类型签约的预签约 · Pre-sign a scheduled deduction contract in a mini program
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525209
   */
  post: Post<typeof papayScheduledDeductSignPreSignMiniProgram>
}

export interface V3PapayScheduledDeductSignPartner {
  contracts: V3PapayScheduledDeductSignPartnerContracts
}

export interface V3PapayScheduledDeductSignPartnerContracts {
  preEntrustSign: V3PapayScheduledDeductSignPartnerContractsPreEntrustSign
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSign {
  app: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp
  h5: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5
  jsapi: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi
  miniProgram: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp
  extends Post<typeof preSignPartnerApp> {
  /**
   * App场景预约扣费类型签约的预签约 · Pre-sign a sub-merchant's scheduled deduction contract inside an app
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693028
   */
  post: Post<typeof preSignPartnerApp>
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5
  extends Post<typeof preSignPartnerH5> {
  /**
   * H5场景预约扣费类型签约的预签约 · Pre-sign a sub-merchant's scheduled deduction contract from a mobile browser
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012464549
   */
  post: Post<typeof preSignPartnerH5>
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi
  extends Post<typeof preSignPartnerJsapi> {
  /**
   * JSAPI场景预约扣费类型签约的预签约 · Pre-sign a sub-merchant's scheduled deduction contract from a page inside WeChat
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693093
   */
  post: Post<typeof preSignPartnerJsapi>
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram
  extends Post<typeof preSignPartnerMiniProgram> {
  /**
   * 小程序场景预约扣费类型签约的预签约 · Pre-sign a sub-merchant's scheduled deduction contract in a mini program
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012693100
   */
  post: Post<typeof preSignPartnerMiniProgram>
}

export interface V3PapaySign {
  contracts: V3PapaySignContracts
  partner: V3PapaySignPartner
}

export interface V3PapaySignContracts {
  harmonyPlanId: V3PapaySignContractsHarmonyPlanId
  planId: V3PapaySignContractsPlanId
  preEntrustSign: V3PapaySignContractsPreEntrustSign
}

export interface V3PapaySignContractsHarmonyPlanId {
  _plan_id_: V3PapaySignContractsHarmonyPlanIdByPlanId
}

export interface V3PapaySignContractsHarmonyPlanIdByPlanId {
  outContractCode: V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCode
}

export interface V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCode {
  _out_contract_code_: V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 通过商户协议号查询委托代扣签约协议 · Look up a HarmonyOS entrusted payment contract by merchant contract code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013844122
   */
  get: Get<typeof queryHarmonyContractByCode>
}

export interface V3PapaySignContractsPlanId {
  _plan_id_: V3PapaySignContractsPlanIdByPlanId
}

export interface V3PapaySignContractsPlanIdByPlanId {
  outContractCode: V3PapaySignContractsPlanIdByPlanIdOutContractCode
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCode {
  _out_contract_code_: V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 通过商户协议号查询委托代扣签约协议 · Look up an entrusted payment contract by merchant contract code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489245
   */
  get: Get<typeof papaySignQueryContractByCode>
  terminate: V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  extends Post<typeof papaySignTerminateContractByCode> {
  /**
   * 通过商户协议号解除委托代扣签约协议 · End an entrusted payment contract by merchant contract code
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489295
   */
  post: Post<typeof papaySignTerminateContractByCode>
}

export interface V3PapaySignContractsPreEntrustSign extends Post<typeof preSignContract> {
  /**
   * 代扣预签约 · Pre-sign an entrusted payment contract for the chosen signing scene
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978414
   */
  post: Post<typeof preSignContract>
}

export interface V3PapaySignPartner {
  contracts: V3PapaySignPartnerContracts
}

export interface V3PapaySignPartnerContracts {
  planId: V3PapaySignPartnerContractsPlanId
}

export interface V3PapaySignPartnerContractsPlanId {
  _plan_id_: V3PapaySignPartnerContractsPlanIdByPlanId
}

export interface V3PapaySignPartnerContractsPlanIdByPlanId {
  outContractCode: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode {
  _out_contract_code_: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 通过商户协议号查询委托代扣签约协议 · Look up a sub-merchant's entrusted payment contract by merchant contract code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489483
   */
  get: Get<typeof queryPartnerContractByCode>
  terminate: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  extends Post<typeof terminatePartnerContractByCode> {
  /**
   * 通过商户协议号解除委托代扣签约协议 · End a sub-merchant's entrusted payment contract by merchant contract code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489491
   */
  post: Post<typeof terminatePartnerContractByCode>
}
