// Generated from specs/v2/deposit/consume.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'consume',
  method: 'POST',
  path: '/deposit/consume',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  answer: { integers: ['consume_fee', 'total_fee'] },
}

/**
 * 消费押金 · Charge part or all of a deposit
 *
 * `POST /deposit/consume`
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011986801
 */
export function consume(
  wxpay: WechatPay,
  request: ConsumeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ConsumeResponse>> {
  return callV2(wxpay, operation, request, options)
}
consume.operation = operation

/** {@link consume} 的请求 */
export interface ConsumeRequest {
  xml: ConsumeXml
}

/** 请求的字段 */
export interface ConsumeXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000100` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id: string
  /** 微信订单号，最长 32 个字符，例：`013467007045764` */
  transaction_id?: string
  /** 商户订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 押金总金额（单位：分），例：`888` */
  total_fee: number
  /** 消费金额（单位：分），例：`888` */
  consume_fee: number
  /** 货币类型，最长 16 个字符，例：`CNY` */
  fee_type: string
}

/** {@link consume} 的应答 */
export interface ConsumeResponse {
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
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
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
  /** 错误代码描述 */
  err_code_des?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 押金总金额（单位：分） */
  total_fee: number
  /** 消费金额（单位：分） */
  consume_fee: number
  /** 货币类型 */
  fee_type?: string
}
