// Generated from specs/v2/profitsharing/finish-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'finishOrder',
  method: 'POST',
  path: '/secapi/pay/profitsharingfinish',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
}

/**
 * 完结分账 · Finish profit sharing and release the remaining money
 *
 * `POST /secapi/pay/profitsharingfinish`
 *
 * APIv3：`unfreezeOrder`（`wechatpay-ky/profitsharing`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984076
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984879
 */
export function finishOrder(
  wxpay: WechatPay,
  request: FinishOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<FinishOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
finishOrder.operation = operation

/** {@link finishOrder} 的请求 */
export interface FinishOrderRequest {
  xml: FinishOrderXml
}

/** 请求的字段 */
export interface FinishOrderXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000100` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id?: string
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 微信订单号，最长 32 个字符，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号，最长 64 个字符，例：`P20150806125346` */
  out_order_no: string
  /** 分账完结描述，最长 80 个字符，例：`分账已完成` */
  description: string
}

/** {@link finishOrder} 的应答 */
export interface FinishOrderResponse {
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
}
