// Generated from specs/v2/transfers/get-public-key.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'getPublicKey',
  method: 'POST',
  path: '/risk/getpublickey',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  host: 'https://fraud.mch.weixin.qq.com',
  certificate: true,
  unsigned: true,
}

/**
 * 获取RSA加密公钥 · Get the RSA public key that encrypts bank card fields
 *
 * `POST /risk/getpublickey`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941097
 */
export function getPublicKey(
  wxpay: WechatPay,
  request: GetPublicKeyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetPublicKeyResponse>> {
  return callV2(wxpay, operation, request, options)
}
getPublicKey.operation = operation

/** {@link getPublicKey} 的请求 */
export interface GetPublicKeyRequest {
  xml: GetPublicKeyXml
}

/** 请求的字段 */
export interface GetPublicKeyXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
}

/** {@link getPublicKey} 的应答 */
export interface GetPublicKeyResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
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
  mch_id?: string
  /** RSA公钥 */
  pub_key?: string
}
