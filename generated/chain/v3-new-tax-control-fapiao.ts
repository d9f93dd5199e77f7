// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { checkSubMerchantFapiaoEnabled } from '../new-tax-control-fapiao/check-sub-merchant-fapiao-enabled.js'
import type { createCardTemplate } from '../new-tax-control-fapiao/create-card-template.js'
import type { getFapiaoFileDownloadInfo } from '../new-tax-control-fapiao/get-fapiao-file-download-info.js'
import type { getMerchantInviteUrl } from '../new-tax-control-fapiao/get-merchant-invite-url.js'
import type { getUserTitleUrl } from '../new-tax-control-fapiao/get-user-title-url.js'
import type { insertFapiaoCards } from '../new-tax-control-fapiao/insert-fapiao-cards.js'
import type { issueFapiao } from '../new-tax-control-fapiao/issue-fapiao.js'
import type { issueGeneralFapiao } from '../new-tax-control-fapiao/issue-general-fapiao.js'
import type { issuePassengerTransportFapiao } from '../new-tax-control-fapiao/issue-passenger-transport-fapiao.js'
import type { issueRealEstateLeasingFapiao } from '../new-tax-control-fapiao/issue-real-estate-leasing-fapiao.js'
import type { issueRefinedOilFapiao } from '../new-tax-control-fapiao/issue-refined-oil-fapiao.js'
import type { listInvitedMerchants } from '../new-tax-control-fapiao/list-invited-merchants.js'
import type { listTaxCodes } from '../new-tax-control-fapiao/list-tax-codes.js'
import type { queryDevelopmentConfig } from '../new-tax-control-fapiao/query-development-config.js'
import type { queryFapiaoApplication } from '../new-tax-control-fapiao/query-fapiao-application.js'
import type { queryMerchantBaseInformation } from '../new-tax-control-fapiao/query-merchant-base-information.js'
import type { querySubMerchantFapiaoStatus } from '../new-tax-control-fapiao/query-sub-merchant-fapiao-status.js'
import type { queryUserTitle } from '../new-tax-control-fapiao/query-user-title.js'
import type { reverseFapiao } from '../new-tax-control-fapiao/reverse-fapiao.js'
import type { updateDevelopmentConfig } from '../new-tax-control-fapiao/update-development-config.js'
import type { uploadFapiaoFile } from '../new-tax-control-fapiao/upload-fapiao-file.js'

export interface V3NewTaxControlFapiao {
  cardTemplate: V3NewTaxControlFapiaoCardTemplate
  fapiaoApplications: V3NewTaxControlFapiaoFapiaoApplications
  fapiaomerchant: V3NewTaxControlFapiaoFapiaomerchant
  merchant: V3NewTaxControlFapiaoMerchant
  userTitle: V3NewTaxControlFapiaoUserTitle
}

export interface V3NewTaxControlFapiaoCardTemplate extends Post<typeof createCardTemplate> {
  /**
   * 创建电子发票卡券模板 · Create the card template that e-fapiao are shown with in the card pack
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529382
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474026
   */
  post: Post<typeof createCardTemplate>
}

