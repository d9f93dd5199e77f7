// Generated from specs/v2/profitsharing/query-order-amount.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryOrderAmount',
  method: 'POST',
  path: '/pay/profitsharingorderamountquery',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  answer: { integers: ['unsplit_amount'] },
}

/**
 * 查询订单待分账金额 · Query the amount of an order that can still be shared
 *
 * `POST /pay/profitsharingorderamountquery`
 *
 * APIv3：`queryOrderAmount`（`wechatpay-ky/profitsharing`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984132
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011985079
 */
export function queryOrderAmount(
  wxpay: WechatPay,
  request: QueryOrderAmountRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderAmountResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryOrderAmount.operation = operation

/** {@link queryOrderAmount} 的请求 */
export interface QueryOrderAmountRequest {
  xml: QueryOrderAmountXml
}

/** 请求的字段 */
export interface QueryOrderAmountXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000100` */
  mch_id?: string
  /** 微信订单号，最长 32 个字符，例：`4208450740201411110007820472` */
  transaction_id: string
}

/** {@link queryOrderAmount} 的应答 */
export interface QueryOrderAmountResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id?: string
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余待分金额（单位：分） */
  unsplit_amount?: number
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
}
