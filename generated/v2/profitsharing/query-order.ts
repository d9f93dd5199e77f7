// Generated from specs/v2/profitsharing/query-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryOrder',
  method: 'POST',
  path: '/pay/profitsharingquery',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  answer: { integers: ['amount'], json: ['receivers'] },
}

/**
 * 查询分账结果 · Query the result of a profit sharing order
 *
 * `POST /pay/profitsharingquery`
 *
 * APIv3：`queryOrder`（`wechatpay-ky/profitsharing`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983179
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984717
 */
export function queryOrder(
  wxpay: WechatPay,
  request: QueryOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryOrder.operation = operation

/** {@link queryOrder} 的请求 */
export interface QueryOrderRequest {
  xml: QueryOrderXml
}

/** 请求的字段 */
export interface QueryOrderXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000100` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id?: string
  /** 微信订单号，最长 32 个字符，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号，最长 64 个字符，例：`P20150806125346` */
  out_order_no: string
}

/** {@link queryOrder} 的应答 */
export interface QueryOrderResponse {
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
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /**
   * 分账单状态
   * - `PROCESSING` 处理中
   * - `FINISHED` 处理完成
   */
  status: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表，JSON 字符串，直接给内容即可，由运行时编解码 */
  receivers?: QueryOrderResponseReceivers[] | string
  /** 分账完结的分账金额（单位：分） */
  amount?: number
  /** 分账完结的原因描述 */
  description?: string
  /**
   * 关单原因
   * - `NO_AUTH` 分账授权已解除
   */
  close_reason?: 'NO_AUTH' | (string & {})
}

/** 分账接收方列表 */
export interface QueryOrderResponseReceivers {
  /**
   * 分账接收方类型
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人openid（由父商户APPID转换得到）
   * - `PERSONAL_SUB_OPENID` 个人sub_openid（由子商户APPID转换得到）
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /** 分账金额（单位：分） */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账明细单号 */
  detail_id: string
  /** 分账完成时间 */
  finish_time?: string
  /** 分账接收商户号 */
  receiver_mchid?: string
  /**
   * 分账结果
   * - `PENDING` 待分账
   * - `SUCCESS` 分账成功
   * - `CLOSED` 已关闭
   */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
}