export interface V3NewTaxControlFapiaoFapiaoApplications extends Post<typeof issueFapiao> {
  /**
   * 开具电子发票 · Issue e-fapiao for a transaction and its buyer
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538301
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474060
   */
  post: Post<typeof issueFapiao>
  issueGeneral: V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral
  issuePassengerTransport: V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport
  issueRefinedOil: V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil
  realEstateLeasing: V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing
  uploadFapiaoFile: V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile
  _fapiao_apply_id_: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral
  extends Post<typeof issueGeneralFapiao> {
  /**
   * 开具通用行业电子发票 · Issue e-fapiao for ordinary goods and services
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792574
   */
  post: Post<typeof issueGeneralFapiao>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport
  extends Post<typeof issuePassengerTransportFapiao> {
  /**
   * 开具旅客运输行业电子发票 · Issue e-fapiao for passenger transport services
   * @see https://pay.weixin.qq.com/doc/v3/partner/4025863376
   */
  post: Post<typeof issuePassengerTransportFapiao>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil
  extends Post<typeof issueRefinedOilFapiao> {
  /**
   * 开具成品油行业电子发票 · Issue e-fapiao for sales of refined oil products
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016760559
   */
  post: Post<typeof issueRefinedOilFapiao>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing
  extends Post<typeof issueRealEstateLeasingFapiao> {
  /**
   * 开具不动产租赁行业电子发票 · Issue e-fapiao for real estate leasing
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941740
   */
  post: Post<typeof issueRealEstateLeasingFapiao>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile
  extends Post<typeof uploadFapiaoFile> {
  /**
   * 上传电子发票文件 · Upload an e-fapiao file and receive its media ID
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556605
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012696830
   */
  post: Post<typeof uploadFapiaoFile>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId {
  /**
   * 查询电子发票 · Look up the e-fapiao issued under one application
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012531753
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489258
   */
  get: Get<typeof queryFapiaoApplication>
  fapiaoFiles: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles
  insertCards: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards
  reverse: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles {
  /**
   * 获取发票下载信息 · Get the download details of an application's e-fapiao files
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538335
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474067
   */
  get: Get<typeof getFapiaoFileDownloadInfo>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards
  extends Post<typeof insertFapiaoCards> {
  /**
   * 将电子发票插入微信用户卡包 · Put issued e-fapiao into the user's WeChat card pack
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538365
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474078
   */
  post: Post<typeof insertFapiaoCards>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse
  extends Post<typeof reverseFapiao> {
  /**
   * 冲红电子发票 · Offset issued e-fapiao with red-letter ones
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538327
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474062
   */
  post: Post<typeof reverseFapiao>
}

export interface V3NewTaxControlFapiaoFapiaomerchant {
  getspinviteurl: V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl
  listspinvitemchinfo: V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo
}

export interface V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl {
  /**
   * 获取邀请商户开通服务商电子发票能力 · Get a link inviting merchants to enable the provider's e-fapiao service
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941495
   */
  get: Get<typeof getMerchantInviteUrl>
}

export interface V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo {
  /**
   * 获取邀请开通的商户信息 · List merchants invited to enable e-fapiao and their invitation results
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941524
   */
  get: Get<typeof listInvitedMerchants>
}

export interface V3NewTaxControlFapiaoMerchant {
  baseInformation: V3NewTaxControlFapiaoMerchantBaseInformation
  developmentConfig: V3NewTaxControlFapiaoMerchantDevelopmentConfig
  taxCodes: V3NewTaxControlFapiaoMerchantTaxCodes
  _sub_mchid_: V3NewTaxControlFapiaoMerchantBySubMchid
}

export interface V3NewTaxControlFapiaoMerchantBaseInformation {
  /**
   * 获取商户开票基础信息 · Look up the seller details a merchant uses when issuing e-fapiao
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538180
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474053
   */
  get: Get<typeof queryMerchantBaseInformation>
}

export interface V3NewTaxControlFapiaoMerchantDevelopmentConfig {
  /**
   * 查询商户配置的开发选项 · Look up the merchant's e-fapiao callback and display settings
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529526
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474033
   */
  get: Get<typeof queryDevelopmentConfig>
  /**
   * 配置开发选项 · Change the merchant's e-fapiao callback and display settings
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529457
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474031
   */
  patch: Post<typeof updateDevelopmentConfig>
}

export interface V3NewTaxControlFapiaoMerchantTaxCodes {
  /**
   * 获取商品和服务税收分类对照表 · List the tax classification codes of goods and services
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538236
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474057
   */
  get: Get<typeof listTaxCodes>
}

export interface V3NewTaxControlFapiaoMerchantBySubMchid {
  check: V3NewTaxControlFapiaoMerchantBySubMchidCheck
  checkStatus: V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus
}

export interface V3NewTaxControlFapiaoMerchantBySubMchidCheck
  extends Post<typeof checkSubMerchantFapiaoEnabled> {
  /**
   * 检查子商户开票功能状态 · Check that a sub-merchant has e-fapiao issuing enabled
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474022
   */
  post: Post<typeof checkSubMerchantFapiaoEnabled>
}

export interface V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus {
  /**
   * 检查子商户开票功能状态 · Look up a sub-merchant's e-fapiao status in each issuing mode
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792561
   */
  get: Get<typeof querySubMerchantFapiaoStatus>
}

export interface V3NewTaxControlFapiaoUserTitle {
  /**
   * 获取用户填写的抬头 · Look up the fapiao title a user filled in
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538112
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474048
   */
  get: Get<typeof queryUserTitle>
  titleUrl: V3NewTaxControlFapiaoUserTitleTitleUrl
}

export interface V3NewTaxControlFapiaoUserTitleTitleUrl {
  /**
   * 获取抬头填写链接 · Get the link where a user fills in a fapiao title
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538106
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474040
   */
  get: Get<typeof getUserTitleUrl>
}
