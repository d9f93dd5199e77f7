// Generated from specs/mchalterapply/submit-subject-alter-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitSubjectAlterApplyment',
  method: 'POST',
  path: '/v3/mchalterapply/mchsubjectalterapplyment',
  request: 'json',
  response: 'json',
  sensitive: {
    request: [
      'legal_person_info.card_name',
      'legal_person_info.card_number',
      'legal_person_info.card_address',
      'ubo_info_list[].card_name',
      'ubo_info_list[].card_number',
      'ubo_info_list[].card_address',
    ],
  },
}

/**
 * 提交资料变更申请单 · Apply to change a merchant's registered entity information
 *
 * `POST /v3/mchalterapply/mchsubjectalterapplyment` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
 */
export function submitSubjectAlterApplyment(
  wxpay: WechatPay,
  request: SubmitSubjectAlterApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitSubjectAlterApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
submitSubjectAlterApplyment.operation = operation

/** {@link submitSubjectAlterApplyment} 的请求 */
export interface SubmitSubjectAlterApplymentRequest {
  json: SubmitSubjectAlterApplymentJson
}

/** 请求包体 */
export interface SubmitSubjectAlterApplymentJson {
  /** 商户号，例：`2492185251` */
  merchant_code: string
  /** 业务申请编号，例：`1900013511_10000` */
  out_request_no: string
  /** 主体资料变更范围，例：`ALTER_SCOPE_FULL` */
  alter_scope?: 'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO'
  /** 主体类型，例：`SUBJECT_TYPE_ENTERPRISE` */
  organization_type:
    | 'SUBJECT_TYPE_ENTERPRISE'
    | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
    | 'SUBJECT_TYPE_INDIVIDUAL'
    | 'SUBJECT_TYPE_OTHERS'
    | 'SUBJECT_TYPE_GOVERNMENT'
    | 'SUBJECT_TYPE_MICRO'
  /** 是否金融机构 */
  finance_institution?: boolean
  /** 营业执照信息 */
  business_license_info?: SubmitSubjectAlterApplymentJsonBusinessLicenseInfo
  /** 登记证书信息 */
  certificate_info?: SubmitSubjectAlterApplymentJsonCertificateInfo
  /** 金融机构许可证 */
  finance_institution_info?: SubmitSubjectAlterApplymentJsonFinanceInstitutionInfo
  /** 法人身份信息 */
  legal_person_info?: SubmitSubjectAlterApplymentJsonLegalPersonInfo
  /** 最终受益人信息列表 */
  ubo_info_list?: SubmitSubjectAlterApplymentJsonUboInfoList[]
  /** 补充材料列表 */
  addition?: SubmitSubjectAlterApplymentJsonAddition
}

/** 营业执照信息 */
export interface SubmitSubjectAlterApplymentJsonBusinessLicenseInfo {
  /** 营业执照注册号，例：`123456789012345678` */
  license_number: string
  /**
   * 营业执照照片，图片上传接口返回的 media_id，例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo`
   */
  license_copy: string
  /** 商户名称，例：`李四网络有限公司` */
  merchant_name: string
  /** 法人姓名，例：`李四` */
  legal_person: string
  /** 注册地址，例：`广东省深圳市南山区xx路xx号` */
  company_address?: string
  /** 有效期开始时间，例：`2019-06-06` */
  license_period_begin?: string
  /** 有效期结束时间，例：`2026-06-06` */
  license_period_end?: string
}

/** 登记证书信息 */
export interface SubmitSubjectAlterApplymentJsonCertificateInfo {
  /**
   * 证书类型，例：`CERTIFICATE_TYPE_2388`
   * - `CERTIFICATE_TYPE_2388` 事业单位法人证书
   * - `CERTIFICATE_TYPE_2389` 统一社会信用代码证书
   * - `CERTIFICATE_TYPE_2394` 社会团体法人登记证书
   * - `CERTIFICATE_TYPE_2395` 民办非企业单位登记证书
   * - `CERTIFICATE_TYPE_2396` 基金会法人登记证书
   * - `CERTIFICATE_TYPE_2520` 执业许可证/执业证
   * - `CERTIFICATE_TYPE_2521` 基层群众性自治组织特别法人统一社会信用代码证
   * - `CERTIFICATE_TYPE_2522` 农村集体经济组织登记证
   * - `CERTIFICATE_TYPE_2399` 宗教活动场所登记证
   * - `CERTIFICATE_TYPE_2400` 政府部门下发的其他有效证明文件
   */
  cert_type:
    | 'CERTIFICATE_TYPE_2388'
    | 'CERTIFICATE_TYPE_2389'
    | 'CERTIFICATE_TYPE_2394'
    | 'CERTIFICATE_TYPE_2395'
    | 'CERTIFICATE_TYPE_2396'
    | 'CERTIFICATE_TYPE_2520'
    | 'CERTIFICATE_TYPE_2521'
    | 'CERTIFICATE_TYPE_2522'
    | 'CERTIFICATE_TYPE_2399'
    | 'CERTIFICATE_TYPE_2400'
  /** 证书编号，例：`111111111111` */
  cert_number: string
  /**
   * 证书照片，图片上传接口返回的 media_id，例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo`
   */
  cert_copy: string
  /** 商户名称，例：`xx公益团体` */
  merchant_name: string
  /** 法人姓名，例：`李四` */
  legal_person: string
  /** 注册地址，例：`广东省深圳市南山区xx路xx号` */
  company_address: string
  /** 有效期开始时间，例：`2019-06-06` */
  cert_period_begin: string
  /** 有效期结束时间，例：`2026-06-06` */
  cert_period_end: string
}

/** 金融机构许可证 */
export interface SubmitSubjectAlterApplymentJsonFinanceInstitutionInfo {
  /**
   * 金融机构类型，例：`FINANCE_TYPE_BANK_AGENT`
   * - `FINANCE_TYPE_BANK_AGENT` 银行业
   * - `FINANCE_TYPE_PAYMENT_AGENT` 支付机构
   * - `FINANCE_TYPE_INSURANCE` 保险业
   * - `FINANCE_TYPE_TRADE_AND_SETTLE` 交易及结算类金融机构
   * - `FINANCE_TYPE_OTHER` 其他金融机构
   */
  finance_type:
    | 'FINANCE_TYPE_BANK_AGENT'
    | 'FINANCE_TYPE_PAYMENT_AGENT'
    | 'FINANCE_TYPE_INSURANCE'
    | 'FINANCE_TYPE_TRADE_AND_SETTLE'
    | 'FINANCE_TYPE_OTHER'
  /** 金融机构许可证图片，例：`["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]` */
  finance_license_pics: string[]
}

/** 法人身份信息 */
export interface SubmitSubjectAlterApplymentJsonLegalPersonInfo {
  /** 证件持有人类型，例：`LEGAL` */
  id_holder_type: 'LEGAL' | 'SUPER'
  /**
   * 证件类型，例：`IDENTIFICATION_TYPE_IDCARD`
   * - `IDENTIFICATION_TYPE_IDCARD` 中国大陆居民-身份证
   * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
   * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT` 中国香港居民-来往内地通行证
   * - `IDENTIFICATION_TYPE_MACAO_PASSPORT` 中国澳门居民-来往内地通行证
   * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT` 中国台湾居民-来往大陆通行证
   * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
   * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
   * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
   */
  id_doc_type?:
    | 'IDENTIFICATION_TYPE_IDCARD'
    | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
    | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
    | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
    | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
    | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /**
   * 法定代表人说明函，图片上传接口返回的 media_id，例：`47ZC6GC-vnrbEny_Ie_AUv0OF4wFNIO4kqg05InE4d2I6_H7I4`
   */
  authorize_letter_copy?: string
  /**
   * 证件正面照片，图片上传接口返回的 media_id，例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo`
   */
  card_front?: string
  /**
   * 证件反面照片，图片上传接口返回的 media_id，例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo`
   */
  card_back?: string
  /** 证件姓名，敏感信息，明文即可，由运行时加解密 */
  card_name?: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  card_number?: string
  /** 证件居住地址，敏感信息，明文即可，由运行时加解密 */
  card_address?: string
  /** 证件有效期开始时间，例：`2019-06-06` */
  card_period_begin?: string
  /** 证件有效期结束时间，例：`2026-06-06` */
  card_period_end?: string
  /** 经营者/法人是否为受益人 */
  as_ubo?: boolean
}

/** 最终受益人信息列表 */
export interface SubmitSubjectAlterApplymentJsonUboInfoList {
  /**
   * 证件类型，例：`IDENTIFICATION_TYPE_IDCARD`
   * - `IDENTIFICATION_TYPE_IDCARD` 中国大陆居民-身份证
   * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
   * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT` 中国香港居民-来往内地通行证
   * - `IDENTIFICATION_TYPE_MACAO_PASSPORT` 中国澳门居民-来往内地通行证
   * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT` 中国台湾居民-来往大陆通行证
   * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
   * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
   * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
   */
  id_doc_type:
    | 'IDENTIFICATION_TYPE_IDCARD'
    | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
    | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
    | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
    | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
    | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /**
   * 证件正面照片，图片上传接口返回的 media_id，例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo`
   */
  card_front: string
  /**
   * 证件反面照片，图片上传接口返回的 media_id，例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo`
   */
  card_back?: string
  /** 证件姓名，敏感信息，明文即可，由运行时加解密 */
  card_name: string
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  card_number: string
  /** 证件居住地址，敏感信息，明文即可，由运行时加解密 */
  card_address: string
  /** 证件有效期开始时间，例：`2019-06-06` */
  card_period_begin: string
  /** 证件有效期结束时间，例：`2026-06-06` */
  card_period_end: string
}

/** 补充材料列表 */
export interface SubmitSubjectAlterApplymentJsonAddition {
  /** 银行开户许可证，例：`["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]` */
  bank_openaccount_license?: string[]
  /** 开户核准通知书，例：`["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]` */
  openaccount_approval?: string[]
  /** 法人身份辅助证明，例：`["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]` */
  legal_other_prove?: string[]
  /** 发证机关证明，例：`["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]` */
  agency_prove?: string[]
  /** 受益所有人补充材料，例：`["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]` */
  ubo_prove?: string[]
}

/** {@link submitSubjectAlterApplyment} 的应答 */
export interface SubmitSubjectAlterApplymentResponse {
  /** 申请单号，例：`20220617143306000013906025001` */
  apply_id?: string
}
