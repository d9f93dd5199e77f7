// Generated from specs/applyment4sub/submit-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type {
  BankAccountType,
  CertType,
  ContactType,
  FinanceType,
  IdType,
  SalesScenesType,
  SubjectType,
} from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'submitApplyment',
  method: 'POST',
  path: '/v3/applyment4sub/applyment/',
  request: 'json',
  response: 'json',
  dates: {
    request: [
      'subject_info.business_license_info.period_begin',
      'subject_info.certificate_info.period_begin',
      'subject_info.organization_info.org_period_begin',
      'subject_info.identity_info.id_card_info.card_period_begin',
      'subject_info.identity_info.id_doc_info.doc_period_begin',
      'subject_info.ubo_info_list[].ubo_period_begin',
    ],
  },
  sensitive: {
    request: [
      'contact_info.contact_name',
      'contact_info.contact_id_number',
      'contact_info.mobile_phone',
      'contact_info.contact_email',
      'subject_info.identity_info.id_card_info.id_card_name',
      'subject_info.identity_info.id_card_info.id_card_number',
      'subject_info.identity_info.id_card_info.id_card_address',
      'subject_info.identity_info.id_doc_info.id_doc_name',
      'subject_info.identity_info.id_doc_info.id_doc_number',
      'subject_info.identity_info.id_doc_info.id_doc_address',
      'subject_info.ubo_info_list[].ubo_id_doc_name',
      'subject_info.ubo_info_list[].ubo_id_doc_number',
      'subject_info.ubo_info_list[].ubo_id_doc_address',
      'bank_account_info.account_name',
      'bank_account_info.account_number',
    ],
  },
}

/**
 * 提交申请单 · Submit an applyment to onboard a sub-merchant
 *
 * `POST /v3/applyment4sub/applyment/` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter11_1_1.shtml
 */
