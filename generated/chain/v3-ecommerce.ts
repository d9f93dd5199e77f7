// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { confirmAccountClosure } from '../ecommerce/account/confirm-account-closure.js'
import type { createCancelApplication } from '../ecommerce/account/create-cancel-application.js'
import type { getCancelApplication } from '../ecommerce/account/get-cancel-application.js'
import type { queryClosureWithdrawalById } from '../ecommerce/account/query-closure-withdrawal-by-id.js'
import type { queryClosureWithdrawalByOutRequestNo } from '../ecommerce/account/query-closure-withdrawal-by-out-request-no.js'
import type { submitClosureWithdrawal } from '../ecommerce/account/submit-closure-withdrawal.js'
import type { uploadMedia } from '../ecommerce/account/upload-media.js'
import type { validateAccountClosure } from '../ecommerce/account/validate-account-closure.js'
import type { getApplymentState } from '../ecommerce/applyments/get-applyment-state.js'
import type { getApplymentStateByOutRequestNo } from '../ecommerce/applyments/get-applyment-state-by-out-request-no.js'
import type { listSubjectSubMerchants } from '../ecommerce/applyments/list-subject-sub-merchants.js'
import type { revokeApplymentById } from '../ecommerce/applyments/revoke-applyment-by-id.js'
import type { revokeApplymentByOutRequestNo } from '../ecommerce/applyments/revoke-applyment-by-out-request-no.js'
import type { submitAccountHostingApplyment } from '../ecommerce/applyments/submit-account-hosting-applyment.js'
import type { submitApplyment } from '../ecommerce/applyments/submit-applyment.js'
import type { submitSignVerifyInfo } from '../ecommerce/applyments/submit-sign-verify-info.js'
import type { getAllSubMchFundFlowBill } from '../ecommerce/bill/get-all-sub-mch-fund-flow-bill.js'
import type { createTransaction } from '../ecommerce/combine-papay/create-transaction.js'
import type { preSignAppContract } from '../ecommerce/combine-papay/pre-sign-app-contract.js'
import type { preSignMiniProgramContract } from '../ecommerce/combine-papay/pre-sign-mini-program-contract.js'
import type { queryContract } from '../ecommerce/combine-papay/query-contract.js'
import type { queryOrder } from '../ecommerce/combine-papay/query-order.js'
import type { reverseOrder } from '../ecommerce/combine-papay/reverse-order.js'
import type { terminateContract } from '../ecommerce/combine-papay/terminate-contract.js'
import type { createWithdrawal } from '../ecommerce/fund/create-withdrawal.js'
import type { queryBalance } from '../ecommerce/fund/query-balance.js'
import type { queryDayEndBalance } from '../ecommerce/fund/query-day-end-balance.js'
import type { queryWithdrawalById } from '../ecommerce/fund/query-withdrawal-by-id.js'
import type { queryWithdrawalByOutRequestNo } from '../ecommerce/fund/query-withdrawal-by-out-request-no.js'
import type { preSignAppContract as ecommerceIndividualContractsPreSignAppContract } from '../ecommerce/individual-contracts/pre-sign-app-contract.js'
import type { preSignAppContractWithRealName } from '../ecommerce/individual-contracts/pre-sign-app-contract-with-real-name.js'
import type { preSignMiniProgramContract as ecommerceIndividualContractsPreSignMiniProgramContract } from '../ecommerce/individual-contracts/pre-sign-mini-program-contract.js'
import type { preSignMiniProgramContractWithRealName } from '../ecommerce/individual-contracts/pre-sign-mini-program-contract-with-real-name.js'
import type { queryContractByOpenid } from '../ecommerce/individual-contracts/query-contract-by-openid.js'
import type { queryContractByOutContractCode } from '../ecommerce/individual-contracts/query-contract-by-out-contract-code.js'
import type { cancelTransfer } from '../ecommerce/mch-transfer/cancel-transfer.js'
import type { createAuthorization } from '../ecommerce/mch-transfer/create-authorization.js'
import type { getAuthorization } from '../ecommerce/mch-transfer/get-authorization.js'
import type { getTransferBillByNo } from '../ecommerce/mch-transfer/get-transfer-bill-by-no.js'
import type { getTransferBillByOutNo } from '../ecommerce/mch-transfer/get-transfer-bill-by-out-no.js'
import type { transferToUser } from '../ecommerce/mch-transfer/transfer-to-user.js'
import type { addReceiver } from '../ecommerce/profitsharing/add-receiver.js'
import type { createAfterSalesOrder } from '../ecommerce/profitsharing/create-after-sales-order.js'
import type { createOrder } from '../ecommerce/profitsharing/create-order.js'
import type { createReturnOrder } from '../ecommerce/profitsharing/create-return-order.js'
import type { deleteReceiver } from '../ecommerce/profitsharing/delete-receiver.js'
import type { finishOrder } from '../ecommerce/profitsharing/finish-order.js'
import type { queryAfterSalesOrder } from '../ecommerce/profitsharing/query-after-sales-order.js'
import type { queryOrder as ecommerceProfitsharingQueryOrder } from '../ecommerce/profitsharing/query-order.js'
import type { queryOrderAmount } from '../ecommerce/profitsharing/query-order-amount.js'
import type { queryReturnOrder } from '../ecommerce/profitsharing/query-return-order.js'
import type { createAbnormalRefund } from '../ecommerce/refunds/create-abnormal-refund.js'
import type { createRefund } from '../ecommerce/refunds/create-refund.js'
import type { createReturnAdvance } from '../ecommerce/refunds/create-return-advance.js'
import type { queryRefund } from '../ecommerce/refunds/query-refund.js'
import type { queryRefundByOutRefundNo } from '../ecommerce/refunds/query-refund-by-out-refund-no.js'
import type { queryReturnAdvance } from '../ecommerce/refunds/query-return-advance.js'
import type { cancelSubsidy } from '../ecommerce/subsidies/cancel-subsidy.js'
import type { createSubsidy } from '../ecommerce/subsidies/create-subsidy.js'
import type { returnSubsidy } from '../ecommerce/subsidies/return-subsidy.js'

