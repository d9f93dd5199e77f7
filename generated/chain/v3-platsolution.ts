// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { addRechargeEmployee } from '../platsolution/ecommerce/add-recharge-employee.js'
import type { applyAbnormalSettle } from '../platsolution/ecommerce/apply-abnormal-settle.js'
import type { applyBankTransferRecharge } from '../platsolution/ecommerce/apply-bank-transfer-recharge.js'
import type { applyPrepaySettleOrders } from '../platsolution/ecommerce/apply-prepay-settle-orders.js'
import type { applyRecharge } from '../platsolution/ecommerce/apply-recharge.js'
import type { cancelCompensation } from '../platsolution/ecommerce/cancel-compensation.js'
import type { cancelInsuranceClaim } from '../platsolution/ecommerce/cancel-insurance-claim.js'
import type { checkInsuranceCompensationOpened } from '../platsolution/ecommerce/check-insurance-compensation-opened.js'
import type { closeRecharge } from '../platsolution/ecommerce/close-recharge.js'
import type { createAfterSalesCompensation } from '../platsolution/ecommerce/create-after-sales-compensation.js'
import type { createCompensation } from '../platsolution/ecommerce/create-compensation.js'
import type { createDayEndBalanceWithdrawal } from '../platsolution/ecommerce/create-day-end-balance-withdrawal.js'
import type { createDepositCompensation } from '../platsolution/ecommerce/create-deposit-compensation.js'
import type { createInsuranceClaim } from '../platsolution/ecommerce/create-insurance-claim.js'
import type { createInsurancePremiumCompensation } from '../platsolution/ecommerce/create-insurance-premium-compensation.js'
import type { createShippingCostCompensation } from '../platsolution/ecommerce/create-shipping-cost-compensation.js'
import type { createSubMchCompensation } from '../platsolution/ecommerce/create-sub-mch-compensation.js'
import type { deleteRechargeEmployee } from '../platsolution/ecommerce/delete-recharge-employee.js'
import type { listRechargeEmployees } from '../platsolution/ecommerce/list-recharge-employees.js'
import type { openInsuranceCompensation } from '../platsolution/ecommerce/open-insurance-compensation.js'
import type { preCreateCompensation } from '../platsolution/ecommerce/pre-create-compensation.js'
import type { preCreateInsuranceClaim } from '../platsolution/ecommerce/pre-create-insurance-claim.js'
import type { queryAfterSalesCompensationById } from '../platsolution/ecommerce/query-after-sales-compensation-by-id.js'
import type { queryAfterSalesCompensationByOutBillNo } from '../platsolution/ecommerce/query-after-sales-compensation-by-out-bill-no.js'
import type { queryBankTransferRecharge } from '../platsolution/ecommerce/query-bank-transfer-recharge.js'
import type { queryCompensationById } from '../platsolution/ecommerce/query-compensation-by-id.js'
import type { queryCompensationByOutBillNo } from '../platsolution/ecommerce/query-compensation-by-out-bill-no.js'
import type { queryDayEndBalanceWithdrawal } from '../platsolution/ecommerce/query-day-end-balance-withdrawal.js'
import type { queryDepositCompensationById } from '../platsolution/ecommerce/query-deposit-compensation-by-id.js'
import type { queryDepositCompensationByOutBillNo } from '../platsolution/ecommerce/query-deposit-compensation-by-out-bill-no.js'
import type { queryInsuranceClaimById } from '../platsolution/ecommerce/query-insurance-claim-by-id.js'
import type { queryInsuranceClaimByOutBillNo } from '../platsolution/ecommerce/query-insurance-claim-by-out-bill-no.js'
import type { queryInsurancePremiumCompensation } from '../platsolution/ecommerce/query-insurance-premium-compensation.js'
import type { queryPrepaySettleOrders } from '../platsolution/ecommerce/query-prepay-settle-orders.js'
import type { queryRecharge } from '../platsolution/ecommerce/query-recharge.js'
import type { queryShippingCostCompensation } from '../platsolution/ecommerce/query-shipping-cost-compensation.js'
import type { querySubMchCompensation } from '../platsolution/ecommerce/query-sub-mch-compensation.js'
import type { applyBatchElectronicReceipt } from '../platsolution/insurance/apply-batch-electronic-receipt.js'
import type { applyDetailElectronicReceipt } from '../platsolution/insurance/apply-detail-electronic-receipt.js'
import type { applyTransferBatch } from '../platsolution/insurance/apply-transfer-batch.js'
import type { applyTransferReservation } from '../platsolution/insurance/apply-transfer-reservation.js'
import type { closeTransferReservation } from '../platsolution/insurance/close-transfer-reservation.js'
import type { queryBatchElectronicReceipt } from '../platsolution/insurance/query-batch-electronic-receipt.js'
import type { queryDetailElectronicReceipt } from '../platsolution/insurance/query-detail-electronic-receipt.js'
import type { queryTransferBatchById } from '../platsolution/insurance/query-transfer-batch-by-id.js'
import type { queryTransferBatchByOutBatchNo } from '../platsolution/insurance/query-transfer-batch-by-out-batch-no.js'
import type { queryTransferDetailById } from '../platsolution/insurance/query-transfer-detail-by-id.js'
import type { queryTransferDetailByOutDetailNo } from '../platsolution/insurance/query-transfer-detail-by-out-detail-no.js'
import type { queryTransferReservationById } from '../platsolution/insurance/query-transfer-reservation-by-id.js'
import type { queryTransferReservationByOutNo } from '../platsolution/insurance/query-transfer-reservation-by-out-no.js'
import type { applyBatchElectronicReceipt as platsolutionMchTransferApplyBatchElectronicReceipt } from '../platsolution/mch-transfer/apply-batch-electronic-receipt.js'
import type { applyDetailElectronicReceipt as platsolutionMchTransferApplyDetailElectronicReceipt } from '../platsolution/mch-transfer/apply-detail-electronic-receipt.js'
import type { applyTransferBatch as platsolutionMchTransferApplyTransferBatch } from '../platsolution/mch-transfer/apply-transfer-batch.js'
import type { applyTransferReservation as platsolutionMchTransferApplyTransferReservation } from '../platsolution/mch-transfer/apply-transfer-reservation.js'
import type { closeTransferReservation as platsolutionMchTransferCloseTransferReservation } from '../platsolution/mch-transfer/close-transfer-reservation.js'
import type { queryBatchElectronicReceipt as platsolutionMchTransferQueryBatchElectronicReceipt } from '../platsolution/mch-transfer/query-batch-electronic-receipt.js'
import type { queryDetailElectronicReceipt as platsolutionMchTransferQueryDetailElectronicReceipt } from '../platsolution/mch-transfer/query-detail-electronic-receipt.js'
import type { queryTransferBatchById as platsolutionMchTransferQueryTransferBatchById } from '../platsolution/mch-transfer/query-transfer-batch-by-id.js'
import type { queryTransferBatchByOutBatchNo as platsolutionMchTransferQueryTransferBatchByOutBatchNo } from '../platsolution/mch-transfer/query-transfer-batch-by-out-batch-no.js'
import type { queryTransferDetailById as platsolutionMchTransferQueryTransferDetailById } from '../platsolution/mch-transfer/query-transfer-detail-by-id.js'
import type { queryTransferDetailByOutDetailNo as platsolutionMchTransferQueryTransferDetailByOutDetailNo } from '../platsolution/mch-transfer/query-transfer-detail-by-out-detail-no.js'
import type { queryTransferReservationById as platsolutionMchTransferQueryTransferReservationById } from '../platsolution/mch-transfer/query-transfer-reservation-by-id.js'
import type { queryTransferReservationByOutNo as platsolutionMchTransferQueryTransferReservationByOutNo } from '../platsolution/mch-transfer/query-transfer-reservation-by-out-no.js'

