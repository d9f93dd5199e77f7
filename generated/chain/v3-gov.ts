// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { cancelPassthroughQualification } from '../gov/subsidy/cancel-passthrough-qualification.js'
import type { cancelZhejiangAuthCode } from '../gov/subsidy/cancel-zhejiang-auth-code.js'
import type { claimPassthroughQualification } from '../gov/subsidy/claim-passthrough-qualification.js'
import type { claimZhejiangQualification } from '../gov/subsidy/claim-zhejiang-qualification.js'
import type { commitZhejiangAuthCode } from '../gov/subsidy/commit-zhejiang-auth-code.js'
import type { confirmZhejiangNCategoryQualification } from '../gov/subsidy/confirm-zhejiang-n-category-qualification.js'
import type { invalidateCupAuditData } from '../gov/subsidy/invalidate-cup-audit-data.js'
import type { issueZhejiangAuthCode } from '../gov/subsidy/issue-zhejiang-auth-code.js'
import type { listPassthroughQualifications } from '../gov/subsidy/list-passthrough-qualifications.js'
import type { listQualifications } from '../gov/subsidy/list-qualifications.js'
import type { listSnCodeStates } from '../gov/subsidy/list-sn-code-states.js'
import type { listTransactions } from '../gov/subsidy/list-transactions.js'
import type { lockSnCode } from '../gov/subsidy/lock-sn-code.js'
import type { lockZhejiangSnCode } from '../gov/subsidy/lock-zhejiang-sn-code.js'
import type { queryCompany } from '../gov/subsidy/query-company.js'
import type { queryCupAuditResult } from '../gov/subsidy/query-cup-audit-result.js'
import type { queryDailyTransactionSummary } from '../gov/subsidy/query-daily-transaction-summary.js'
import type { queryQualification } from '../gov/subsidy/query-qualification.js'
import type { queryZhejiangGoods } from '../gov/subsidy/query-zhejiang-goods.js'
import type { queryZhejiangQualification } from '../gov/subsidy/query-zhejiang-qualification.js'
import type { queryZhejiangSnCodeState } from '../gov/subsidy/query-zhejiang-sn-code-state.js'
import type { refundZhejiangAuthCode } from '../gov/subsidy/refund-zhejiang-auth-code.js'
import type { syncCupRefund } from '../gov/subsidy/sync-cup-refund.js'
import type { syncNCategoryQualification } from '../gov/subsidy/sync-n-category-qualification.js'
import type { syncQualification } from '../gov/subsidy/sync-qualification.js'
import type { syncTransaction } from '../gov/subsidy/sync-transaction.js'
import type { syncZhejiangQualifications } from '../gov/subsidy/sync-zhejiang-qualifications.js'
import type { tryZhejiangAuthCode } from '../gov/subsidy/try-zhejiang-auth-code.js'
import type { unlockSnCode } from '../gov/subsidy/unlock-sn-code.js'
import type { unlockZhejiangSnCode } from '../gov/subsidy/unlock-zhejiang-sn-code.js'
import type { updateCupAuditData } from '../gov/subsidy/update-cup-audit-data.js'
import type { updateZhejiangQualification } from '../gov/subsidy/update-zhejiang-qualification.js'
import type { uploadCupAuditData } from '../gov/subsidy/upload-cup-audit-data.js'
import type { uploadGoods } from '../gov/subsidy/upload-goods.js'

export interface V3Gov {
  subsidy: V3GovSubsidy
}

export interface V3GovSubsidy {
  audit: V3GovSubsidyAudit
  companies: V3GovSubsidyCompanies
  goods: V3GovSubsidyGoods
  nQualifications: V3GovSubsidyNQualifications
  qualification: V3GovSubsidyQualification
  qualifications: V3GovSubsidyQualifications
  sncode: V3GovSubsidySncode
  transactions: V3GovSubsidyTransactions
  zhejiang: V3GovSubsidyZhejiang
}

export interface V3GovSubsidyAudit {
  cup: V3GovSubsidyAuditCup
}