export interface V3Ecommerce {
  account: V3EcommerceAccount
  applyments: V3EcommerceApplyments
  bill: V3EcommerceBill
  combinePapay: V3EcommerceCombinePapay
  fund: V3EcommerceFund
  individualContracts: V3EcommerceIndividualContracts
  mchTransfer: V3EcommerceMchTransfer
  profitsharing: V3EcommerceProfitsharing
  refunds: V3EcommerceRefunds
  subjectSubMerchants: V3EcommerceSubjectSubMerchants
  subsidies: V3EcommerceSubsidies
}

export interface V3EcommerceAccount {
  applyCancelWithdraw: V3EcommerceAccountApplyCancelWithdraw
  cancelApplications: V3EcommerceAccountCancelApplications
}

export interface V3EcommerceAccountApplyCancelWithdraw
  extends Post<typeof submitClosureWithdrawal> {
  /**
   * 提交注销提现申请 · Submit an application to close a sub-merchant's account and withdraw its funds
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892756
   */
  post: Post<typeof submitClosureWithdrawal>
  applymentId: V3EcommerceAccountApplyCancelWithdrawApplymentId
  confirm: V3EcommerceAccountApplyCancelWithdrawConfirm
  outRequestNo: V3EcommerceAccountApplyCancelWithdrawOutRequestNo
  validateCancel: V3EcommerceAccountApplyCancelWithdrawValidateCancel
}

export interface V3EcommerceAccountApplyCancelWithdrawApplymentId {
  _applyment_id_: V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId
}

export interface V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId {
  /**
   * 微信支付注销提现申请单号查询申请单状态 · Query an account closure and withdrawal application by its applyment ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892765
   */
  get: Get<typeof queryClosureWithdrawalById>
}

