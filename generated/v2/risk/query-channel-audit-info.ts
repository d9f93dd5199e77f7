// Generated from specs/v2/risk/query-channel-audit-info.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryChannelAuditInfo',
  method: 'POST',
  path: '/mchrisk/channelquerymchauditinfo',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
}

/**
 * 渠道商查询商户审核信息 · Query the audit information of a channel's merchants
 *
 * `POST /mchrisk/channelquerymchauditinfo`
 *
 * @see https://pay.weixin.qq.com/doc/v2/institution/4011986547
 */
export function queryChannelAuditInfo(
  wxpay: WechatPay,
  request: QueryChannelAuditInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryChannelAuditInfoResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryChannelAuditInfo.operation = operation

/** {@link queryChannelAuditInfo} 的请求 */
export interface QueryChannelAuditInfoRequest {
  xml: QueryChannelAuditInfoXml
}

/** 请求的字段 */
export interface QueryChannelAuditInfoXml {
  /** 渠道商号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`999990016` */
  sub_mch_id: string
  /** 服务商号，例：`999990017` */
  acquiring_bank_id: string
}

/** {@link queryChannelAuditInfo} 的应答 */
export interface QueryChannelAuditInfoResponse {
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
