// Generated from specs/apply4subject/submit-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type {
  CategoryId,
  CertType,
  ContactType,
  FinanceType,
  IdType,
  MicroBizType,
  SubjectType,
} from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'submitApplyment',
  method: 'POST',
  path: '/v3/apply4subject/applyment',
  request: 'json',
  response: 'json',
  json: {
    request: [
      'ubo_info.ubo_id_card_valid_date',
      'identification_info.identification_valid_date',
      'subject_info.certificate_info.cert_valid_date',
      'subject_info.business_licence_info.licence_valid_date',
    ],
  },
  dates: { request: ['contact_info.contact_period_begin', 'ubo_info_list[].ubo_period_begin'] },
  sensitive: {
    request: [
      'contact_info.name',
      'contact_info.id_card_number',
      'contact_info.mobile',
      'identification_info.identification_name',
      'identification_info.identification_number',
      'identification_info.identification_address',
      'ubo_info.ubo_name',
      'ubo_info.ubo_id_number',
      'ubo_info_list[].ubo_id_doc_name',
      'ubo_info_list[].ubo_id_doc_number',
      'ubo_info_list[].ubo_id_doc_address',
    ],
  },
}

/**
 * 提交商户开户意愿申请单 · Submit an applyment that confirms a merchant's intent to open an account
 *
 * `POST /v3/apply4subject/applyment` · 从业机构、渠道商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
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
  /** 渠道商户号，最长 9 个字符 */
  channel_id?: string
  /** 业务申请编号 */
  business_code: string
  /** 联系人信息 */
  contact_info: SubmitApplymentJsonContactInfo
  /** 主体信息 */
  subject_info: SubmitApplymentJsonSubjectInfo
  /** 法人身份信息 */
  identification_info: SubmitApplymentJsonIdentificationInfo
  /** 最终受益人信息 */
  ubo_info?: SubmitApplymentJsonUboInfo
  /** 最终受益人信息列表 */
  ubo_info_list?: SubmitApplymentJsonUboInfoList[]
  /** 补充材料 */
  addition_info?: SubmitApplymentJsonAdditionInfo
}

/** 联系人信息 */
export interface SubmitApplymentJsonContactInfo {
  /** 超级管理员类型 */
  contact_type?: ContactType
  /** 联系人姓名，敏感信息，明文即可，由运行时加解密 */
  name: string
  contact_id_doc_type?: IdType
  /** 联系人身份证号码，敏感信息，明文即可，由运行时加解密 */
  id_card_number?: string
  /** 联系人证件正面照片，图片上传接口返回的 media_id */
  contact_id_doc_copy?: string
  /** 联系人证件反面照片，图片上传接口返回的 media_id */
  contact_id_doc_copy_back?: string
  /** 联系人证件有效期开始时间，YYYY-MM-DD */
  contact_period_begin?: string | Date
  /** 联系人证件有效期结束时间 */
  contact_period_end?: string
  /** 业务办理授权函，图片上传接口返回的 media_id */
  business_authorization_letter?: string
  /** 联系人手机号，敏感信息，明文即可，由运行时加解密 */
  mobile: string
}

/** 主体信息 */
export interface SubmitApplymentJsonSubjectInfo {
  /** 主体类型 */
  subject_type: SubjectType
  /** 是否金融机构 */
  is_finance_institution?: boolean
  /** 营业执照 */
  business_licence_info?: SubmitApplymentJsonSubjectInfoBusinessLicenceInfo
  /** 登记证书 */
  certificate_info?: SubmitApplymentJsonSubjectInfoCertificateInfo
  /** 单位证明函照片，图片上传接口返回的 media_id */
  company_prove_copy?: string
  /** 辅助证明材料信息 */
  assist_prove_info?: SubmitApplymentJsonSubjectInfoAssistProveInfo
  /** 经营许可证列表信息 */
  special_operation_list?: SubmitApplymentJsonSubjectInfoSpecialOperationList[]
  /** 金融机构许可证信息 */
  finance_institution_info?: SubmitApplymentJsonFinanceInstitutionInfo
}

/** 营业执照 */
export interface SubmitApplymentJsonSubjectInfoBusinessLicenceInfo {
  /** 营业执照注册号 */
  licence_number: string
  /** 营业执照照片，图片上传接口返回的 media_id */
  licence_copy: string
  /** 商户名称 */
  merchant_name: string
  /** 法人姓名 */
  legal_person: string
  /** 注册地址 */
  company_address: string
  /**
   * 营业执照有效日期，JSON 字符串，直接给内容即可，由运行时编解码，例：`["1970-01-01","forever"]`
   */
  licence_valid_date: string[] | string
}

