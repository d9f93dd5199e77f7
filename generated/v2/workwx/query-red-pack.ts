// Generated from specs/v2/workwx/query-red-pack.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryRedPack',
  method: 'POST',
  path: '/mmpaymkttransfers/queryworkwxredpack',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  answer: { integers: ['amount', 'refund_amount', 'total_amount'] },
}

/**
 * 查询红包记录 · Query a WeCom red packet
 *
 * `POST /mmpaymkttransfers/queryworkwxredpack`
 *
 * @see https://developer.work.weixin.qq.com/document/path/90276
 */
export function queryRedPack(
  wxpay: WechatPay,
  request: QueryRedPackRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRedPackResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryRedPack.operation = operation

/** {@link queryRedPack} 的请求 */
export interface QueryRedPackRequest {
  xml: QueryRedPackXml
}

/** 请求的字段 */
export interface QueryRedPackXml {
  /** 商户订单号，最长 28 个字符，例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** Appid，最长 32 个字符，例：`wxe062425f740d30d8` */
  appid: string
}

/** {@link queryRedPack} 的应答 */
export interface QueryRedPackResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 微信支付签名 */
  sign?: string
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
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 红包单号 */
  detail_id: string
  /**
   * 红包状态
   * - `SENDING` 发放中
   * - `SENT` 已发放待领取
   * - `FAILED` 发放失败
   * - `RECEIVED` 已领取
   * - `RFUND_ING` 退款中
   * - `REFUND` 已退款
   */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {})
  /** 发放类型 */
  send_type: 'API' | (string & {})
  /** 红包金额（单位：分） */
  total_amount: number
  /** 失败原因 */
  reason?: string
  /** 红包发送时间 */
  send_time: string
  /** 红包退款时间 */
  refund_time?: string
  /** 红包退款金额（单位：分） */
  refund_amount?: number
  /** 祝福语 */
  wishing?: string
  /** 活动描述 */
  remark?: string
  /** 活动名称 */
  act_name?: string
  /** 领取红包的Openid */
  openid?: string
  /** 金额（单位：分） */
  amount?: number
  /** 接收时间 */
  rcv_time?: string
  /** 发送者名称 */
  sender_name?: string
  /** 发送者头像 */
  sender_header_media_id?: string
  /** 应用ID */
  appid?: string
}
