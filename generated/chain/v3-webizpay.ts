// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { addMerchantIdentifier } from '../webizpay/add-merchant-identifier.js'
import type { applyFundingProof } from '../webizpay/apply-funding-proof.js'
import type { cancelQuotaCard } from '../webizpay/cancel-quota-card.js'
import type { createAvailableMerchantRange } from '../webizpay/create-available-merchant-range.js'
import type { createStoreEntityMatch } from '../webizpay/create-store-entity-match.js'
import type { deleteMerchantIdentifier } from '../webizpay/delete-merchant-identifier.js'
import type { getQuotaCardPaymentUrl } from '../webizpay/get-quota-card-payment-url.js'
import type { getTradeBill } from '../webizpay/get-trade-bill.js'
import type { getUserAuthorizationUrl } from '../webizpay/get-user-authorization-url.js'
import type { issueQuotaCard } from '../webizpay/issue-quota-card.js'
import type { listAvailableMerchantRanges } from '../webizpay/list-available-merchant-ranges.js'
import type { listMerchantIdentifiers } from '../webizpay/list-merchant-identifiers.js'
import type { queryQuotaCardByCardNo } from '../webizpay/query-quota-card-by-card-no.js'
import type { queryQuotaCardByOutCardNo } from '../webizpay/query-quota-card-by-out-card-no.js'
import type { queryStoreEntityMatch } from '../webizpay/query-store-entity-match.js'
import type { queryUserAuthorizationState } from '../webizpay/query-user-authorization-state.js'
import type { revokeEmployeeAuthorization } from '../webizpay/revoke-employee-authorization.js'

export interface V3Webizpay {
  availMchRanges: V3WebizpayAvailMchRanges
  bill: V3WebizpayBill
  employees: V3WebizpayEmployees
  stores: V3WebizpayStores
  users: V3WebizpayUsers
}

export interface V3WebizpayAvailMchRanges extends Post<typeof createAvailableMerchantRange> {
  /**
   * 查询可用商户范围列表 · List the ranges of merchants where enterprise pay can be spent
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205627
   */
  get: Get<typeof listAvailableMerchantRanges>
  /**
   * 创建可用商户范围 · Create a range of merchants where enterprise pay can be spent
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205621
   */
  post: Post<typeof createAvailableMerchantRange>
  _range_id_: V3WebizpayAvailMchRangesByRangeId
}

export interface V3WebizpayAvailMchRangesByRangeId {
  merchantIdentifiers: V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers
  extends Post<typeof addMerchantIdentifier> {
  /**
   * 查询商户标识列表 · List the merchant identifiers in an available merchant range
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205633
   */
  get: Get<typeof listMerchantIdentifiers>
  /**
   * 添加商户标识 · Add a merchant identifier to an available merchant range
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205631
   */
  post: Post<typeof addMerchantIdentifier>
  _merchant_identifier_: V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier {
  /**
   * 删除商户标识 · Remove a merchant identifier from an available merchant range
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205637
   */
  delete: Post<typeof deleteMerchantIdentifier>
}

export interface V3WebizpayBill {
  proof: V3WebizpayBillProof
  tradeBill: V3WebizpayBillTradeBill
}

export interface V3WebizpayBillProof extends Post<typeof applyFundingProof> {
  /**
   * 申请企业商户企业支付出资凭证 · Request proof of the funds an enterprise paid in over a period
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507157
   */
  post: Post<typeof applyFundingProof>
}

export interface V3WebizpayBillTradeBill extends Post<typeof getTradeBill> {
  /**
   * 申请企业商户企业支付业务账单 · Get the download link of an enterprise's daily enterprise pay bill
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507142
   */
  post: Post<typeof getTradeBill>
}

export interface V3WebizpayEmployees {
  _employee_id_: V3WebizpayEmployeesByEmployeeId
}

export interface V3WebizpayEmployeesByEmployeeId {
  outQuotaCards: V3WebizpayEmployeesByEmployeeIdOutQuotaCards
  quotaCards: V3WebizpayEmployeesByEmployeeIdQuotaCards
  revoke: V3WebizpayEmployeesByEmployeeIdRevoke
}

export interface V3WebizpayEmployeesByEmployeeIdOutQuotaCards {
  _out_card_no_: V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo
}

export interface V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo {
  /**
   * 使用商户卡号查询企业支付额度卡 · Look up an employee's quota card by the merchant's card number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015001625
   */
  get: Get<typeof queryQuotaCardByOutCardNo>
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCards extends Post<typeof issueQuotaCard> {
  /**
   * 企业商户为员工下发企业支付额度卡 · Issue an enterprise pay quota card to an employee
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507148
   */
  post: Post<typeof issueQuotaCard>
  _card_no_: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo {
  /**
   * 企业商户查询企业支付额度卡 · Look up an employee's quota card by its WeChat Pay card number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507119
   */
  get: Get<typeof queryQuotaCardByCardNo>
  cancel: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel
  paymentUrl: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel
  extends Post<typeof cancelQuotaCard> {
  /**
   * 企业商户作废员工企业支付额度卡 · Void an employee's enterprise pay quota card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507127
   */
  post: Post<typeof cancelQuotaCard>
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl {
  /**
   * 企业商户获取指定额度卡支付链接 · Get the link an employee opens to pay with a given quota card
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507160
   */
  get: Get<typeof getQuotaCardPaymentUrl>
}

export interface V3WebizpayEmployeesByEmployeeIdRevoke
  extends Post<typeof revokeEmployeeAuthorization> {
  /**
   * 企业商户发起解除员工企业支付授权 · Revoke an employee's authorization to use enterprise pay
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507156
   */
  post: Post<typeof revokeEmployeeAuthorization>
}

export interface V3WebizpayStores {
  entityMatches: V3WebizpayStoresEntityMatches
}

export interface V3WebizpayStoresEntityMatches extends Post<typeof createStoreEntityMatch> {
  /**
   * 发起门店主体匹配 · Start a batch that matches stores to the legal entities behind them
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507136
   */
  post: Post<typeof createStoreEntityMatch>
  _batch_id_: V3WebizpayStoresEntityMatchesByBatchId
}

export interface V3WebizpayStoresEntityMatchesByBatchId {
  /**
   * 查询门店主体匹配结果 · Get the results of a store-to-entity matching batch
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507133
   */
  get: Get<typeof queryStoreEntityMatch>
}

export interface V3WebizpayUsers {
  _user_id_: V3WebizpayUsersByUserId
}

export interface V3WebizpayUsersByUserId {
  authorizationState: V3WebizpayUsersByUserIdAuthorizationState
  authorizationUrl: V3WebizpayUsersByUserIdAuthorizationUrl
}

export interface V3WebizpayUsersByUserIdAuthorizationState {
  /**
   * 企业商户查询企业员工开通授权状态 · Check whether a user has authorized enterprise pay as an employee
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507163
   */
  get: Get<typeof queryUserAuthorizationState>
}

export interface V3WebizpayUsersByUserIdAuthorizationUrl
  extends Post<typeof getUserAuthorizationUrl> {
  /**
   * 企业商户发起员工开通企业支付授权 · Get the link a user opens to authorize enterprise pay as an employee
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507153
   */
  post: Post<typeof getUserAuthorizationUrl>
}
