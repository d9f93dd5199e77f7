// Generated from specs/brand/applyments/submit-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitApplyment',
  method: 'POST',
  path: '/v3/brand/applyments',
  request: 'json',
  response: 'json',
  sensitive: { request: ['admin_info.admin_name', 'admin_info.id_card_number'] },
}

/**
 * 提交入驻申请 · Submit an applyment to onboard a brand
 *
 * `POST /v3/brand/applyments` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016249989
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
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  /** 管理员信息 */
  admin_info: SubmitApplymentJsonAdminInfo
  /** 主体资料 */
  subject_info: SubmitApplymentJsonSubjectInfo
  /** 品牌基础信息 */
  brand_basic_info: SubmitApplymentJsonBrandBasicInfo
  /** 品牌商标资料 */
  trademark: SubmitApplymentJsonTrademark
}

/** 管理员信息 */
export interface SubmitApplymentJsonAdminInfo {
  /** 管理员姓名，敏感信息，明文即可，由运行时加解密 */
  admin_name: string
  /**
   * 管理员证件类型
   * - `IDENTIFICATION_TYPE_MAINLAND_ID_CARD` 中国大陆居民-身份证
   * - `IDENTIFICATION_TYPE_HONGKONG` 中国香港居民--来往内地通行证
   * - `IDENTIFICATION_TYPE_MACAO` 中国澳门居民--来往内地通行证
   * - `IDENTIFICATION_TYPE_TAIWAN` 中国台湾居民--来往大陆通行证
   * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民居住证
   * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民居住证
   */
  id_doc_type:
    | 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD'
    | 'IDENTIFICATION_TYPE_HONGKONG'
    | 'IDENTIFICATION_TYPE_MACAO'
    | 'IDENTIFICATION_TYPE_TAIWAN'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /** 管理员证件号，敏感信息，明文即可，由运行时加解密 */
  id_card_number: string
}

/** 主体资料 */
export interface SubmitApplymentJsonSubjectInfo {
  /**
   * 主体类型，例：`SUBJECT_TYPE_ENTERPRISE`
   * - `SUBJECT_TYPE_ENTERPRISE` 企业
   * - `SUBJECT_TYPE_INDIVIDUAL` 个体工商户
   */
  subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL'
  /** 主体名称，例：`xx有限公司` */
  subject_name: string
  /** 统一社会信用代码，例：`91310101MA1FPX1234` */
  unified_social_credit_code: string
}

/** 品牌基础信息 */
export interface SubmitApplymentJsonBrandBasicInfo {
  /** 品牌名称，例：`爱马哥` */
  brand_name: string
  /** 品牌Logo，图片上传接口返回的 media_id，例：`U2FsdGVkX1+8n2qLk9jP4vRtY6Wx` */
  brand_logo: string
}

/** 品牌商标资料 */
export interface SubmitApplymentJsonTrademark {
  /** 有无商标，例：`TRADEMARK_NONE` */
  trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE'
  /** 商标注册证 */
  trademark_registration_certificate?: SubmitApplymentJsonTrademarkRegistrationCertificate
  /** Logo商标注册证 */
  logo_trademark_registration_certificate?: SubmitApplymentJsonLogoTrademarkRegistrationCertificate
  /**
   * 无商标额外证明材料，图片上传接口返回的 media_id，例：`jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ`
   */
  no_trademark_addition_prove?: string
  /** 无商标额外证明材料列表 */
  no_trademark_addition_prove_list?: string[]
}

/** 商标注册证 */
export interface SubmitApplymentJsonTrademarkRegistrationCertificate {
  /**
   * 商标注册证，图片上传接口返回的 media_id，例：`jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ`
   */
  certificate?: string
  /** 商标名称，例：`爱马哥` */
  name: string
  /** 商标注册号，例：`12345678` */
  number: string
  /** 商标有效期开始时间，例：`2025-09-08` */
  valid_begin_time: string
  /** 商标有效期结束时间，例：`2035-09-08` */
  valid_end_time: string
  /** 商标国际分类，例：`25` */
  international_class: string
  /** 商标注册人，例：`腾讯科技有限公司` */
  holder: string
  /** 商标许可使用授权书，图片上传接口返回的 media_id，例：`jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ` */
  license?: string
  /** 商标授权有效期开始时间，例：`2025-09-08` */
  authorization_begin_time?: string
  /** 商标授权有效期结束时间，例：`2035-09-08` */
  authorization_end_time?: string
  /** 商标注册证列表 */
  certificate_list?: string[]
  /** 商标许可使用授权书列表 */
  license_list?: string[]
}

/** Logo商标注册证 */
export interface SubmitApplymentJsonLogoTrademarkRegistrationCertificate {
  /** Logo商标注册证，例：`jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ` */
  certificate?: string
  /** Logo商标名称，例：`爱马哥` */
  name: string
  /** Logo商标注册号，例：`21312344` */
  number: string
  /** Logo商标有效期开始时间，例：`2025-09-08` */
  valid_begin_time: string
  /** Logo商标有效期结束时间，例：`2035-09-08` */
  valid_end_time: string
  /** Logo商标国际分类，例：`25` */
  international_class: string
  /** Logo商标注册人，例：`腾讯科技有限公司` */
  holder: string
  /** Logo商标许可使用授权书，例：`jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ` */
  license?: string
  /** Logo商标授权有效期开始时间，例：`2025-09-08` */
  authorization_begin_time?: string
  /** Logo商标授权有效期结束时间，例：`2035-09-08` */
  authorization_end_time?: string
  /** Logo商标注册证列表 */
  certificate_list?: string[]
  /** Logo商标许可使用授权书列表 */
  license_list?: string[]
}

/** {@link submitApplyment} 的应答 */
export interface SubmitApplymentResponse {
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id: string
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
}