export interface V3EcommerceAccountApplyCancelWithdrawConfirm
  extends Post<typeof confirmAccountClosure> {
  /**
   * 平台代商户确认注销 · Confirm an account closure on the sub-merchant's behalf
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892772
   */
  post: Post<typeof confirmAccountClosure>
}

export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNo {
  _out_request_no_: V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo
}

export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo {
  /**
   * 商户注销提现申请单号查询申请单状态 · Query an account closure and withdrawal application by the platform's request number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892759
   */
  get: Get<typeof queryClosureWithdrawalByOutRequestNo>
}

export interface V3EcommerceAccountApplyCancelWithdrawValidateCancel {
  _sub_mchid_: V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid
}

export interface V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid {
  /**
   * 商户注销资格校验 · Check whether a sub-merchant's account may be closed
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016420099
   */
  get: Get<typeof validateAccountClosure>
}

export interface V3EcommerceAccountCancelApplications extends Post<typeof createCancelApplication> {
  /**
   * 提交注销申请单 · Submit an application to close a sub-merchant's account
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476217
   */
  post: Post<typeof createCancelApplication>
  media: V3EcommerceAccountCancelApplicationsMedia
  outApplyNo: V3EcommerceAccountCancelApplicationsOutApplyNo
}

export interface V3EcommerceAccountCancelApplicationsMedia extends Post<typeof uploadMedia> {
  /**
   * 图片上传 · Upload an image that supports an account closure application
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691710
   */
  post: Post<typeof uploadMedia>
}

export interface V3EcommerceAccountCancelApplicationsOutApplyNo {
  _out_apply_no_: V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo
}

export interface V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo {
  /**
   * 查询注销单状态 · Query the status of an account closure application
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476223
   */
  get: Get<typeof getCancelApplication>
}

export interface V3EcommerceApplyments extends Post<typeof submitApplyment> {
  /**
   * 二级商户进件 · Submit an applyment to onboard a sub-merchant to the platform
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_1_1.shtml
   */
  post: Post<typeof submitApplyment>
  outRequestNo: V3EcommerceApplymentsOutRequestNo
  submitAccountHostingApplyment: V3EcommerceApplymentsSubmitAccountHostingApplyment
  submitSignVerifyInfo: V3EcommerceApplymentsSubmitSignVerifyInfo
  _applyment_id_: V3EcommerceApplymentsByApplymentId
}

export interface V3EcommerceApplymentsOutRequestNo {
  _out_request_no_: V3EcommerceApplymentsOutRequestNoByOutRequestNo
}

export interface V3EcommerceApplymentsOutRequestNoByOutRequestNo {
  /**
   * 通过业务申请编号查询申请状态 · Query an applyment's status by the platform's request number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691376
   */
  get: Get<typeof getApplymentStateByOutRequestNo>
  revoke: V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke
}

export interface V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke
  extends Post<typeof revokeApplymentByOutRequestNo> {
  /**
   * 撤销申请单-使用业务申请编号 · Revoke an applyment by the platform's request number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616721
   */
  post: Post<typeof revokeApplymentByOutRequestNo>
}

export interface V3EcommerceApplymentsSubmitAccountHostingApplyment
  extends Post<typeof submitAccountHostingApplyment> {
  /**
   * 提交申请单 · Submit an applyment for a sub-merchant whose account is hosted
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616688
   */
  post: Post<typeof submitAccountHostingApplyment>
}

export interface V3EcommerceApplymentsSubmitSignVerifyInfo
  extends Post<typeof submitSignVerifyInfo> {
  /**
   * 平台代理签约核身 · Submit signing and identity check details on a sub-merchant's behalf
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616722
   */
  post: Post<typeof submitSignVerifyInfo>
}

export interface V3EcommerceApplymentsByApplymentId {
  /**
   * 通过申请单ID查询申请状态 · Query an applyment's status by its applyment ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691469
   */
  get: Get<typeof getApplymentState>
  revoke: V3EcommerceApplymentsByApplymentIdRevoke
}