/** 登记证书 */
export interface SubmitApplymentJsonSubjectInfoCertificateInfo {
  /** 登记证书类型 */
  cert_type: CertType
  /** 证书编号 */
  cert_number: string
  /** 登记证书照片，图片上传接口返回的 media_id */
  cert_copy: string
  /** 商户名称 */
  merchant_name: string
  /** 法人姓名 */
  legal_person: string
  /** 注册地址 */
  company_address: string
  /**
   * 营业执照有效日期，JSON 字符串，直接给内容即可，由运行时编解码，例：`["1970-01-01","forever"]`
   */
  cert_valid_date: string[] | string
}

/** 辅助证明材料信息 */
export interface SubmitApplymentJsonSubjectInfoAssistProveInfo {
  /** 小微经营类型，例：`MICRO_TYPE_STORE` */
  micro_biz_type: MicroBizType
  /** 门店名称 */
  store_name: string
  /** 门店省市编码 */
  store_address_code?: string
  /** 门店地址 */
  store_address: string
  /** 门店门头照片，图片上传接口返回的 media_id */
  store_header_copy: string
  /** 店内环境照片，图片上传接口返回的 media_id */
  store_indoor_copy: string
}

/** 经营许可证信息 */
export interface SubmitApplymentJsonSubjectInfoSpecialOperationList {
  /** 行业ID */
  category_id: CategoryId
  operation_copy_list?: string[]
}

/** 金融机构许可证信息 */
export interface SubmitApplymentJsonFinanceInstitutionInfo {
  /** 金融机构类型 */
  finance_type?: FinanceType
  /** 金融机构许可证图片 */
  finance_license_pics?: string[]
}

/** 法人身份信息 */
export interface SubmitApplymentJsonIdentificationInfo {
  /** 超级管理员类型 */
  id_holder_type?: ContactType
  identification_type: IdType
  /** 法定代表人说明函，图片上传接口返回的 media_id */
  authorize_letter_copy?: string
  /** 证件姓名，敏感信息，明文即可，由运行时加解密 */
  identification_name: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  identification_number: string
  /** 证件有效日期，JSON 字符串，直接给内容即可，由运行时编解码，例：`["1970-01-01","forever"]` */
  identification_valid_date: string[] | string
  /** 证件居住地址，敏感信息，明文即可，由运行时加解密 */
  identification_address?: string
  /** 证件正面照片，图片上传接口返回的 media_id */
  identification_front_copy: string
  /** 证件反面照片，图片上传接口返回的 media_id */
  identification_back_copy?: string
  /** 经营者/法人是否为受益人 */
  owner?: boolean
}

/** 最终受益人信息 */
export interface SubmitApplymentJsonUboInfo {
  /** 证件类型 */
  ubo_id_type?: IdType
  /** 身份证人像面照片，图片上传接口返回的 media_id */
  ubo_id_card_copy?: string
  /** 身份证国徽面照片，图片上传接口返回的 media_id */
  ubo_id_card_national?: string
  /** 证件照片，图片上传接口返回的 media_id */
  ubo_id_doc_copy?: string
  /** 受益人姓名，敏感信息，明文即可，由运行时加解密 */
  ubo_name?: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  ubo_id_number?: string
  /** 证件有效日期，JSON 字符串，直接给内容即可，由运行时编解码，例：`["1970-01-01","forever"]` */
  ubo_id_card_valid_date?: string[] | string
}

/** 最终受益人信息列表 */
export interface SubmitApplymentJsonUboInfoList {
  ubo_id_doc_type: IdType
  /** 证件正面照片，图片上传接口返回的 media_id */
  ubo_id_doc_copy: string
  /** 证件反面照片，图片上传接口返回的 media_id */
  ubo_id_doc_copy_back: string
  /** 证件姓名，敏感信息，明文即可，由运行时加解密 */
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

/** 补充材料 */
export interface SubmitApplymentJsonAdditionInfo {
  /** 待确认商户号列表 */
  confirm_mchid_list?: string[]
}

/** {@link submitApplyment} 的应答 */
export interface SubmitApplymentResponse {
  /** 微信支付申请单号，例：`20000000011111` */
  applyment_id: number | bigint
}
