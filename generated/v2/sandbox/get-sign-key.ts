// Generated from specs/v2/sandbox/get-sign-key.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'getSignKey',
  method: 'POST',
  path: '/xdc/apiv2getsignkey/sign/getsignkey',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  unsigned: true,
}

/**
 * 获取沙箱环境密钥 · Get the key that signs sandbox calls
 *
 * `POST /xdc/apiv2getsignkey/sign/getsignkey`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
 */
export function getSignKey(
  wxpay: WechatPay,
  request: GetSignKeyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetSignKeyResponse>> {
  return callV2(wxpay, operation, request, options)
}
getSignKey.operation = operation

/** {@link getSignKey} 的请求 */
export interface GetSignKeyRequest {
  xml: GetSignKeyXml
}

/** 请求的字段 */
export interface GetSignKeyXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
}

/** {@link getSignKey} 的应答 */
export interface GetSignKeyResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id: string
  /** 沙箱密钥 */
  sandbox_signkey?: string
}
