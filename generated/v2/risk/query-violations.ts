// Generated from specs/v2/risk/query-violations.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryViolations',
  method: 'POST',
  path: '/risk/getviolation',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  answer: { json: ['violation_records'] },
  unsigned: true,
}

/**
 * 银行特约商户违规信息查询 · Query violations of a bank's sub-merchants
 *
 * `POST /risk/getviolation`
 *
 * APIv3 的类似接口：`createViolationNotifications`（`wechatpay-ky/merchant-risk-manage`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/institution/4011985446
 */
export function queryViolations(
  wxpay: WechatPay,
  request: QueryViolationsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryViolationsResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryViolations.operation = operation

/** {@link queryViolations} 的请求 */
export interface QueryViolationsRequest {
  xml: QueryViolationsXml
}

/** 请求的字段 */
export interface QueryViolationsXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000110` */
  mch_id?: string
  /** 开始时间，例：`2020-05-11 10:10:00` */
  begin_time?: string
  /** 结束时间，例：`2020-05-11 10:10:00` */
  end_time?: string
  /** 页码，例：`1` */
  page_index?: string
  /** 每页返回的数量，例：`10` */
  page_size?: string
  /** 违规记录数据格式，例：`json` */
  violation_records_format?: 'csv' | 'json'
}

/** {@link queryViolations} 的应答 */
export interface QueryViolationsResponse {
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
  /** 业务结果描述 */
  result_msg: string
  /** 违规记录数据，JSON 字符串，直接给内容即可，由运行时编解码 */
  violation_records?: QueryViolationsResponseViolationRecords | string
}

/** 违规记录数据 */
export interface QueryViolationsResponseViolationRecords {
  /** 记录总数 */
  total_size: number
  /** 违规记录列表 */
  violation_records: QueryViolationsResponseViolationRecordsViolationRecords[]
}

/** 违规记录列表 */
export interface QueryViolationsResponseViolationRecordsViolationRecords {
  /** 公司名称 */
  company_name: string
  /** 处理方式 */
  handle_method: string
  /** 处理状态 */
  handle_state: string
  /** 处罚时间 */
  punish_time: string
  /** 违规子商户号 */
  sub_mch_id: string
  /** 最后处理时间 */
  deadline?: string
}
