// Generated from specs/v2/overseas/query-exchange-rate.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryExchangeRate',
  method: 'POST',
  path: '/pay/queryexchagerate',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  mchid: ['mch_id'],
  days: ['date'],
  overseas: true,
}

/**
 * 汇率查询 · Query the exchange rate of a foreign currency
 *
 * `POST /pay/queryexchagerate`
 *
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634970
 */
export function queryExchangeRate(
  wxpay: WechatPay,
  request: QueryExchangeRateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryExchangeRateResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryExchangeRate.operation = operation

/** {@link queryExchangeRate} 的请求 */
export interface QueryExchangeRateRequest {
  xml: QueryExchangeRateXml
}

/** 请求的字段 */
export interface QueryExchangeRateXml {
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 币种，最长 10 个字符，例：`USD` */
  fee_type: string
  /** 日期，yyyyMMdd，最长 14 个字符，例：`20150807` */
  date: string | Date
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
}

/** {@link queryExchangeRate} 的应答 */
export interface QueryExchangeRateResponse {
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
  /** 子商户号 */
  sub_mch_id?: string
  /** 币种，最长 10 个字符 */
  fee_type: string
  /** 汇率时间，最长 14 个字符 */
  rate_time: string
  /** 现汇卖出价(汇率)，最长 15 个字符 */
  rate: string
  /** 签名 */
  sign: string
}