export interface V3Platsolution {
  ecommerce: V3PlatsolutionEcommerce
  insurance: V3PlatsolutionInsurance
  mchTransfer: V3PlatsolutionMchTransfer
}

export interface V3PlatsolutionEcommerce {
  bankTransferRecharges: V3PlatsolutionEcommerceBankTransferRecharges
  insuranceCompensationContracts: V3PlatsolutionEcommerceInsuranceCompensationContracts
  mchTransfer: V3PlatsolutionEcommerceMchTransfer
  rechargeEmployees: V3PlatsolutionEcommerceRechargeEmployees
  recharges: V3PlatsolutionEcommerceRecharges
  settle: V3PlatsolutionEcommerceSettle
  withdraw: V3PlatsolutionEcommerceWithdraw
}

export interface V3PlatsolutionEcommerceBankTransferRecharges {
  apply: V3PlatsolutionEcommerceBankTransferRechargesApply
  outRechargeNo: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo
}

export interface V3PlatsolutionEcommerceBankTransferRechargesApply
  extends Post<typeof applyBankTransferRecharge> {
  /**
   * 申请银行转账充值 · Request a top-up by bank transfer and get the account to pay into
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
   */
  post: Post<typeof applyBankTransferRecharge>
}

export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo {
  _out_recharge_no_: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo
}