export interface V3GovSubsidyAuditCup {
  invalid: V3GovSubsidyAuditCupInvalid
  query: V3GovSubsidyAuditCupQuery
  refund: V3GovSubsidyAuditCupRefund
  update: V3GovSubsidyAuditCupUpdate
  upload: V3GovSubsidyAuditCupUpload
}

export interface V3GovSubsidyAuditCupInvalid extends Post<typeof invalidateCupAuditData> {
  /**
   * 查询审核结果 · Void audit data uploaded to UnionPay for a subsidized order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post: Post<typeof invalidateCupAuditData>
}

export interface V3GovSubsidyAuditCupQuery extends Post<typeof queryCupAuditResult> {
  /**
   * 查询审核结果 · Look up UnionPay's audit result for a subsidized order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post: Post<typeof queryCupAuditResult>
}

export interface V3GovSubsidyAuditCupRefund {
  sync: V3GovSubsidyAuditCupRefundSync
}

export interface V3GovSubsidyAuditCupRefundSync extends Post<typeof syncCupRefund> {
  /**
   * 同步非银联支付交易退款信息 · Report the refund of a subsidized order that was not paid through UnionPay
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post: Post<typeof syncCupRefund>
}

export interface V3GovSubsidyAuditCupUpdate extends Post<typeof updateCupAuditData> {
  /**
   * 更新审核数据 · Replace audit data uploaded to UnionPay for a subsidized order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post: Post<typeof updateCupAuditData>
}

export interface V3GovSubsidyAuditCupUpload extends Post<typeof uploadCupAuditData> {
  /**
   * 上传审核数据 · Upload a subsidized order's data for UnionPay to audit
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
   */
  post: Post<typeof uploadCupAuditData>
}

export interface V3GovSubsidyCompanies {
  query: V3GovSubsidyCompaniesQuery
}

export interface V3GovSubsidyCompaniesQuery extends Post<typeof queryCompany> {
  /**
   * 企业信息查询 · Look up whether a company is enrolled in the subsidy program
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Post<typeof queryCompany>
}

export interface V3GovSubsidyGoods {
  upload: V3GovSubsidyGoodsUpload
}

export interface V3GovSubsidyGoodsUpload extends Post<typeof uploadGoods> {
  /**
   * 商品信息上传 · Upload details of a product to be sold with a subsidy
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Post<typeof uploadGoods>
}

export interface V3GovSubsidyNQualifications {
  sync: V3GovSubsidyNQualificationsSync
}

export interface V3GovSubsidyNQualificationsSync extends Post<typeof syncNCategoryQualification> {
  /**
   * N品类同步资格核销信息 · Report the use of a user's subsidy entitlement for an extended-category product
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Post<typeof syncNCategoryQualification>
}

export interface V3GovSubsidyQualification {
  /**
   * 查询补贴资格 · Check a user's subsidy entitlement for a kind of appliance
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  get: Get<typeof queryQualification>
}

export interface V3GovSubsidyQualifications {
  passthrough: V3GovSubsidyQualificationsPassthrough
  query: V3GovSubsidyQualificationsQuery
  sync: V3GovSubsidyQualificationsSync
}

export interface V3GovSubsidyQualificationsPassthrough {
  cancel: V3GovSubsidyQualificationsPassthroughCancel
  claim: V3GovSubsidyQualificationsPassthroughClaim
  query: V3GovSubsidyQualificationsPassthroughQuery
}

export interface V3GovSubsidyQualificationsPassthroughCancel
  extends Post<typeof cancelPassthroughQualification> {
  /** 取消资格(透传模式) · Cancel a user's subsidy entitlement in pass-through mode */
  post: Post<typeof cancelPassthroughQualification>
}

export interface V3GovSubsidyQualificationsPassthroughClaim
  extends Post<typeof claimPassthroughQualification> {
  /** 领取资格(透传模式) · Claim a subsidy entitlement for a user in pass-through mode */
  post: Post<typeof claimPassthroughQualification>
}

