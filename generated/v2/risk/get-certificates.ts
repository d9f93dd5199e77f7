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
  /** 商户号，可不填，由客户端填入自己的商户号，例：`1900000109` */
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
  /** 错误码描述 */
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
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id: string
  /** 平台证书信息 */
  certificates: string
}