export function submitApplyment(
  wxpay: WechatPay,
  request: SubmitApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
submitApplyment.operation = operation

/** {@link submitApplyment} 的请求 */
export interface SubmitApplymentRequest {
  json: SubmitApplymentJson
}

/** 请求包体 */
export interface SubmitApplymentJson {
  /** 业务申请编号 */
  business_code: string
  /** 超级管理员信息 */
  contact_info: SubmitApplymentJsonContactInfo
  /** 主体资料 */
  subject_info: SubmitApplymentJsonSubjectInfo
  /** 经营资料 */
  business_info: SubmitApplymentJsonBusinessInfo
  /** 结算规则 */
  settlement_info: SubmitApplymentJsonSettlementInfo
  /** 结算银行账户 */
  bank_account_info: SubmitApplymentJsonBankAccountInfo
  /** 补充材料 */
  addition_info?: SubmitApplymentJsonAdditionInfo
}

/** 超级管理员信息 */
export interface SubmitApplymentJsonContactInfo {
  /** 超级管理员类型 */
  contact_type: ContactType
  /** 超级管理员姓名，敏感信息，明文即可，由运行时加解密 */
  contact_name: string
  contact_id_doc_type?: IdType
  /** 超级管理员身份证件号码，敏感信息，明文即可，由运行时加解密 */
  contact_id_number?: string
  /** 超级管理员证件正面照片，图片上传接口返回的 media_id */
  contact_id_doc_copy?: string
  /** 超级管理员证件反面照片，图片上传接口返回的 media_id */
  contact_id_doc_copy_back?: string
  /** 超级管理员证件有效期开始时间 */
  contact_period_begin?: string
  /** 超级管理员证件有效期结束时间 */
  contact_period_end?: string
  /** 业务办理授权函，图片上传接口返回的 media_id */
  business_authorization_letter?: string
  /** 超级管理员微信openid */
  openid?: string
  /** 联系手机，敏感信息，明文即可，由运行时加解密 */
  mobile_phone: string
  /** 联系邮箱，敏感信息，明文即可，由运行时加解密 */
  contact_email: string
}

/** 主体资料 */
export interface SubmitApplymentJsonSubjectInfo {
  /** 主体类型 */
  subject_type: SubjectType
  /**
   * 是否是金融机构
   * @default false
   */
  finance_institution?: boolean
  /** 小微辅助证明材料 */
  micro_biz_info?: SubmitApplymentJsonSubjectInfoMicroBizInfo
  /** 营业执照 */
  business_license_info: SubmitApplymentJsonSubjectInfoBusinessLicenseInfo
  /** 登记证书 */
  certificate_info: SubmitApplymentJsonSubjectInfoCertificateInfo
  /** 组织机构代码证信息 */
  organization_info?: SubmitApplymentJsonSubjectInfoOrganizationInfo
  /** 单位证明函照片，图片上传接口返回的 media_id */
  certificate_letter_copy?: string
  /** 金融机构许可证信息 */
  finance_institution_info?: SubmitApplymentJsonFinanceInstitutionInfo
  /** 经营者/法人身份证件 */
  identity_info: SubmitApplymentJsonSubjectInfoIdentityInfo
  /** 最终受益人信息列表 */
  ubo_info_list?: SubmitApplymentJsonSubjectInfoUboInfoList[]
}

/** 小微辅助证明材料 */
export interface SubmitApplymentJsonSubjectInfoMicroBizInfo {
  /** 小微经营类型 */
  micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
  /** 门店场所 */
  micro_store_info?: SubmitApplymentJsonMicroBizInfoMicroStoreInfo
  /** 流动经营/便民服务 */
  micro_mobile_info?: SubmitApplymentJsonMicroBizInfoMicroMobileInfo
  /** 线上商品/服务交易 */
  micro_online_info?: SubmitApplymentJsonMicroBizInfoMicroOnlineInfo
}

/** 门店场所 */
export interface SubmitApplymentJsonMicroBizInfoMicroStoreInfo {
  /** 门店名称 */
  micro_name: string
  /** 门店省市编码 */
  micro_address_code: string
  /** 门店地址 */
  micro_address: string
  /** 门店门头照片，图片上传接口返回的 media_id */
  store_entrance_pic: string
  /** 店内环境照片，图片上传接口返回的 media_id */
  micro_indoor_copy: string
  /** 门店经度 */
  store_longitude?: string
  /** 门店纬度 */
  store_latitude?: string
}

/** 流动经营/便民服务 */
export interface SubmitApplymentJsonMicroBizInfoMicroMobileInfo {
  /** 经营/服务名称 */
  micro_mobile_name: string
  /** 经营/服务所在地省市 */
  micro_mobile_city: string
  /** 经营/服务所在地（不含省市） */
  micro_mobile_address: string
  /** 经营/服务现场照片 */
  micro_mobile_pics: string[]
}

/** 线上商品/服务交易 */
export interface SubmitApplymentJsonMicroBizInfoMicroOnlineInfo {
  /** 线上店铺名称 */
  micro_online_store: string
  /** 电商平台名称 */
  micro_ec_name: string
  /** 店铺二维码 */
  micro_qrcode?: string
  /** 店铺链接 */
  micro_link?: string
}

/** 营业执照 */
export interface SubmitApplymentJsonSubjectInfoBusinessLicenseInfo {
  /** 营业执照照片，图片上传接口返回的 media_id */
  license_copy: string
  /** 注册号/统一社会信用代码 */
  license_number: string
  /** 商户名称 */
  merchant_name: string
  /** 个体户经营者/法人姓名 */
  legal_person: string
  /** 注册地址 */
  license_address?: string
  /** 有效期限开始日期，YYYY-MM-DD */
  period_begin?: string | Date
  /** 有效期限结束日期 */
  period_end?: string
}

/** 登记证书 */
export interface SubmitApplymentJsonSubjectInfoCertificateInfo {
  /** 登记证书照片，图片上传接口返回的 media_id */
  cert_copy: string
  /** 登记证书类型 */
  cert_type: CertType
  /** 证书号 */
  cert_number: string
  /** 商户名称 */
  merchant_name: string
  /** 注册地址 */
  company_address: string
  /** 法人姓名 */
  legal_person: string
  /** 有效期限开始日期，YYYY-MM-DD */
  period_begin: string | Date
  /** 有效期限结束日期 */
  period_end: string
}

/** 组织机构代码证信息 */
export interface SubmitApplymentJsonSubjectInfoOrganizationInfo {
  /** 组织机构代码证照片，图片上传接口返回的 media_id */
  organization_copy: string
  /** 组织机构代码 */
  organization_code: string
  /** 组织机构代码证有效期开始日期，YYYY-MM-DD */
  org_period_begin: string | Date
  /** 组织机构代码证有效期结束日期 */
  org_period_end: string
}

/** 金融机构许可证信息 */
export interface SubmitApplymentJsonFinanceInstitutionInfo {
  /** 金融机构类型 */
  finance_type?: FinanceType
  /** 金融机构许可证图片 */
  finance_license_pics?: string[]
}

/** 经营者/法人身份证件 */
export interface SubmitApplymentJsonSubjectInfoIdentityInfo {
  /** 超级管理员类型 */
  id_holder_type?: ContactType
  id_doc_type: IdType
  /** 法定代表人说明函，图片上传接口返回的 media_id */
  authorize_letter_copy?: string
  /** 经营者/法人身份证信息 */
  id_card_info?: SubmitApplymentJsonIdentityInfoIdCardInfo
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: SubmitApplymentJsonIdentityInfoIdDocInfo
  /** 经营者/法人是否为受益人 */
  owner?: boolean
}

/** 经营者/法人身份证信息 */
export interface SubmitApplymentJsonIdentityInfoIdCardInfo {
  /** 身份证人像面照片，图片上传接口返回的 media_id */
  id_card_copy: string
  /** 身份证国徽面照片，图片上传接口返回的 media_id */
  id_card_national: string
  /** 身份证姓名，敏感信息，明文即可，由运行时加解密 */
  id_card_name: string
  /** 身份证号码，敏感信息，明文即可，由运行时加解密 */
  id_card_number: string
  /** 身份证居住地址，敏感信息，明文即可，由运行时加解密 */
  id_card_address?: string
  /** 身份证有效期开始时间，YYYY-MM-DD */
  card_period_begin: string | Date
  /** 身份证有效期结束时间 */
  card_period_end: string
}

/** 经营者/法人其他类型证件信息 */
export interface SubmitApplymentJsonIdentityInfoIdDocInfo {
  /** 证件正面照片，图片上传接口返回的 media_id */
  id_doc_copy: string
  /** 证件反面照片，图片上传接口返回的 media_id */
  id_doc_copy_back?: string
  /** 证件姓名，敏感信息，明文即可，由运行时加解密 */
  id_doc_name: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  id_doc_number: string
  /** 证件居住地址，敏感信息，明文即可，由运行时加解密 */
  id_doc_address?: string
  /** 证件有效期开始时间，YYYY-MM-DD */
  doc_period_begin: string | Date
  /** 证件有效期结束时间 */
  doc_period_end: string
}

/** 最终受益人信息列表 */
export interface SubmitApplymentJsonSubjectInfoUboInfoList {
  ubo_id_doc_type: IdType
  /** 身份证人像面照片，图片上传接口返回的 media_id */
  ubo_id_doc_copy: string
  /** 身份证国徽面照片，图片上传接口返回的 media_id */
  ubo_id_doc_copy_back: string
  /** 受益人姓名，敏感信息，明文即可，由运行时加解密 */
  ubo_id_doc_name: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  ubo_id_doc_number: string
  /** 证件居住地址，敏感信息，明文即可，由运行时加解密 */
  ubo_id_doc_address: string
  /** 证件有效期开始时间，YYYY-MM-DD */
  ubo_period_begin: string | Date
  /** 证件有效期结束时间 */
  ubo_period_end: string
}

/** 经营资料 */
export interface SubmitApplymentJsonBusinessInfo {
  /** 商户简称 */
  merchant_shortname: string
  /** 客服电话 */
  service_phone: string
  /** 经营场景 */
  sales_info: SubmitApplymentJsonBusinessInfoSalesInfo
}

/** 经营场景 */
export interface SubmitApplymentJsonBusinessInfoSalesInfo {
  sales_scenes_type: SalesScenesType[]
  /** 线下场所场景 */
  biz_store_info?: SubmitApplymentJsonSalesInfoBizStoreInfo
  /** 公众号场景 */
  mp_info?: SubmitApplymentJsonBusinessInfoSalesInfoMpInfo
  /** 小程序场景 */
  mini_program_info?: SubmitApplymentJsonSalesInfoMiniProgramInfo
  /** App场景 */
  app_info?: SubmitApplymentJsonBusinessInfoSalesInfoAppInfo
  /** 互联网网站场景 */
  web_info?: SubmitApplymentJsonBusinessInfoSalesInfoWebInfo
  /** 企业微信场景 */
  wework_info?: SubmitApplymentJsonBusinessInfoSalesInfoWeworkInfo
}

/** 线下场所场景 */
export interface SubmitApplymentJsonSalesInfoBizStoreInfo {
  /** 线下场所名称 */
  biz_store_name: string
  /** 线下场所省市编码 */
  biz_address_code: string
  /** 线下场所地址 */
  biz_store_address: string
  store_entrance_pic: string[]
  indoor_pic: string[]
  /** 线下场所对应的商家AppID */
  biz_sub_appid?: string
}

/** 公众号场景 */
export interface SubmitApplymentJsonBusinessInfoSalesInfoMpInfo {
  /** 服务商公众号AppID */
  mp_appid?: string
  /** 商家公众号AppID */
  mp_sub_appid?: string
  mp_pics?: string[]
}

/** 小程序场景 */
export interface SubmitApplymentJsonSalesInfoMiniProgramInfo {
  /** 服务商小程序APPID */
  mini_program_appid?: string
  /** 商家小程序APPID */
  mini_program_sub_appid?: string
  mini_program_pics?: string[]
}

/** App场景 */
export interface SubmitApplymentJsonBusinessInfoSalesInfoAppInfo {
  /** 服务商应用APPID */
  app_appid?: string
  /** 商家应用APPID */
  app_sub_appid?: string
  app_pics?: string[]
}

/** 互联网网站场景 */
export interface SubmitApplymentJsonBusinessInfoSalesInfoWebInfo {
  /** 互联网网站域名 */
  domain?: string
  /** 网站授权函，图片上传接口返回的 media_id */
  web_authorisation?: string
  /** 互联网网站对应的商家APPID */
  web_appid?: string
}

/** 企业微信场景 */
export interface SubmitApplymentJsonBusinessInfoSalesInfoWeworkInfo {
  /** 商家企业微信CorpID */
  sub_corp_id?: string
  wework_pics?: string[]
}

/** 结算规则 */
export interface SubmitApplymentJsonSettlementInfo {
  /** 入驻结算规则ID */
  settlement_id?: string
  /** 所属行业 */
  qualification_type?: string
  /** 特殊资质图片 */
  qualifications?: string[]
  /** 优惠费率活动ID */
  activities_id?: string
  /** 优惠费率活动值 */
  activities_rate?: string
  /** 非信用卡活动费率值 */
  debit_activities_rate?: string
  /** 信用卡活动费率值 */
  credit_activities_rate?: string
  /** 优惠费率活动补充材料 */
  activities_additions?: string[]
}

/** 结算银行账户 */
export interface SubmitApplymentJsonBankAccountInfo {
  /** 账户类型 */
  bank_account_type: BankAccountType
  /** 开户名称，敏感信息，明文即可，由运行时加解密 */
  account_name: string
  /** 开户银行，例：`工商银行` */
  account_bank: string
  /** 开户银行省市编码 */
  bank_address_code: string
  /** 开户银行全称（含支行），例：`施秉县农村信用合作联社城关信用社` */
  bank_name?: string
  /** 开户银行联行号，例：`402713354941` */
  bank_branch_id?: string
  /** 银行账号，敏感信息，明文即可，由运行时加解密 */
  account_number?: string
}

/** 补充材料 */
export interface SubmitApplymentJsonAdditionInfo {
  /** 法人开户承诺函 */
  legal_person_commitment?: string
  /** 法人开户意愿视频，图片上传接口返回的 media_id */
  legal_person_video?: string
  /** 补充材料 */
  business_addition_pics?: string[]
  /** 补充说明 */
  business_addition_msg?: string
}

/** {@link submitApplyment} 的应答 */
export interface SubmitApplymentResponse {
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id: number | bigint
}