export interface V3EcommerceApplymentsByApplymentIdRevoke extends Post<typeof revokeApplymentById> {
  /**
   * 撤销申请单-使用申请单号 · Revoke an applyment by its applyment ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616720
   */
  post: Post<typeof revokeApplymentById>
}

export interface V3EcommerceBill {
  fundflowbill: V3EcommerceBillFundflowbill
}

export interface V3EcommerceBillFundflowbill {
  /**
   * 申请二级商户资金账单 · Request the fund flow bills of all sub-merchants and get their download links
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760697
   */
  get: Get<typeof getAllSubMchFundFlowBill>
}

export interface V3EcommerceCombinePapay {
  contracts: V3EcommerceCombinePapayContracts
  transactions: V3EcommerceCombinePapayTransactions
}

export interface V3EcommerceCombinePapayContracts {
  planId: V3EcommerceCombinePapayContractsPlanId
  preEntrustSign: V3EcommerceCombinePapayContractsPreEntrustSign
}

export interface V3EcommerceCombinePapayContractsPlanId {
  _plan_id_: V3EcommerceCombinePapayContractsPlanIdByPlanId
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanId {
  outContractCode: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode {
  _out_contract_code_: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 通过商户协议号查询协议 · Query a deduction contract by plan ID and the merchant's contract code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884060
   */
  get: Get<typeof queryContract>
  terminate: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  extends Post<typeof terminateContract> {
  /**
   * 商户协议号解约协议 · Terminate a deduction contract by plan ID and the merchant's contract code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884072
   */
  post: Post<typeof terminateContract>
}

export interface V3EcommerceCombinePapayContractsPreEntrustSign
  extends Post<typeof preSignAppContract> {
  /**
   * APP方式预签约 · Pre-sign a deduction contract to be signed from a mobile app
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012881608
   */
  post: Post<typeof preSignAppContract>
  miniProgram: V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram
}

export interface V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram
  extends Post<typeof preSignMiniProgramContract> {
  /**
   * 小程序方式预签约 · Pre-sign a deduction contract to be signed from a mini program
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017177322
   */
  post: Post<typeof preSignMiniProgramContract>
}

export interface V3EcommerceCombinePapayTransactions extends Post<typeof createTransaction> {
  /**
   * 电商合单委托代扣支付 · Deduct a combined order under a user's contract
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884121
   */
  post: Post<typeof createTransaction>
  _combine_out_trade_no_: V3EcommerceCombinePapayTransactionsByCombineOutTradeNo
}

export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNo {
  /**
   * 电商合单委托代扣查询订单 · Query a combined deduction order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884130
   */
  get: Get<typeof queryOrder>
  reverse: V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse
}

export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse
  extends Post<typeof reverseOrder> {
  /**
   * 电商合单委托代扣撤销订单 · Reverse a combined deduction order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884126
   */
  post: Post<typeof reverseOrder>
}

export interface V3EcommerceFund {
  balance: V3EcommerceFundBalance
  enddaybalance: V3EcommerceFundEnddaybalance
  withdraw: V3EcommerceFundWithdraw
}

export interface V3EcommerceFundBalance {
  _sub_mchid_: V3EcommerceFundBalanceBySubMchid
}

export interface V3EcommerceFundBalanceBySubMchid {
  /**
   * 查询二级商户账户实时余额 · Query a sub-merchant's real-time account balance
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476690
   */
  get: Get<typeof queryBalance>
}

export interface V3EcommerceFundEnddaybalance {
  _sub_mchid_: V3EcommerceFundEnddaybalanceBySubMchid
}

export interface V3EcommerceFundEnddaybalanceBySubMchid {
  /**
   * 查询二级商户账户日终余额 · Query a sub-merchant's account balance at the end of a day
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476693
   */
  get: Get<typeof queryDayEndBalance>
}

export interface V3EcommerceFundWithdraw extends Post<typeof createWithdrawal> {
  /**
   * 账户余额提现 · Withdraw a sub-merchant's balance to its bank account
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
   */
  post: Post<typeof createWithdrawal>
  outRequestNo: V3EcommerceFundWithdrawOutRequestNo
  _withdraw_id_: V3EcommerceFundWithdrawByWithdrawId
}

export interface V3EcommerceFundWithdrawOutRequestNo {
  _out_request_no_: V3EcommerceFundWithdrawOutRequestNoByOutRequestNo
}

export interface V3EcommerceFundWithdrawOutRequestNoByOutRequestNo {
  /**
   * 商户提现单号查询 · Query a sub-merchant's withdrawal by the platform's request number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476656
   */
  get: Get<typeof queryWithdrawalByOutRequestNo>
}

export interface V3EcommerceFundWithdrawByWithdrawId {
  /**
   * 微信支付提现单号查询 · Query a sub-merchant's withdrawal by its WeChat Pay withdrawal ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476665
   */
  get: Get<typeof queryWithdrawalById>
}

export interface V3EcommerceIndividualContracts {
  outContractCode: V3EcommerceIndividualContractsOutContractCode
  preEntrustSignWithRealNameIdentity: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity
  preEntrustSign: V3EcommerceIndividualContractsPreEntrustSign
  _openid_: V3EcommerceIndividualContractsByOpenid
}

export interface V3EcommerceIndividualContractsOutContractCode {
  _out_contract_code_: V3EcommerceIndividualContractsOutContractCodeByOutContractCode
}

export interface V3EcommerceIndividualContractsOutContractCodeByOutContractCode {
  /**
   * 根据业务申请单号查签约信息 · Query an individual payee's contract by the platform's contract code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015851492
   */
  get: Get<typeof queryContractByOutContractCode>
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity {
  app: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp
  miniProgram: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp
  extends Post<typeof preSignAppContractWithRealName> {
  /**
   * APP场景预签约（需要实名验证） · Pre-sign an individual payee's contract in an app, checking the real name
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020083765
   */
  post: Post<typeof preSignAppContractWithRealName>
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram
  extends Post<typeof preSignMiniProgramContractWithRealName> {
  /**
   * 小程序场景预签约（需要实名验证） · Pre-sign an individual payee's contract in a mini program, checking the real name
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020023723
   */
  post: Post<typeof preSignMiniProgramContractWithRealName>
}

export interface V3EcommerceIndividualContractsPreEntrustSign {
  app: V3EcommerceIndividualContractsPreEntrustSignApp
  miniProgram: V3EcommerceIndividualContractsPreEntrustSignMiniProgram
}

export interface V3EcommerceIndividualContractsPreEntrustSignApp
  extends Post<typeof ecommerceIndividualContractsPreSignAppContract> {
  /**
   * APP场景预签约 · Pre-sign an individual payee's contract in a mobile app
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015851472
   */
  post: Post<typeof ecommerceIndividualContractsPreSignAppContract>
}

export interface V3EcommerceIndividualContractsPreEntrustSignMiniProgram
  extends Post<typeof ecommerceIndividualContractsPreSignMiniProgramContract> {
  /**
   * 小程序场景预签约 · Pre-sign an individual payee's contract in a mini program
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020023636
   */
  post: Post<typeof ecommerceIndividualContractsPreSignMiniProgramContract>
}

export interface V3EcommerceIndividualContractsByOpenid {
  /**
   * 查询个人收款方授权结果 · Query an individual payee's authorization by openid
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739528
   */
  get: Get<typeof queryContractByOpenid>
}

export interface V3EcommerceMchTransfer {
  authorizations: V3EcommerceMchTransferAuthorizations
  transferBills: V3EcommerceMchTransferTransferBills
}

export interface V3EcommerceMchTransferAuthorizations extends Post<typeof createAuthorization> {
  /**
   * 申请二级商户商家转账授权 · Ask a sub-merchant to authorize the platform to make transfers for it
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504208
   */
  post: Post<typeof createAuthorization>
  _sub_mchid_: V3EcommerceMchTransferAuthorizationsBySubMchid
}

export interface V3EcommerceMchTransferAuthorizationsBySubMchid {
  /**
   * 查询二级商户商家转账授权状态 · Query whether a sub-merchant has authorized transfers by the platform
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504209
   */
  get: Get<typeof getAuthorization>
}

export interface V3EcommerceMchTransferTransferBills extends Post<typeof transferToUser> {
  /**
   * 发起转账 · Transfer money from a sub-merchant to a user
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504211
   */
  post: Post<typeof transferToUser>
  outBillNo: V3EcommerceMchTransferTransferBillsOutBillNo
  transferBillNo: V3EcommerceMchTransferTransferBillsTransferBillNo
}

export interface V3EcommerceMchTransferTransferBillsOutBillNo {
  _out_bill_no_: V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo {
  /**
   * 商户单号查询转账单 · Query a transfer bill by the merchant's bill number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504213
   */
  get: Get<typeof getTransferBillByOutNo>
  cancel: V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel
  extends Post<typeof cancelTransfer> {
  /**
   * 撤销转账 · Cancel a transfer that the user has not yet confirmed
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504212
   */
  post: Post<typeof cancelTransfer>
}

export interface V3EcommerceMchTransferTransferBillsTransferBillNo {
  _transfer_bill_no_: V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo
}

export interface V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo {
  /**
   * 微信转账单号查询转账单 · Query a transfer bill by its WeChat Pay bill number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504214
   */
  get: Get<typeof getTransferBillByNo>
}

export interface V3EcommerceProfitsharing {
  afterSalesOrders: V3EcommerceProfitsharingAfterSalesOrders
  finishOrder: V3EcommerceProfitsharingFinishOrder
  orders: V3EcommerceProfitsharingOrders
  receivers: V3EcommerceProfitsharingReceivers
  returnorders: V3EcommerceProfitsharingReturnorders
}

export interface V3EcommerceProfitsharingAfterSalesOrders
  extends Post<typeof createAfterSalesOrder> {
  /**
   * 查询售后服务分账结果 · Query the result of profit sharing for an after-sales case
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  get: Get<typeof queryAfterSalesOrder>
  /**
   * 请求售后服务分账 · Request profit sharing for an after-sales case
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  post: Post<typeof createAfterSalesOrder>
}

export interface V3EcommerceProfitsharingFinishOrder extends Post<typeof finishOrder> {
  /**
   * 完结分账 · Finish profit sharing for a payment and release the rest to the sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477745
   */
  post: Post<typeof finishOrder>
}

export interface V3EcommerceProfitsharingOrders extends Post<typeof createOrder> {
  /**
   * 查询分账结果 · Query the result of a profit sharing order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477734
   */
  get: Get<typeof ecommerceProfitsharingQueryOrder>
  /**
   * 请求分账 · Share the proceeds of a payment with the given receivers
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691594
   */
  post: Post<typeof createOrder>
  _transaction_id_: V3EcommerceProfitsharingOrdersByTransactionId
}

export interface V3EcommerceProfitsharingOrdersByTransactionId {
  amounts: V3EcommerceProfitsharingOrdersByTransactionIdAmounts
}

export interface V3EcommerceProfitsharingOrdersByTransactionIdAmounts {
  /**
   * 查询订单剩余待分金额 · Query how much of a payment is still left to share
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477751
   */
  get: Get<typeof queryOrderAmount>
}

export interface V3EcommerceProfitsharingReceivers {
  add: V3EcommerceProfitsharingReceiversAdd
  delete: V3EcommerceProfitsharingReceiversDelete
}

export interface V3EcommerceProfitsharingReceiversAdd extends Post<typeof addReceiver> {
  /**
   * 添加分账接收方 · Add a profit sharing receiver for the platform
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477758
   */
  post: Post<typeof addReceiver>
}

export interface V3EcommerceProfitsharingReceiversDelete extends Post<typeof deleteReceiver> {
  /**
   * 删除分账接收方 · Delete a profit sharing receiver of the platform
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477759
   */
  post: Post<typeof deleteReceiver>
}

export interface V3EcommerceProfitsharingReturnorders extends Post<typeof createReturnOrder> {
  /**
   * 查询分账回退结果 · Query the result of returning shared funds
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477740
   */
  get: Get<typeof queryReturnOrder>
  /**
   * 请求分账回退 · Return shared funds from a receiver to the sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477737
   */
  post: Post<typeof createReturnOrder>
}

export interface V3EcommerceRefunds {
  apply: V3EcommerceRefundsApply
  id: V3EcommerceRefundsId
  outRefundNo: V3EcommerceRefundsOutRefundNo
  _refund_id_: V3EcommerceRefundsByRefundId
}

export interface V3EcommerceRefundsApply extends Post<typeof createRefund> {
  /**
   * 退款申请 · Refund all or part of a payment
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649457
   */
  post: Post<typeof createRefund>
}

export interface V3EcommerceRefundsId {
  _refund_id_: V3EcommerceRefundsIdByRefundId
}

export interface V3EcommerceRefundsIdByRefundId {
  /**
   * 通过微信支付退款单号查询退款 · Query a refund by its WeChat Pay refund ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650253
   */
  get: Get<typeof queryRefund>
}

export interface V3EcommerceRefundsOutRefundNo {
  _out_refund_no_: V3EcommerceRefundsOutRefundNoByOutRefundNo
}

export interface V3EcommerceRefundsOutRefundNoByOutRefundNo {
  /**
   * 通过商户退款单号查询退款 · Query a refund by the merchant's refund number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012650314
   */
  get: Get<typeof queryRefundByOutRefundNo>
}

export interface V3EcommerceRefundsByRefundId {
  applyAbnormalRefund: V3EcommerceRefundsByRefundIdApplyAbnormalRefund
  returnAdvance: V3EcommerceRefundsByRefundIdReturnAdvance
}

export interface V3EcommerceRefundsByRefundIdApplyAbnormalRefund
  extends Post<typeof createAbnormalRefund> {
  /**
   * 发起异常退款 · Settle a failed refund by paying it to another account
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649274
   */
  post: Post<typeof createAbnormalRefund>
}

export interface V3EcommerceRefundsByRefundIdReturnAdvance
  extends Post<typeof createReturnAdvance> {
  /**
   * 查询垫付回补结果 · Query the result of returning the funds advanced for a refund
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476916
   */
  get: Get<typeof queryReturnAdvance>
  /**
   * 垫付退款回补 · Return the funds the platform advanced for a refund
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476927
   */
  post: Post<typeof createReturnAdvance>
}

export interface V3EcommerceSubjectSubMerchants {
  /**
   * 查询指定主体子商户列表 · List the sub-merchants of one subject that belong to the calling platform
   * @see https://pay.weixin.qq.com/doc/v3/partner/4033742105
   */
  get: Get<typeof listSubjectSubMerchants>
}

export interface V3EcommerceSubsidies {
  cancel: V3EcommerceSubsidiesCancel
  create: V3EcommerceSubsidiesCreate
  return: V3EcommerceSubsidiesReturn
}

export interface V3EcommerceSubsidiesCancel extends Post<typeof cancelSubsidy> {
  /**
   * 取消补差 · Cancel the subsidy planned for a payment
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477639
   */
  post: Post<typeof cancelSubsidy>
}

export interface V3EcommerceSubsidiesCreate extends Post<typeof createSubsidy> {
  /**
   * 请求补差 · Pay a subsidy from the platform to a sub-merchant for a payment
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477631
   */
  post: Post<typeof createSubsidy>
}

export interface V3EcommerceSubsidiesReturn extends Post<typeof returnSubsidy> {
  /**
   * 请求补差回退 · Return a paid subsidy from the sub-merchant to the platform
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477636
   */
  post: Post<typeof returnSubsidy>
}