export interface V3GovSubsidyQualificationsPassthroughQuery
  extends Post<typeof listPassthroughQualifications> {
  /** 批量查询用户资格(透传模式) · List a user's subsidy entitlements in pass-through mode */
  post: Post<typeof listPassthroughQualifications>
}

export interface V3GovSubsidyQualificationsQuery extends Post<typeof listQualifications> {
  /**
   * 批量查询用户资格 · List a user's subsidy entitlements across all categories
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Post<typeof listQualifications>
}

export interface V3GovSubsidyQualificationsSync extends Post<typeof syncQualification> {
  /**
   * 同步资格核销信息 · Report that a user's subsidy entitlement has been used on an order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Post<typeof syncQualification>
}

export interface V3GovSubsidySncode {
  lock: V3GovSubsidySncodeLock
  query: V3GovSubsidySncodeQuery
  unlock: V3GovSubsidySncodeUnlock
}

export interface V3GovSubsidySncodeLock extends Post<typeof lockSnCode> {
  /**
   * sn码锁定 · Lock a product's serial number to a subsidized order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Post<typeof lockSnCode>
}

export interface V3GovSubsidySncodeQuery extends Post<typeof listSnCodeStates> {
  /**
   * 查询sn码状态 · List the states of several product serial numbers
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Post<typeof listSnCodeStates>
}

export interface V3GovSubsidySncodeUnlock extends Post<typeof unlockSnCode> {
  /**
   * sn码解锁 · Free a product's serial number from a subsidized order
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Post<typeof unlockSnCode>
}

export interface V3GovSubsidyTransactions {
  query: V3GovSubsidyTransactionsQuery
  summary: V3GovSubsidyTransactionsSummary
  sync: V3GovSubsidyTransactionsSync
}

export interface V3GovSubsidyTransactionsQuery extends Post<typeof listTransactions> {
  /**
   * 交易信息查询 · List subsidized transactions by their order numbers
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Post<typeof listTransactions>
}

export interface V3GovSubsidyTransactionsSummary {
  queryDay: V3GovSubsidyTransactionsSummaryQueryDay
}

export interface V3GovSubsidyTransactionsSummaryQueryDay
  extends Post<typeof queryDailyTransactionSummary> {
  /**
   * 查询单日交易汇总 · Read one day's totals of subsidized transactions
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Post<typeof queryDailyTransactionSummary>
}

export interface V3GovSubsidyTransactionsSync extends Post<typeof syncTransaction> {
  /**
   * 交易信息回传 · Report the details of a subsidized transaction
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Post<typeof syncTransaction>
}

export interface V3GovSubsidyZhejiang {
  authcode: V3GovSubsidyZhejiangAuthcode
  goods: V3GovSubsidyZhejiangGoods
  nQualifications: V3GovSubsidyZhejiangNQualifications
  qualifications: V3GovSubsidyZhejiangQualifications
  sncode: V3GovSubsidyZhejiangSncode
}

export interface V3GovSubsidyZhejiangAuthcode {
  cancel: V3GovSubsidyZhejiangAuthcodeCancel
  commit: V3GovSubsidyZhejiangAuthcodeCommit
  issue: V3GovSubsidyZhejiangAuthcodeIssue
  refund: V3GovSubsidyZhejiangAuthcodeRefund
  try: V3GovSubsidyZhejiangAuthcodeTry
}

export interface V3GovSubsidyZhejiangAuthcodeCancel extends Post<typeof cancelZhejiangAuthCode> {
  /**
   * 品类凭证码预核销撤销 · Undo the pre-redemption of a Zhejiang subsidy voucher code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof cancelZhejiangAuthCode>
}

export interface V3GovSubsidyZhejiangAuthcodeCommit extends Post<typeof commitZhejiangAuthCode> {
  /**
   * 品类凭证码上报确认 · Confirm the redemption of a Zhejiang subsidy voucher code after payment
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof commitZhejiangAuthCode>
}

export interface V3GovSubsidyZhejiangAuthcodeIssue extends Post<typeof issueZhejiangAuthCode> {
  /**
   * 申请品类凭证码 · Obtain a Zhejiang subsidy voucher code for a user and a product category
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof issueZhejiangAuthCode>
}

export interface V3GovSubsidyZhejiangAuthcodeRefund extends Post<typeof refundZhejiangAuthCode> {
  /**
   * 品类凭证码上报撤销 · Undo the confirmed redemption of a Zhejiang subsidy voucher code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof refundZhejiangAuthCode>
}

export interface V3GovSubsidyZhejiangAuthcodeTry extends Post<typeof tryZhejiangAuthCode> {
  /**
   * 预核销品类凭证码 · Pre-redeem a Zhejiang subsidy voucher code and learn its discount
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof tryZhejiangAuthCode>
}

export interface V3GovSubsidyZhejiangGoods {
  query: V3GovSubsidyZhejiangGoodsQuery
}

export interface V3GovSubsidyZhejiangGoodsQuery extends Post<typeof queryZhejiangGoods> {
  /**
   * 商品信息查询 · Look up a product in Zhejiang's subsidy catalog by its barcode
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof queryZhejiangGoods>
}

export interface V3GovSubsidyZhejiangNQualifications {
  confirm: V3GovSubsidyZhejiangNQualificationsConfirm
}

export interface V3GovSubsidyZhejiangNQualificationsConfirm
  extends Post<typeof confirmZhejiangNCategoryQualification> {
  /**
   * n品类核销 · Redeem Zhejiang subsidy entitlements for extended-category products
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof confirmZhejiangNCategoryQualification>
}

export interface V3GovSubsidyZhejiangQualifications {
  alter: V3GovSubsidyZhejiangQualificationsAlter
  claim: V3GovSubsidyZhejiangQualificationsClaim
  query: V3GovSubsidyZhejiangQualificationsQuery
  sync: V3GovSubsidyZhejiangQualificationsSync
}

export interface V3GovSubsidyZhejiangQualificationsAlter
  extends Post<typeof updateZhejiangQualification> {
  /**
   * 变更资格 · Change a user's claimed Zhejiang subsidy entitlement and get its code
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof updateZhejiangQualification>
}

export interface V3GovSubsidyZhejiangQualificationsClaim
  extends Post<typeof claimZhejiangQualification> {
  /**
   * 领取资格 · Claim a Zhejiang subsidy entitlement for a user
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof claimZhejiangQualification>
}

export interface V3GovSubsidyZhejiangQualificationsQuery
  extends Post<typeof queryZhejiangQualification> {
  /**
   * 查询补贴资格 · Check a user's Zhejiang subsidy entitlement for a product category
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof queryZhejiangQualification>
}

export interface V3GovSubsidyZhejiangQualificationsSync
  extends Post<typeof syncZhejiangQualifications> {
  /**
   * 核销资格 · Report that Zhejiang subsidy entitlements have been redeemed
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof syncZhejiangQualifications>
}

export interface V3GovSubsidyZhejiangSncode {
  lock: V3GovSubsidyZhejiangSncodeLock
  query: V3GovSubsidyZhejiangSncodeQuery
  unlock: V3GovSubsidyZhejiangSncodeUnlock
}

export interface V3GovSubsidyZhejiangSncodeLock extends Post<typeof lockZhejiangSnCode> {
  /**
   * sn码锁定 · Lock a product's serial number for a subsidized sale in Zhejiang
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof lockZhejiangSnCode>
}

export interface V3GovSubsidyZhejiangSncodeQuery extends Post<typeof queryZhejiangSnCodeState> {
  /**
   * sn码销售状态查询 · Check whether a product's serial number has been sold under Zhejiang's subsidy
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof queryZhejiangSnCodeState>
}

export interface V3GovSubsidyZhejiangSncodeUnlock extends Post<typeof unlockZhejiangSnCode> {
  /**
   * sn码解锁 · Free a product's serial number locked for a subsidized sale in Zhejiang
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989530
   */
  post: Post<typeof unlockZhejiangSnCode>
}
