// Generated from specs/v2/pay/shorten-url.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'shortenUrl',
  method: 'POST',
  path: '/tools/shorturl',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
}

/**
 * 转换短链接 · Shorten a native payment link (mode 1)
 *
 * `POST /tools/shorturl`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937195
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989264
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634974
 */
export function shortenUrl(
  wxpay: WechatPay,
  request: ShortenUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ShortenUrlResponse>> {
  return callV2(wxpay, operation, request, options)
}
shortenUrl.operation = operation

/** {@link shortenUrl} 的请求 */
export interface ShortenUrlRequest {
  xml: ShortenUrlXml
}

/** 请求的字段 */
export interface ShortenUrlXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /**
   * URL链接，最长 512 个字符，例：`weixin://wxpay/bizpayurl?sign=XXXXX&appid=XXXXX&mch_id=XXXXX&product_id=XXXXXX&time_stamp=XXXXXX&nonce_str=XXXXX`
   */
  long_url: string
  /** 子商户应用ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
}

/** {@link shortenUrl} 的应答 */
export interface ShortenUrlResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
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
  /** URL链接，最长 64 个字符 */
  short_url: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
}
