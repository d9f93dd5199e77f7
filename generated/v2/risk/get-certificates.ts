// Generated from specs/v2/risk/get-certificates.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'getCertificates',
  method: 'POST',
  path: '/risk/getcertficates',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  answer: { json: ['certificates'] },
}

/**
 * 获取平台证书 · Get the platform certificates for encrypting v2 fields
 *
 * `POST /risk/getcertficates`
 *
 * APIv3：`downloadCertificates`（`wechatpay-ky/certificates`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4014116402
 */
export function getCertificates(
  wxpay: WechatPay,
  request: GetCertificatesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetCertificatesResponse>> {
  return callV2(wxpay, operation, request, options)
}
getCertificates.operation = operation

/** {@link getCertificates} 的请求 */
export interface GetCertificatesRequest {
  xml: GetCertificatesXml
}

/** 请求的字段 */
export interface GetCertificatesXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
}

/** {@link getCertificates} 的应答 */
export interface GetCertificatesResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id: string
  /** 平台证书信息，JSON 字符串，直接给内容即可，由运行时编解码 */
  certificates: GetCertificatesResponseCertificates | string
}

/** 平台证书信息 */
export interface GetCertificatesResponseCertificates {
  /** 平台证书列表 */
  data?: GetCertificatesResponseCertificatesData[]
}

/** 平台证书列表 */
export interface GetCertificatesResponseCertificatesData {
  /** 平台证书序列号 */
  serial_no?: string
  /** 证书启用时间 */
  effective_time?: string
  /** 证书弃用时间 */
  expire_time?: string
  /** 加密的证书 */
  encrypt_certificate?: GetCertificatesResponseDataEncryptCertificate
}

/** 加密的证书 */
export interface GetCertificatesResponseDataEncryptCertificate {
  /** 加密算法 */
  algorithm?: string
  /** 加密使用的随机串 */
  nonce?: string
  /** 附加数据 */
  associated_data?: string
  /** 密文 */
  ciphertext?: string
}
