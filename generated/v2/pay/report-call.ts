// Generated from specs/v2/pay/report-call.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'reportCall',
  method: 'POST',
  path: '/payitil/report',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  json: ['trades'],
  times: ['time'],
  unsigned: true,
}

/**
 * 交易保障 · Report how long an interface call took and how it ended
 *
 * `POST /payitil/report`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939966
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011941680
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634924
 */
export function reportCall(
  wxpay: WechatPay,
  request: ReportCallRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReportCallResponse>> {
  return callV2(wxpay, operation, request, options)
}
reportCall.operation = operation

/** {@link reportCall} 的请求 */
export interface ReportCallRequest {
  xml: ReportCallXml
}

/** 请求的字段 */
export interface ReportCallXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id?: string
  /** 设备号，最长 32 个字符，例：`013467007045764` */
  device_info?: string
  /**
   * 接口URL，最长 127 个字符，例：`https://api.mch.weixin.qq.com/pay/batchreport/micropay/total`
   */
  interface_url: string
  /** 接口耗时（单位：毫秒），例：`1000` */
  execute_time_?: number
  /** 访问接口IP，最长 16 个字符，例：`8.8.8.8` */
  user_ip: string
  /** 上报数据包，最长 1024 个字符 */
  trades?: ReportCallXmlTrades[] | string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code?: 'SUCCESS' | 'FAIL'
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code?: 'SUCCESS' | 'FAIL'
  /** 商户订单号，最长 32 个字符，例：`20150806125346` */
  out_trade_no?: string
  /** 商户上报时间，yyyyMMddHHmmss，例：`20091227091010` */
  time?: string | Date
  /** 错误代码 */
  err_code?: string
  /** 返回信息 */
  return_msg?: string
}

export interface ReportCallXmlTrades {
  /** 商户订单号，例：`out_trade_no_test_1` */
  out_trade_no: string
  /** 交易开始时间（扫码时间），例：`20160602203256` */
  begin_time: string
  /** 交易完成时间，例：`20160602203257` */
  end_time: string
  /**
   * 交易结果，例：`OK`
   * - `OK` 成功
   * - `FAIL` 失败
   * - `CANCLE` 取消
   */
  state: 'OK' | 'FAIL' | 'CANCLE'
  /** 自定义的错误描述信息 */
  err_msg?: string
}

/** {@link reportCall} 的应答 */
export interface ReportCallResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
}
