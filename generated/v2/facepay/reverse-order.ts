// Generated from specs/v2/facepay/reverse-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'reverseOrder',
  method: 'POST',
  path: '/secapi/pay/facepayreverse',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
}

/**
 * 撤销订单 · Reverse a face payment order
 *
 * `POST /secapi/pay/facepayreverse`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
 */
export function reverseOrder(
  wxpay: WechatPay,
  request: ReverseOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReverseOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
reverseOrder.operation = operation

/** {@link reverseOrder} 的请求 */
export interface ReverseOrderRequest {
  xml: ReverseOrderXml
}

/** 请求的字段 */
export interface ReverseOrderXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
  /** 微信订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  out_trade_no?: string
}

/** {@link reverseOrder} 的应答 */
export interface ReverseOrderResponse {
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
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
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
  /** 错误描述 */
  err_code_des?: string
  /**
   * 是否重调
   * - `Y` 需要继续调用撤销
   * - `N` 不需要继续调用撤销
   */
  recall: 'Y' | 'N' | (string & {})
}
