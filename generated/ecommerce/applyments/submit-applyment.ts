// Generated from specs/ecommerce/applyments/submit-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { CertType, ContactType, FinanceType, IdType } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'submitApplyment',
  method: 'POST',
  path: '/v3/ecommerce/applyments/',
  request: 'json',
  response: 'json',
  json: { request: ['business_license_info.business_time'] },
  dates: {
    request: [
      'id_card_info.id_card_valid_time_begin',
      'id_doc_info.doc_period_begin',
      'ubo_info_list[].ubo_period_begin',
    ],
  },
  sensitive: {
    request: [
      'id_card_info.id_card_name',
      'id_card_info.id_card_number',
      'id_doc_info.id_doc_name',
      'id_doc_info.id_doc_number',
      'ubo_info_list[].ubo_id_doc_name',
      'ubo_info_list[].ubo_id_doc_number',
      'ubo_info_list[].ubo_id_doc_address',
      'account_info.account_name',
      'account_info.account_number',
      'contact_info.contact_name',
      'contact_info.contact_id_card_number',
      'contact_info.mobile_phone',
    ],
  },
}

/**
 * 二级商户进件 · Submit an applyment to onboard a sub-merchant to the platform
 *
 * `POST /v3/ecommerce/applyments/` · 电商平台
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_1_1.shtml
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
  out_request_no: string
  /**
   * 主体类型
   * - `2` 企业
   * - `3` 事业单位
   * - `4` 个体工商户
   * - `1708` 社会组织
   * - `2401` 小微商户
   * - `2500` 个人卖家
   * - `2502` 政府机关
   */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'
  /** 是否金融机构 */
  finance_institution?: boolean
  /** 营业执照/登记证书信息 */
  business_license_info?: SubmitApplymentJsonBusinessLicenseInfo
  /** 金融机构许可证信息 */
  finance_institution_info?: SubmitApplymentJsonFinanceInstitutionInfo
  /** 超级管理员类型 */
  id_holder_type?: ContactType
  id_doc_type?: IdType
  /** 法定代表人说明函，图片上传接口返回的 media_id */
  authorize_letter_copy?: string
  /** 经营者/法人身份证信息 */
  id_card_info?: SubmitApplymentJsonIdCardInfo
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: SubmitApplymentJsonIdDocInfo
  /** 经营者/法人是否为受益人 */
  owner?: boolean
  /** 最终受益人信息列表 */
  ubo_info_list?: SubmitApplymentJsonUboInfoList[]
  /** 结算银行账户 */
  account_info: SubmitApplymentJsonAccountInfo
  /** 超级管理员信息 */
  contact_info: SubmitApplymentJsonContactInfo
  /** 店铺信息 */
  sales_scene_info: SubmitApplymentJsonSalesSceneInfo
  /** 结算规则 */
  settlement_info?: SubmitApplymentJsonSettlementInfo
  /** 商户简称 */
  merchant_shortname: string
  qualifications?: string[]
  business_addition_pics?: string[]
  business_addition_desc?: string[]
}

/** 营业执照/登记证书信息 */
export interface SubmitApplymentJsonBusinessLicenseInfo {
  /** 登记证书类型 */
  cert_type?: CertType
  /**
   * 证件扫描件，图片上传接口返回的 media_id，例：`47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4`
   */
  business_license_copy?: string
  /** 证件注册号，例：`123456789012345678` */
  business_license_number?: string
  /** 商户名称，例：`腾讯科技有限公司` */
  merchant_name?: string
  /** 经营者/法定代表人姓名，例：`张三` */
  legal_person?: string
  /** 注册地址，例：`深圳南山区科苑路` */
  company_address?: string
  /** 营业期限，JSON 字符串，直接给内容即可，由运行时编解码，例：`["2014-01-01","长期"]` */
  business_time?: string[] | string
}

/** 金融机构许可证信息 */
export interface SubmitApplymentJsonFinanceInstitutionInfo {
  /** 金融机构类型 */
  finance_type?: FinanceType
  /** 金融机构许可证图片 */
  finance_license_pics?: string[]
}

