// Generated from specs/mchalterapply/submit-contact-alter-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitContactAlterApplyment',
  method: 'POST',
  path: '/v3/mchalterapply/mchcontactalterapplyment',
  request: 'json',
  response: 'json',
  sensitive: {
    request: [
      'contact_info.contact_name',
      'contact_info.contact_id_card_number',
      'contact_info.mobile_phone',
    ],
  },
}

/**
 * 提交超管变更申请单 · Apply to change a merchant's super administrator
 *
 * `POST /v3/mchalterapply/mchcontactalterapplyment` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015617906
 */
export function submitContactAlterApplyment(
  wxpay: WechatPay,
  request: SubmitContactAlterApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitContactAlterApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
submitContactAlterApplyment.operation = operation

/** {@link submitContactAlterApplyment} 的请求 */
export interface SubmitContactAlterApplymentRequest {
  json: SubmitContactAlterApplymentJson
}

/** 请求包体 */
export interface SubmitContactAlterApplymentJson {
  /** 商户号，例：`2492185251` */
  merchant_code: string
  /** 业务申请编号，例：`1900013511_10000` */
  out_request_no: string
  /** 超级管理员信息 */
  contact_info?: SubmitContactAlterApplymentJsonContactInfo
}

/** 超级管理员信息 */
export interface SubmitContactAlterApplymentJsonContactInfo {
  /** 超级管理员姓名，敏感信息，明文即可，由运行时加解密 */
  contact_name: string
  /**
   * 超级管理员证件类型，例：`IDENTIFICATION_TYPE_IDCARD`
   * - `IDENTIFICATION_TYPE_IDCARD` 中国大陆居民-身份证
   * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
   * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT` 中国香港居民--来往内地通行证
   * - `IDENTIFICATION_TYPE_MACAO_PASSPORT` 中国澳门居民--来往内地通行证
   * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT` 中国台湾居民--来往大陆通行证
   * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
   * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
   * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
   */
  contact_id_doc_type:
    | 'IDENTIFICATION_TYPE_IDCARD'
    | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
    | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
    | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
    | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
    | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
    | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
    | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /** 超级管理员身份证件号码，敏感信息，明文即可，由运行时加解密 */
  contact_id_card_number: string
  /** 超级管理员证件正面照片，图片上传接口返回的 media_id */
  contact_id_doc_copy: string
  /** 超级管理员证件反面照片，图片上传接口返回的 media_id */
  contact_id_doc_copy_back?: string
  /** 超级管理员证件有效期开始时间，例：`2019-06-06` */
  contact_id_doc_period_begin: string
  /** 超级管理员证件有效期结束时间，例：`2026-06-06` */
  contact_id_doc_period_end: string
  /** 业务办理授权函，图片上传接口返回的 media_id */
  business_authorization_letter?: string
  /** 超级管理员手机，敏感信息，明文即可，由运行时加解密 */
  mobile_phone: string
}

/** {@link submitContactAlterApplyment} 的应答 */
export interface SubmitContactAlterApplymentResponse {
  /** 申请单号，例：`20220617143306000013906025001` */
  apply_id?: string
}
