// Generated from specs/v2/pay/convert-auth-code-to-openid.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'convertAuthCodeToOpenid',
  method: 'POST',
  path: '/tools/authcodetoopenid',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
}

/**
 * 授权码查询openid · Turn a payment code into the payer's openid without charging
 *
 * `POST /tools/authcodetoopenid`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940944
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011941724
 */
export function convertAuthCodeToOpenid(
  wxpay: WechatPay,
  request: ConvertAuthCodeToOpenidRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ConvertAuthCodeToOpenidResponse>> {
  return callV2(wxpay, operation, request, options)
}
convertAuthCodeToOpenid.operation = operation

/** {@link convertAuthCodeToOpenid} 的请求 */
export interface ConvertAuthCodeToOpenidRequest {
  xml: ConvertAuthCodeToOpenidXml
}

/** 请求的字段 */
export interface ConvertAuthCodeToOpenidXml {
  /** 公众账号ID，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符 */
  mch_id?: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
  /** 授权码，最长 128 个字符，例：`120269300684844649` */
  auth_code: string
}

/** {@link convertAuthCodeToOpenid} 的应答 */
export interface ConvertAuthCodeToOpenidResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 用户子标识 */
  sub_openid?: string
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 用户标识，最长 128 个字符 */
  openid: string
}
