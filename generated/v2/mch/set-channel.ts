// Generated from specs/v2/mch/set-channel.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'setChannel',
  method: 'POST',
  path: '/secapi/mch/channelsetting',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  mchid: ['mch_id'],
  certificate: true,
}

/**
 * 银行服务商特约子商户指定渠道号 · Assign a channel number to a sub-merchant
 *
 * `POST /secapi/mch/channelsetting`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
 */
export function setChannel(
  wxpay: WechatPay,
  request: SetChannelRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SetChannelResponse>> {
  return callV2(wxpay, operation, request, options)
}
setChannel.operation = operation

/** {@link setChannel} 的请求 */
export interface SetChannelRequest {
  xml: SetChannelXml
}

/** 请求的字段 */
export interface SetChannelXml {
  /** 公众账号ID，最长 32 个字符，例：`wx931386123456789e` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1451234567` */
  mch_id?: string
  /** 特约商户号，最长 32 个字符，例：`10000101` */
  sub_mch_id: string
  /** 渠道商商户号，例：`10000102` */
  channel_id: string
}

/** {@link setChannel} 的应答 */
export interface SetChannelResponse {
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
  /** 签名 */
  sign: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户号 */
  mch_id: string
  /** 处理信息 */
  result_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户商户号 */
  sub_mch_id: string
  /** 渠道商商户号 */
  channel_id: string
}