export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo {
  /**
   * 查询银行转账充值结果 · Check the outcome of a bank transfer top-up
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
   */
  get: Get<typeof queryBankTransferRecharge>
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContracts
  extends Post<typeof openInsuranceCompensation> {
  /**
   * 开通保险理赔功能 · Turn on insurance claim payouts for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781476
   */
  post: Post<typeof openInsuranceCompensation>
  subMchid: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid {
  _sub_mchid_: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid {
  checkOpened: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened
  extends Post<typeof checkInsuranceCompensationOpened> {
  /**
   * 查询保险理赔功能开通状态 · Check whether a sub-merchant has insurance claim payouts turned on
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012781480
   */
  post: Post<typeof checkInsuranceCompensationOpened>
}

export interface V3PlatsolutionEcommerceMchTransfer {
  compensateBills: V3PlatsolutionEcommerceMchTransferCompensateBills
  depositAfterSalesCompensationBills: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills
  depositInsurancePremiumsCompensationBills: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills
  depositShippingCostCompensationBills: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills
  insuranceClaimBills: V3PlatsolutionEcommerceMchTransferInsuranceClaimBills
  subMchCompensationBills: V3PlatsolutionEcommerceMchTransferSubMchCompensationBills
  transferBills: V3PlatsolutionEcommerceMchTransferTransferBills
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBills
  extends Post<typeof createCompensation> {
  /**
   * 请求赔付 · Pay compensation to a user in the name of a sponsoring merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504175
   */
  post: Post<typeof createCompensation>
  billId: V3PlatsolutionEcommerceMchTransferCompensateBillsBillId
  outBillNo: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo
  preTransfer: V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsBillId {
  _bill_id_: V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId {
  /**
   * 查询赔付结果（按微信支付赔付单号） · Check a compensation by its WeChat Pay bill ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504179
   */
  get: Get<typeof queryCompensationById>
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo {
  /**
   * 查询赔付结果（按商户赔付单号） · Check a compensation by the merchant's bill number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504178
   */
  get: Get<typeof queryCompensationByOutBillNo>
  cancel: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel
  extends Post<typeof cancelCompensation> {
  /**
   * 请求撤销赔付 · Ask to withdraw a compensation that is still under way
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504177
   */
  post: Post<typeof cancelCompensation>
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer
  extends Post<typeof preCreateCompensation> {
  /**
   * 请求赔付预下单 · Pre-create a compensation and get the package info to continue it in WeChat
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504176
   */
  post: Post<typeof preCreateCompensation>
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills
  extends Post<typeof createAfterSalesCompensation> {
  /**
   * 请求保证金售后赔付 · Compensate a buyer after sale from a sub-merchant's security deposit
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504194
   */
  post: Post<typeof createAfterSalesCompensation>
  billId: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId
  outBillNo: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId {
  _bill_id_: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId {
  /**
   * 查询保证金售后赔付结果 · Check a deposit-funded after-sales compensation by WeChat Pay bill ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504196
   */
  get: Get<typeof queryAfterSalesCompensationById>
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo {
  /**
   * 查询保证金售后赔付结果（按商户赔付单号） · Check a deposit-funded after-sales compensation by merchant bill number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504195
   */
  get: Get<typeof queryAfterSalesCompensationByOutBillNo>
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills
  extends Post<typeof createInsurancePremiumCompensation> {
  /**
   * 发起保证金赔付保司保费 · Pay an insurer's premium from a sub-merchant's security deposit
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014010905
   */
  post: Post<typeof createInsurancePremiumCompensation>
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo {
  /**
   * 查询保证金赔付保司保费结果 · Check an insurance premium payment made from a security deposit
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014010920
   */
  get: Get<typeof queryInsurancePremiumCompensation>
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills
  extends Post<typeof createShippingCostCompensation> {
  /**
   * 发起保证金赔付用户运费 · Reimburse a user's shipping cost from a sub-merchant's security deposit
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504202
   */
  post: Post<typeof createShippingCostCompensation>
  outBillNo: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo {
  /**
   * 查询保证金售后赔付运费结果 · Check a shipping cost reimbursement made from a security deposit
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504203
   */
  get: Get<typeof queryShippingCostCompensation>
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBills
  extends Post<typeof createInsuranceClaim> {
  /**
   * 请求保险理赔 · Pay out an insurance claim for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504184
   */
  post: Post<typeof createInsuranceClaim>
  billId: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId
  outBillNo: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo
  preTransfer: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId {
  _bill_id_: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId {
  /**
   * 查询保险理赔结果（按微信支付赔付单号） · Check an insurance claim payout by its WeChat Pay bill ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504188
   */
  get: Get<typeof queryInsuranceClaimById>
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo {
  /**
   * 查询保险理赔结果（按商户赔付单号） · Check an insurance claim payout by the merchant's bill number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504187
   */
  get: Get<typeof queryInsuranceClaimByOutBillNo>
  cancel: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel
  extends Post<typeof cancelInsuranceClaim> {
  /**
   * 请求撤销保险理赔 · Ask to withdraw an insurance claim payout that is still under way
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504186
   */
  post: Post<typeof cancelInsuranceClaim>
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer
  extends Post<typeof preCreateInsuranceClaim> {
  /**
   * 请求保险理赔预下单 · Pre-create an insurance claim payout and get the package info to continue it
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504185
   */
  post: Post<typeof preCreateInsuranceClaim>
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBills
  extends Post<typeof createSubMchCompensation> {
  /**
   * 请求赔付 · Pay compensation to a sub-merchant in the name of a sponsoring merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016777363
   */
  post: Post<typeof createSubMchCompensation>
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo {
  /**
   * 查询赔付结果（按商户赔付单号） · Check a sub-merchant compensation by the merchant's bill number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016777372
   */
  get: Get<typeof querySubMchCompensation>
}

export interface V3PlatsolutionEcommerceMchTransferTransferBills
  extends Post<typeof createDepositCompensation> {
  /**
   * 保证金赔付 · Pay compensation from a sub-merchant's security deposit
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504198
   */
  post: Post<typeof createDepositCompensation>
  billId: V3PlatsolutionEcommerceMchTransferTransferBillsBillId
  outBillNo: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillId {
  _bill_id_: V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId {
  /**
   * 查询保证金赔付结果（按微信支付赔付单号） · Check a deposit-funded compensation by its WeChat Pay bill ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504200
   */
  get: Get<typeof queryDepositCompensationById>
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo {
  /**
   * 查询保证金赔付结果（按商户赔付单号） · Check a deposit-funded compensation by the merchant's bill number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504199
   */
  get: Get<typeof queryDepositCompensationByOutBillNo>
}

export interface V3PlatsolutionEcommerceRechargeEmployees extends Post<typeof addRechargeEmployee> {
  /**
   * 添加二级商户可扫码充值员工 · Allow an employee of a sub-merchant to top up by scanning a code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521743
   */
  post: Post<typeof addRechargeEmployee>
  subMchid: V3PlatsolutionEcommerceRechargeEmployeesSubMchid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchid {
  _sub_mchid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid {
  /**
   * 查询二级商户可扫码充值员工列表 · List the employees who may top up a sub-merchant by scanning a code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521757
   */
  get: Get<typeof listRechargeEmployees>
  spOpenid: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid {
  _sp_openid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid {
  delete: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete
  extends Post<typeof deleteRechargeEmployee> {
  /**
   * 删除二级商户可扫码充值员工 · Stop an employee from topping up a sub-merchant by scanning a code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521753
   */
  post: Post<typeof deleteRechargeEmployee>
}

export interface V3PlatsolutionEcommerceRecharges {
  apply: V3PlatsolutionEcommerceRechargesApply
  outRechargeNo: V3PlatsolutionEcommerceRechargesOutRechargeNo
}

export interface V3PlatsolutionEcommerceRechargesApply extends Post<typeof applyRecharge> {
  /**
   * 申请二级商户充值 · Request a top-up for a sub-merchant and get the page to pay it on
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762860
   */
  post: Post<typeof applyRecharge>
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNo {
  _out_recharge_no_: V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo {
  /**
   * 查询二级商户充值结果 · Check the outcome of a sub-merchant top-up
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762874
   */
  get: Get<typeof queryRecharge>
  close: V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose
  extends Post<typeof closeRecharge> {
  /**
   * 关闭二级商户充值 · Close a sub-merchant top-up request so it can no longer be paid
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012762895
   */
  post: Post<typeof closeRecharge>
}

export interface V3PlatsolutionEcommerceSettle {
  prepaySettleOrders: V3PlatsolutionEcommerceSettlePrepaySettleOrders
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrders
  extends Post<typeof applyPrepaySettleOrders> {
  /**
   * 个人收款-申请批量结算 · Request settlement of a batch of personal collection orders
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649847
   */
  post: Post<typeof applyPrepaySettleOrders>
  _settle_batch_no_: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo {
  /**
   * 个人收款-查询批量结算信息 · Look up a personal collection settlement batch and its state
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650326
   */
  get: Get<typeof queryPrepaySettleOrders>
  applyAbnormalSettle: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle
  extends Post<typeof applyAbnormalSettle> {
  /**
   * 个人收款-申请异常结算批次单处理 · Request handling of a personal collection settlement batch that failed
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015198012
   */
  post: Post<typeof applyAbnormalSettle>
}

export interface V3PlatsolutionEcommerceWithdraw {
  dayEndBalanceWithdraw: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw
  extends Post<typeof createDayEndBalanceWithdrawal> {
  /**
   * 二级商户按日终余额预约提现 · Schedule a withdrawal of a sub-merchant's day-end balance
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328143
   */
  post: Post<typeof createDayEndBalanceWithdrawal>
  outRequestNo: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo {
  _out_request_no_: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo {
  /**
   * 查询二级商户按日终余额预约提现状态 · Check the status of a scheduled day-end balance withdrawal
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328163
   */
  get: Get<typeof queryDayEndBalanceWithdrawal>
}

export interface V3PlatsolutionInsurance {
  mchTransfer: V3PlatsolutionInsuranceMchTransfer
}

export interface V3PlatsolutionInsuranceMchTransfer {
  batches: V3PlatsolutionInsuranceMchTransferBatches
  reservation: V3PlatsolutionInsuranceMchTransferReservation
}

export interface V3PlatsolutionInsuranceMchTransferBatches {
  apply: V3PlatsolutionInsuranceMchTransferBatchesApply
  batchId: V3PlatsolutionInsuranceMchTransferBatchesBatchId
  detailReceipts: V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts
  outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo
  summaryReceipts: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts
}

export interface V3PlatsolutionInsuranceMchTransferBatchesApply
  extends Post<typeof applyTransferBatch> {
  /**
   * 受理商家转账 · Start a batch of transfers to users on behalf of an insurance sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504220
   */
  post: Post<typeof applyTransferBatch>
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchId {
  _batch_id_: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId {
  /**
   * 微信支付转账批次单号查询批次单 · Look up an insurance transfer batch by its WeChat Pay batch ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504221
   */
  get: Get<typeof queryTransferBatchById>
  details: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetails
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetails {
  detailId: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId {
  _detail_id_: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信支付转账明细单号查询明细单 · Look up one transfer of an insurance batch by WeChat Pay detail ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504223
   */
  get: Get<typeof queryTransferDetailById>
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts {
  outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo {
  _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo {
  outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo {
  _out_detail_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo {
  /**
   * 查询商家转账明细电子回单 · Get the state and link of one insurance transfer's electronic receipt
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504229
   */
  get: Get<typeof queryDetailElectronicReceipt>
  apply: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
  extends Post<typeof applyDetailElectronicReceipt> {
  /**
   * 申请商家转账明细电子回单 · Request an electronic receipt for one transfer of an insurance batch
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504228
   */
  post: Post<typeof applyDetailElectronicReceipt>
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo {
  _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo {
  /**
   * 商户转账批次单号查询批次单 · Look up an insurance transfer batch by the merchant's batch number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504222
   */
  get: Get<typeof queryTransferBatchByOutBatchNo>
  details: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails {
  outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  _out_detail_no_: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 商户明细单号查询明细单 · Look up one transfer of an insurance batch by merchant detail number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504224
   */
  get: Get<typeof queryTransferDetailByOutDetailNo>
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts {
  outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo {
  _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo {
  /**
   * 查询商家转账批次电子回单 · Get the state and link of an insurance transfer batch's electronic receipt
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504227
   */
  get: Get<typeof queryBatchElectronicReceipt>
  apply: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
  extends Post<typeof applyBatchElectronicReceipt> {
  /**
   * 申请商家转账批次电子回单 · Request an electronic receipt covering a whole insurance transfer batch
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504226
   */
  post: Post<typeof applyBatchElectronicReceipt>
}

export interface V3PlatsolutionInsuranceMchTransferReservation {
  apply: V3PlatsolutionInsuranceMchTransferReservationApply
  outReservationNo: V3PlatsolutionInsuranceMchTransferReservationOutReservationNo
  reservationId: V3PlatsolutionInsuranceMchTransferReservationReservationId
}

export interface V3PlatsolutionInsuranceMchTransferReservationApply
  extends Post<typeof applyTransferReservation> {
  /**
   * 受理单次预约商家转账 · Reserve a one-off transfer from an insurance sub-merchant to a user
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504216
   */
  post: Post<typeof applyTransferReservation>
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNo {
  _out_reservation_no_: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo {
  /**
   * 商户预约单号查询预约商家转账记录 · Look up an insurance transfer reservation by the merchant's number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504218
   */
  get: Get<typeof queryTransferReservationByOutNo>
  close: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose
  extends Post<typeof closeTransferReservation> {
  /**
   * 关闭预约商家转账记录 · Close an insurance transfer reservation so it can no longer be used
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504219
   */
  post: Post<typeof closeTransferReservation>
}

export interface V3PlatsolutionInsuranceMchTransferReservationReservationId {
  _reservation_id_: V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId
}

export interface V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId {
  /**
   * 微信支付预约单号查询预约商家转账记录 · Look up an insurance transfer reservation by its WeChat Pay ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504217
   */
  get: Get<typeof queryTransferReservationById>
}

export interface V3PlatsolutionMchTransfer {
  batches: V3PlatsolutionMchTransferBatches
  reservation: V3PlatsolutionMchTransferReservation
}

export interface V3PlatsolutionMchTransferBatches {
  apply: V3PlatsolutionMchTransferBatchesApply
  batchId: V3PlatsolutionMchTransferBatchesBatchId
  detailReceipts: V3PlatsolutionMchTransferBatchesDetailReceipts
  outBatchNo: V3PlatsolutionMchTransferBatchesOutBatchNo
  summaryReceipts: V3PlatsolutionMchTransferBatchesSummaryReceipts
}

export interface V3PlatsolutionMchTransferBatchesApply
  extends Post<typeof platsolutionMchTransferApplyTransferBatch> {
  /**
   * 受理商家转账 · Start a batch of transfers to users on behalf of a sub-merchant
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
   */
  post: Post<typeof platsolutionMchTransferApplyTransferBatch>
}

export interface V3PlatsolutionMchTransferBatchesBatchId {
  _batch_id_: V3PlatsolutionMchTransferBatchesBatchIdByBatchId
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchId {
  /**
   * 微信支付转账批次单号查询批次单 · Look up a transfer batch by its WeChat Pay batch ID
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
   */
  get: Get<typeof platsolutionMchTransferQueryTransferBatchById>
  details: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetails
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetails {
  detailId: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId {
  _detail_id_: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信支付转账明细单号查询明细单 · Look up one transfer of a batch by its WeChat Pay detail ID
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
   */
  get: Get<typeof platsolutionMchTransferQueryTransferDetailById>
}

export interface V3PlatsolutionMchTransferBatchesDetailReceipts {
  outBatchNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo {
  _out_batch_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo {
  outDetailNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo {
  _out_detail_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo {
  /**
   * 查询商家转账明细电子回单 · Get the state and download link of one transfer's electronic receipt
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
   */
  get: Get<typeof platsolutionMchTransferQueryDetailElectronicReceipt>
  apply: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
  extends Post<typeof platsolutionMchTransferApplyDetailElectronicReceipt> {
  /**
   * 申请商家转账明细电子回单 · Request an electronic receipt for one transfer of a batch
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
   */
  post: Post<typeof platsolutionMchTransferApplyDetailElectronicReceipt>
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNo {
  _out_batch_no_: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo {
  /**
   * 商户转账批次单号查询批次单 · Look up a transfer batch by the merchant's batch number
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
   */
  get: Get<typeof platsolutionMchTransferQueryTransferBatchByOutBatchNo>
  details: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetails {
  outDetailNo: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  _out_detail_no_: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 商户明细单号查询明细单 · Look up one transfer of a batch by the merchant's detail number
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
   */
  get: Get<typeof platsolutionMchTransferQueryTransferDetailByOutDetailNo>
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceipts {
  outBatchNo: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo {
  _out_batch_no_: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo {
  /**
   * 查询商家转账批次电子回单 · Get the state and download link of a transfer batch's electronic receipt
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
   */
  get: Get<typeof platsolutionMchTransferQueryBatchElectronicReceipt>
  apply: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
  extends Post<typeof platsolutionMchTransferApplyBatchElectronicReceipt> {
  /**
   * 申请商家转账批次电子回单 · Request an electronic receipt covering a whole transfer batch
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
   */
  post: Post<typeof platsolutionMchTransferApplyBatchElectronicReceipt>
}

export interface V3PlatsolutionMchTransferReservation {
  apply: V3PlatsolutionMchTransferReservationApply
  outReservationNo: V3PlatsolutionMchTransferReservationOutReservationNo
  reservationId: V3PlatsolutionMchTransferReservationReservationId
}

export interface V3PlatsolutionMchTransferReservationApply
  extends Post<typeof platsolutionMchTransferApplyTransferReservation> {
  /**
   * 受理单次预约商家转账 · Reserve a one-off transfer from a sub-merchant to a user
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
   */
  post: Post<typeof platsolutionMchTransferApplyTransferReservation>
}

export interface V3PlatsolutionMchTransferReservationOutReservationNo {
  _out_reservation_no_: V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo {
  /**
   * 商户预约单号查询预约商家转账记录 · Look up a transfer reservation by the merchant's reservation number
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
   */
  get: Get<typeof platsolutionMchTransferQueryTransferReservationByOutNo>
  close: V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose
  extends Post<typeof platsolutionMchTransferCloseTransferReservation> {
  /**
   * 关闭预约商家转账记录 · Close a transfer reservation so it can no longer be used
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
   */
  post: Post<typeof platsolutionMchTransferCloseTransferReservation>
}

export interface V3PlatsolutionMchTransferReservationReservationId {
  _reservation_id_: V3PlatsolutionMchTransferReservationReservationIdByReservationId
}

export interface V3PlatsolutionMchTransferReservationReservationIdByReservationId {
  /**
   * 微信支付预约单号查询预约商家转账记录 · Look up a transfer reservation by its WeChat Pay reservation ID
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
   */
  get: Get<typeof platsolutionMchTransferQueryTransferReservationById>
}