/** 经营者/法人身份证信息 */
export interface SubmitApplymentJsonIdCardInfo {
  /**
   * 身份证人像面照片，图片上传接口返回的 media_id，例：`xpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`
   */
  id_card_copy?: string
  /**
   * 身份证国徽面照片，图片上传接口返回的 media_id，例：`vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4`
   */
  id_card_national?: string
  /** 身份证姓名，敏感信息，明文即可，由运行时加解密 */
  id_card_name?: string
  /** 身份证号码，敏感信息，明文即可，由运行时加解密 */
  id_card_number?: string
  /** 身份证有效期开始时间，YYYY-MM-DD */
  id_card_valid_time_begin?: string | Date
  /** 身份证有效期结束时间 */
  id_card_valid_time?: string
}

/** 经营者/法人其他类型证件信息 */
export interface SubmitApplymentJsonIdDocInfo {
  /** 证件姓名，敏感信息，明文即可，由运行时加解密 */
  id_doc_name?: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  id_doc_number?: string
  /**
   * 证件正面照片，图片上传接口返回的 media_id，例：`xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4`
   */
  id_doc_copy?: string
  /**
   * 证件反面照片，图片上传接口返回的 media_id，例：`xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4`
   */
  id_doc_copy_back?: string
  /** 证件有效期开始时间，YYYY-MM-DD，例：`2020-01-02` */
  doc_period_begin?: string | Date
  /** 证件有效期结束时间，例：`2020-01-02` */
  doc_period_end?: string
}

/** 最终受益人信息列表 */
export interface SubmitApplymentJsonUboInfoList {
  ubo_id_doc_type: IdType
  /** 证件正面照片，图片上传接口返回的 media_id */
  ubo_id_doc_copy: string
  /** 证件反面照片，图片上传接口返回的 media_id */
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

/** 结算银行账户 */
export interface SubmitApplymentJsonAccountInfo {
  /**
   * 账户类型，例：`75`
   * - `74` 对私账户
   * - `75` 对公账户
   */
  bank_account_type?: '74' | '75'
  /** 开户银行，例：`工商银行` */
  account_bank?: string
  /** 开户名称，敏感信息，明文即可，由运行时加解密 */
  account_name?: string
  /** 开户银行省市编码，例：`110000` */
  bank_address_code?: string
  /** 开户银行联行号，例：`402713354941` */
  bank_branch_id?: string
  /** 开户银行全称 （含支行]，例：`施秉县农村信用合作联社城关信用社` */
  bank_name?: string
  /** 银行帐号，敏感信息，明文即可，由运行时加解密 */
  account_number?: string
}

/** 超级管理员信息 */
export interface SubmitApplymentJsonContactInfo {
  /**
   * 超级管理员类型，例：`65`
   * - `65` 经营者/法人
   * - `66` 经办人
   */
  contact_type?: '65' | '66'
  /** 超级管理员姓名，敏感信息，明文即可，由运行时加解密 */
  contact_name?: string
  contact_id_doc_type?: IdType
  /** 超级管理员身份证件号码，敏感信息，明文即可，由运行时加解密 */
  contact_id_card_number?: string
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
  /** 超级管理员手机，敏感信息，明文即可，由运行时加解密 */
  mobile_phone?: string
}

/** 店铺信息 */
export interface SubmitApplymentJsonSalesSceneInfo {
  /** 店铺名称，例：`爱烧烤` */
  store_name?: string
  /** 店铺链接，例：`http://www.qq.com` */
  store_url?: string
  /** 店铺二维码 */
  store_qr_code?: string
  /** 小程序AppID */
  mini_program_sub_appid?: string
}

/** 结算规则 */
export interface SubmitApplymentJsonSettlementInfo {
  /** 结算规则ID */
  settlement_id?: string
  /** 所属行业 */
  qualification_type?: string
}

/** {@link submitApplyment} 的应答 */
export interface SubmitApplymentResponse {
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id: number
  /** 业务申请编号，例：`APPLYMENT_00000000001` */
  out_request_no: string
}
