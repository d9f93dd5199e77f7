// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createRedPacketBatch } from '../fund-app/brand-redpacket/create-red-packet-batch.js'
import type { queryRedPacketBatchByBatchNo } from '../fund-app/brand-redpacket/query-red-packet-batch-by-batch-no.js'
import type { queryRedPacketBatchByOutBatchNo } from '../fund-app/brand-redpacket/query-red-packet-batch-by-out-batch-no.js'
import type { queryRedPacketDetailByDetailNo } from '../fund-app/brand-redpacket/query-red-packet-detail-by-detail-no.js'
import type { queryRedPacketDetailByOutDetailNo } from '../fund-app/brand-redpacket/query-red-packet-detail-by-out-detail-no.js'
import type { applyBudgetElectronicReceipt } from '../fund-app/mch-transfer/apply-budget-electronic-receipt.js'
import type { applyCharityBudget } from '../fund-app/mch-transfer/apply-charity-budget.js'
import type { applyElectronicReceiptAsPartner } from '../fund-app/mch-transfer/apply-electronic-receipt-as-partner.js'
import type { applyElectronicReceiptByNo } from '../fund-app/mch-transfer/apply-electronic-receipt-by-no.js'
import type { applyElectronicReceiptByOutNo } from '../fund-app/mch-transfer/apply-electronic-receipt-by-out-no.js'
import type { applySubMerchantAuthorization } from '../fund-app/mch-transfer/apply-sub-merchant-authorization.js'
import type { applyUserConfirmAuthorization } from '../fund-app/mch-transfer/apply-user-confirm-authorization.js'
import type { applyUserConfirmAuthorizationAsPartner } from '../fund-app/mch-transfer/apply-user-confirm-authorization-as-partner.js'
import type { cancelQqWalletTransfer } from '../fund-app/mch-transfer/cancel-qq-wallet-transfer.js'
import type { cancelTransfer } from '../fund-app/mch-transfer/cancel-transfer.js'
import type { cancelTransferAsPartner } from '../fund-app/mch-transfer/cancel-transfer-as-partner.js'
import type { closeUserConfirmAuthorization } from '../fund-app/mch-transfer/close-user-confirm-authorization.js'
import type { closeUserConfirmAuthorizationAsPartner } from '../fund-app/mch-transfer/close-user-confirm-authorization-as-partner.js'
import type { createCharityTransferBill } from '../fund-app/mch-transfer/create-charity-transfer-bill.js'
import type { getTransferBillByNo } from '../fund-app/mch-transfer/get-transfer-bill-by-no.js'
import type { getTransferBillByOutNo } from '../fund-app/mch-transfer/get-transfer-bill-by-out-no.js'
import type { preTransferWithAuthorization } from '../fund-app/mch-transfer/pre-transfer-with-authorization.js'
import type { preTransferWithAuthorizationAsPartner } from '../fund-app/mch-transfer/pre-transfer-with-authorization-as-partner.js'
import type { queryBudgetElectronicReceipt } from '../fund-app/mch-transfer/query-budget-electronic-receipt.js'
import type { queryCharityBudget } from '../fund-app/mch-transfer/query-charity-budget.js'
import type { queryCharityTransferBill } from '../fund-app/mch-transfer/query-charity-transfer-bill.js'
import type { queryElectronicReceiptAsPartner } from '../fund-app/mch-transfer/query-electronic-receipt-as-partner.js'
import type { queryElectronicReceiptByNo } from '../fund-app/mch-transfer/query-electronic-receipt-by-no.js'
import type { queryElectronicReceiptByOutNo } from '../fund-app/mch-transfer/query-electronic-receipt-by-out-no.js'
import type { queryQqWalletTransfer } from '../fund-app/mch-transfer/query-qq-wallet-transfer.js'
import type { querySubMerchantAuthorization } from '../fund-app/mch-transfer/query-sub-merchant-authorization.js'
import type { queryTransferBillAsPartner } from '../fund-app/mch-transfer/query-transfer-bill-as-partner.js'
import type { queryUserConfirmAuthorization } from '../fund-app/mch-transfer/query-user-confirm-authorization.js'
import type { queryUserConfirmAuthorizationAsPartner } from '../fund-app/mch-transfer/query-user-confirm-authorization-as-partner.js'
import type { transferToAuthorizedUser } from '../fund-app/mch-transfer/transfer-to-authorized-user.js'
import type { transferToAuthorizedUserAsPartner } from '../fund-app/mch-transfer/transfer-to-authorized-user-as-partner.js'
import type { transferToQqWallet } from '../fund-app/mch-transfer/transfer-to-qq-wallet.js'
import type { transferToUser } from '../fund-app/mch-transfer/transfer-to-user.js'
import type { transferToUserAsPartner } from '../fund-app/mch-transfer/transfer-to-user-as-partner.js'
import type { unlockCharityBudget } from '../fund-app/mch-transfer/unlock-charity-budget.js'

