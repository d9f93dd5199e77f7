// Generated from specs/v2/risk/set-risk-callback.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'setRiskCallback',
  method: 'POST',
  path: '/mchrisk/setmchriskcallback',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  unsigned: true,
}

/**
 * 设置风险通知回调链接 · Set the address for risk notifications
 *
 * `POST /mchrisk/setmchriskcallback`
 *
 * @see https://pay.weixin.qq.com/doc/v2/institution/4011986469
 */
export function setRiskCallback(
  wxpay: WechatPay,
  request: SetRiskCallbackRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SetRiskCallbackResponse>> {
  return callV2(wxpay, operation, request, options)
}
setRiskCallback.operation = operation

/** {@link setRiskCallback} 的请求 */
export interface SetRiskCallbackRequest {
  xml: SetRiskCallbackXml
}

/** 请求的字段 */
export interface SetRiskCallbackXml {
  /** 服务商号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 回调链接，例：`https://pay.weixin.qq.com/wxpay/risk.action` */
  callback_url: string
}

/** {@link setRiskCallback} 的应答 */
export interface SetRiskCallbackResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 服务商号 */
  mch_id: string
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
}
