// Generated from specs/v2/workwx/query-employee-payment.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryEmployeePayment',
  method: 'POST',
  path: '/mmpaymkttransfers/promotion/querywwsptrans2pocket',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  answer: { integers: ['payment_amount'] },
  unsigned: true,
}

/**
 * 查询付款记录 · Query a payment to an employee
 *
 * `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`
 *
 * @see https://developer.work.weixin.qq.com/document/path/90279
 * @deprecated 不再向新商户开放
 */
export function queryEmployeePayment(
  wxpay: WechatPay,
  request: QueryEmployeePaymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryEmployeePaymentResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryEmployeePayment.operation = operation

/** {@link queryEmployeePayment} 的请求 */
export interface QueryEmployeePaymentRequest {
  xml: QueryEmployeePaymentXml
}

/** 请求的字段 */
export interface QueryEmployeePaymentXml {
  /** 商户订单号，最长 28 个字符，例：`10000098201411111234567890` */
  partner_trade_no: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** Appid，最长 128 个字符，例：`wxe062425f740d30d8` */
  appid: string
}

/** {@link queryEmployeePayment} 的应答 */
export interface QueryEmployeePaymentResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
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
  /** 商户订单号 */
  partner_trade_no: string
  /** 商户号 */
  mch_id: string
  /** 付款单号 */
  detail_id: string
  /**
   * 转账状态
   * - `SUCCESS` 成功
   * - `FAILED` 失败
   * - `PROCESSING` 处理中
   */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 */
  reason?: string
  /** 收款用户姓名 */
  transfer_name?: string
  /** 付款金额（单位：分） */
  payment_amount: number
  /** 转账时间 */
  transfer_time: string
  /** 付款描述 */
  desc: string
  /** 用户标识 */
  openid?: string
  /** 应用ID */
  appid?: string
}