export interface V3FundApp {
  brandRedpacket: V3FundAppBrandRedpacket
  mchTransfer: V3FundAppMchTransfer
}

export interface V3FundAppBrandRedpacket {
  brandMerchantBatches: V3FundAppBrandRedpacketBrandMerchantBatches
  brandMerchantOutBatches: V3FundAppBrandRedpacketBrandMerchantOutBatches
}

export interface V3FundAppBrandRedpacketBrandMerchantBatches
  extends Post<typeof createRedPacketBatch> {
  /**
   * 品牌商户发放红包 · Send a batch of red packets to users on behalf of a brand
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310358
   */
  post: Post<typeof createRedPacketBatch>
  _batch_no_: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo {
  /**
   * 微信支付批次单号查询批次单 · Look up a red packet batch by the WeChat Pay batch number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310369
   */
  get: Get<typeof queryRedPacketBatchByBatchNo>
  details: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetails
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetails {
  _detail_no_: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo {
  /**
   * 商家明细单号查询明细单 · Look up one red packet of a batch by the WeChat Pay detail number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310384
   */
  get: Get<typeof queryRedPacketDetailByDetailNo>
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatches {
  _out_batch_no_: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo {
  /**
   * 商家批次单号查询批次单 · Look up a red packet batch by the merchant's own batch number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310378
   */
  get: Get<typeof queryRedPacketBatchByOutBatchNo>
  outDetails: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails {
  _out_detail_no_: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo {
  /**
   * 商家明细单号查询明细单 · Look up one red packet of a batch by the merchant's own detail number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014310391
   */
  get: Get<typeof queryRedPacketDetailByOutDetailNo>
}

export interface V3FundAppMchTransfer {
  elecsign: V3FundAppMchTransferElecsign
  partner: V3FundAppMchTransferPartner
  transferBills: V3FundAppMchTransferTransferBills
  transferToQqWalletBills: V3FundAppMchTransferTransferToQqWalletBills
  userConfirmAuthorization: V3FundAppMchTransferUserConfirmAuthorization
}

export interface V3FundAppMchTransferElecsign {
  outBillNo: V3FundAppMchTransferElecsignOutBillNo
  transferBillNo: V3FundAppMchTransferElecsignTransferBillNo
}

export interface V3FundAppMchTransferElecsignOutBillNo
  extends Post<typeof applyElectronicReceiptByOutNo> {
  /**
   * 商户单号申请电子回单 · Request an electronic receipt for a transfer, given the merchant bill number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716452
   */
  post: Post<typeof applyElectronicReceiptByOutNo>
  _out_bill_no_: V3FundAppMchTransferElecsignOutBillNoByOutBillNo
}

export interface V3FundAppMchTransferElecsignOutBillNoByOutBillNo {
  /**
   * 商户单号查询电子回单 · Check a transfer's electronic receipt by the merchant bill number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  get: Get<typeof queryElectronicReceiptByOutNo>
}

export interface V3FundAppMchTransferElecsignTransferBillNo
  extends Post<typeof applyElectronicReceiptByNo> {
  /**
   * 微信单号申请电子回单 · Request an electronic receipt for a transfer, given the WeChat Pay bill number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716456
   */
  post: Post<typeof applyElectronicReceiptByNo>
  _transfer_bill_no_: V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo
}

export interface V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo {
  /**
   * 微信单号查询电子回单 · Check a transfer's electronic receipt by the WeChat Pay bill number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   */
  get: Get<typeof queryElectronicReceiptByNo>
}

export interface V3FundAppMchTransferPartner {
  budget: V3FundAppMchTransferPartnerBudget
  charityBudget: V3FundAppMchTransferPartnerCharityBudget
  charityTransferBills: V3FundAppMchTransferPartnerCharityTransferBills
  electronicReceipts: V3FundAppMchTransferPartnerElectronicReceipts
  subMchAuthorizations: V3FundAppMchTransferPartnerSubMchAuthorizations
  transferBills: V3FundAppMchTransferPartnerTransferBills
  userConfirmAuthorizations: V3FundAppMchTransferPartnerUserConfirmAuthorizations
}

export interface V3FundAppMchTransferPartnerBudget {
  _out_budget_no_: V3FundAppMchTransferPartnerBudgetByOutBudgetNo
}

export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNo {
  electronicReceipts: V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts
}

export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts
  extends Post<typeof applyBudgetElectronicReceipt> {
  /**
   * 查询预算出资的电子回单 · Check the electronic receipt for donations paid out of a charity budget
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209977
   */
  get: Get<typeof queryBudgetElectronicReceipt>
  /**
   * 申请预算出资的电子回单 · Request an electronic receipt for donations paid out of a charity budget
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209966
   */
  post: Post<typeof applyBudgetElectronicReceipt>
}

export interface V3FundAppMchTransferPartnerCharityBudget extends Post<typeof applyCharityBudget> {
  /**
   * 申请公益捐赠预算 · Apply for a charity donation budget funded by a sponsor merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554763
   */
  post: Post<typeof applyCharityBudget>
  _out_budget_no_: V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo {
  /**
   * 商户单号查询公益捐赠预算详情 · Look up a charity donation budget by the merchant budget number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554788
   */
  get: Get<typeof queryCharityBudget>
  unlock: V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock
  extends Post<typeof unlockCharityBudget> {
  /**
   * 解锁公益捐赠预算 · Release the funds locked in a charity donation budget
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554795
   */
  post: Post<typeof unlockCharityBudget>
}

export interface V3FundAppMchTransferPartnerCharityTransferBills
  extends Post<typeof createCharityTransferBill> {
  /**
   * 发起公益捐赠 · Donate to a charity merchant out of an approved budget
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554841
   */
  post: Post<typeof createCharityTransferBill>
  outTransferNo: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo {
  _out_transfer_no_: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo {
  /**
   * 商户单号查询公益捐赠详情 · Look up a charity donation by the merchant transfer number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554859
   */
  get: Get<typeof queryCharityTransferBill>
}

export interface V3FundAppMchTransferPartnerElectronicReceipts
  extends Post<typeof applyElectronicReceiptAsPartner> {
  /**
   * 申请单笔转账电子回单 · Request an electronic receipt for one of a sub-merchant's transfers
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315516
   */
  post: Post<typeof applyElectronicReceiptAsPartner>
  _out_bill_no_: V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo
}

export interface V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo {
  /**
   * 查询单笔转账电子回单 · Check the electronic receipt of one of a sub-merchant's transfers
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315544
   */
  get: Get<typeof queryElectronicReceiptAsPartner>
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizations
  extends Post<typeof applySubMerchantAuthorization> {
  /**
   * 申请子商户商家转账授权 · Ask a sub-merchant to let the partner make transfers for it
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469102
   */
  post: Post<typeof applySubMerchantAuthorization>
  _sub_mchid_: V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid {
  /**
   * 查询子商户商家转账授权状态 · Check whether a sub-merchant lets the partner make transfers for it
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469112
   */
  get: Get<typeof querySubMerchantAuthorization>
}

export interface V3FundAppMchTransferPartnerTransferBills
  extends Post<typeof transferToUserAsPartner> {
  /**
   * 发起转账 · Transfer a sub-merchant's money to a user, who then confirms receipt
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469096
   */
  post: Post<typeof transferToUserAsPartner>
  outBillNo: V3FundAppMchTransferPartnerTransferBillsOutBillNo
  preTransferWithAuthorization: V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization
  transfer: V3FundAppMchTransferPartnerTransferBillsTransfer
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNo {
  _out_bill_no_: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo {
  /**
   * 商户单号查询转账单 · Look up a sub-merchant's transfer by the merchant bill number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469131
   */
  get: Get<typeof queryTransferBillAsPartner>
  cancel: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel
  extends Post<typeof cancelTransferAsPartner> {
  /**
   * 撤销转账 · Cancel a sub-merchant's transfer that the user has not confirmed yet
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015469118
   */
  post: Post<typeof cancelTransferAsPartner>
}

export interface V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization
  extends Post<typeof preTransferWithAuthorizationAsPartner> {
  /**
   * 发起转账并完成自动收款授权 · Start a sub-merchant's transfer that also asks the user to allow automatic receipt
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809843
   */
  post: Post<typeof preTransferWithAuthorizationAsPartner>
}

export interface V3FundAppMchTransferPartnerTransferBillsTransfer
  extends Post<typeof transferToAuthorizedUserAsPartner> {
  /**
   * 转账（用户自动收款） · Transfer a sub-merchant's money to a user who has allowed automatic receipt
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809837
   */
  post: Post<typeof transferToAuthorizedUserAsPartner>
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizations
  extends Post<typeof applyUserConfirmAuthorizationAsPartner> {
  /**
   * 申请免确认收款授权 · As a partner, ask a user to allow receiving transfers without confirming each
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809861
   */
  post: Post<typeof applyUserConfirmAuthorizationAsPartner>
  _out_authorization_no_: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo {
  /**
   * 商户单号查询自动收款授权 · As a partner, look up a user's automatic-receipt authorization
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809859
   */
  get: Get<typeof queryUserConfirmAuthorizationAsPartner>
  close: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose
  extends Post<typeof closeUserConfirmAuthorizationAsPartner> {
  /**
   * 解除免确认收款授权 · As a partner, end a user's automatic-receipt authorization
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809851
   */
  post: Post<typeof closeUserConfirmAuthorizationAsPartner>
}

export interface V3FundAppMchTransferTransferBills extends Post<typeof transferToUser> {
  /**
   * 发起转账 · Transfer money to a user, who then confirms receipt in WeChat
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   */
  post: Post<typeof transferToUser>
  outBillNo: V3FundAppMchTransferTransferBillsOutBillNo
  preTransferWithAuthorization: V3FundAppMchTransferTransferBillsPreTransferWithAuthorization
  transfer: V3FundAppMchTransferTransferBillsTransfer
  transferBillNo: V3FundAppMchTransferTransferBillsTransferBillNo
}

export interface V3FundAppMchTransferTransferBillsOutBillNo {
  _out_bill_no_: V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo {
  /**
   * 商户单号查询转账单 · Look up a transfer by the merchant bill number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716437
   */
  get: Get<typeof getTransferBillByOutNo>
  cancel: V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel
  extends Post<typeof cancelTransfer> {
  /**
   * 撤销转账 · Cancel a transfer that the user has not confirmed yet
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716458
   */
  post: Post<typeof cancelTransfer>
}

export interface V3FundAppMchTransferTransferBillsPreTransferWithAuthorization
  extends Post<typeof preTransferWithAuthorization> {
  /**
   * 发起转账并完成自动收款授权 · Start a transfer that also asks the user to allow automatic receipt from now on
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399293
   */
  post: Post<typeof preTransferWithAuthorization>
}

export interface V3FundAppMchTransferTransferBillsTransfer
  extends Post<typeof transferToAuthorizedUser> {
  /**
   * 用户授权后转账 · Transfer money to a user who has allowed automatic receipt
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399371
   */
  post: Post<typeof transferToAuthorizedUser>
}

export interface V3FundAppMchTransferTransferBillsTransferBillNo {
  _transfer_bill_no_: V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo
}

export interface V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo {
  /**
   * 微信转账单号查询转账单 · Look up a transfer by the WeChat Pay bill number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716457
   */
  get: Get<typeof getTransferBillByNo>
}

export interface V3FundAppMchTransferTransferToQqWalletBills
  extends Post<typeof transferToQqWallet> {
  /**
   * 发起转账到QQ钱包 · Transfer money to a user's QQ Wallet
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297386
   */
  post: Post<typeof transferToQqWallet>
  _out_bill_no_: V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo {
  /**
   * 查询转账到QQ钱包的结果 · Look up the result of a transfer to a QQ Wallet
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297440
   */
  get: Get<typeof queryQqWalletTransfer>
  cancel: V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel
  extends Post<typeof cancelQqWalletTransfer> {
  /**
   * 撤销转账到QQ钱包 · Cancel a transfer to a QQ Wallet
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297396
   */
  post: Post<typeof cancelQqWalletTransfer>
}

export interface V3FundAppMchTransferUserConfirmAuthorization
  extends Post<typeof applyUserConfirmAuthorization> {
  /**
   * 申请免确认收款授权 · Ask a user to allow receiving transfers without confirming each one
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015901167
   */
  post: Post<typeof applyUserConfirmAuthorization>
  outAuthorizationNo: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo {
  _out_authorization_no_: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo {
  /**
   * 商户单号查询自动收款授权 · Look up a user's automatic-receipt authorization by the merchant number
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399423
   */
  get: Get<typeof queryUserConfirmAuthorization>
  close: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose
  extends Post<typeof closeUserConfirmAuthorization> {
  /**
   * 解除免确认收款授权 · End a user's automatic-receipt authorization
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015653811
   */
  post: Post<typeof closeUserConfirmAuthorization>
}
