// Generated from specs/v2/profitsharing/remove-receiver.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'removeReceiver',
  method: 'POST',
  path: '/pay/profitsharingremovereceiver',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  json: ['receiver'],
  answer: { json: ['receiver'] },
}

/**
 * 删除分账接收方 · Remove a profit sharing receiver
 *
 * `POST /pay/profitsharingremovereceiver`
 *
 * APIv3：`deleteReceiver`（`wechatpay-ky/profitsharing`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983295
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984847
 */
export function removeReceiver(
  wxpay: WechatPay,
  request: RemoveReceiverRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RemoveReceiverResponse>> {
  return callV2(wxpay, operation, request, options)
}
removeReceiver.operation = operation

/** {@link removeReceiver} 的请求 */
export interface RemoveReceiverRequest {
  xml: RemoveReceiverXml
}

/** 请求的字段 */
export interface RemoveReceiverXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000100` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id?: string
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 分账接收方 */
  receiver: RemoveReceiverXmlReceiver | string
}

export interface RemoveReceiverXmlReceiver {
  /**
   * 分账接收方类型，例：`MERCHANT_ID`
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人openid（由父商户APPID转换得到）
   * - `PERSONAL_SUB_OPENID` 个人sub_openid（由子商户APPID转换得到）
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号，例：`190001001` */
  account: string
}

/** {@link removeReceiver} 的应答 */
export interface RemoveReceiverResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
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
  /** 分账接收方，JSON 字符串，直接给内容即可，由运行时编解码 */
  receiver: RemoveReceiverResponseReceiver | string
}

/** 分账接收方 */
export interface RemoveReceiverResponseReceiver {
  /**
   * 分账接收方类型
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人openid（由父商户APPID转换得到）
   * - `PERSONAL_SUB_OPENID` 个人sub_openid（由子商户APPID转换得到）
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}
