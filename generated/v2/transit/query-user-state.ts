// Generated from specs/v2/transit/query-user-state.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryUserState',
  method: 'POST',
  path: '/transit/pay/querystate',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
}

/**
 * 查询用户状态接口 · Query whether a transit user can be charged
 *
 * `POST /transit/pay/querystate`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985234
 */
export function queryUserState(
  wxpay: WechatPay,
  request: QueryUserStateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserStateResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryUserState.operation = operation

/** {@link queryUserState} 的请求 */
export interface QueryUserStateRequest {
  xml: QueryUserStateXml
}

/** 请求的字段 */
export interface QueryUserStateXml {
  /** 公众账号id，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** 委托代扣协议id，例：`wx15463511252015071056489715` */
  contract_id: string
}

/** {@link queryUserState} 的应答 */
export interface QueryUserStateResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
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
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 用户状态
   * - `NORMAL` 正常
   * - `BLOCKED` 不可用
   * - `OVERDUE` 用户有欠款
   */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {})
  /** 委托代扣协议id */
  contract_id?: string
  /** 签约模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /**
   * 协议状态
   * - `0` 已签约
   * - `1` 未签约
   */
  contract_state?: '0' | '1' | (string & {})
}
