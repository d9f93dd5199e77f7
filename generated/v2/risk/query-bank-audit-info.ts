// Generated from specs/v2/risk/query-bank-audit-info.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryBankAuditInfo',
  method: 'POST',
  path: '/mchrisk/bankquerymchauditinfo',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
}

/**
 * 间联模式查询商户审核状态开放接口 · Query the audit state of a bank's merchants
 *
 * `POST /mchrisk/bankquerymchauditinfo`
 *
 * @see https://pay.weixin.qq.com/doc/v2/institution/4011986497
 */
export function queryBankAuditInfo(
  wxpay: WechatPay,
  request: QueryBankAuditInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryBankAuditInfoResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryBankAuditInfo.operation = operation

/** {@link queryBankAuditInfo} 的请求 */
export interface QueryBankAuditInfoRequest {
  xml: QueryBankAuditInfoXml
}

/** 请求的字段 */
export interface QueryBankAuditInfoXml {
  /** 服务商号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`999990016` */
  sub_mch_id: string
  /** 渠道号，例：`999990017` */
  channel_id: string
}

/** {@link queryBankAuditInfo} 的应答 */
export interface QueryBankAuditInfoResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg: string
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
  /** 服务商号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 渠道号 */
  channel_id: string
  /** 审核状态 */
  audit_status: string
  /** 审核备注 */
  audit_comment: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {})
}
