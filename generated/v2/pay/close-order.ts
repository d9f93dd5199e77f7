// Generated from specs/v2/pay/close-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'closeOrder',
  method: 'POST',
  path: '/pay/closeorder',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
}

/**
 * 关闭订单 · Close an unpaid order
 *
 * `POST /pay/closeorder`
 *
 * APIv3：`closeOrder`（`wechatpay-ky/pay/transactions`）、`closeOrder`（`wechatpay-ky/pay/partner`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935216
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011936646
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634951
 */
export function closeOrder(
  wxpay: WechatPay,
  request: CloseOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CloseOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
closeOrder.operation = operation

/** {@link closeOrder} 的请求 */
export interface CloseOrderRequest {
  xml: CloseOrderXml
}

/** 请求的字段 */
export interface CloseOrderXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 商户订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 子商户应用ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
}

/** {@link closeOrder} 的应答 */
export interface CloseOrderResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
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
  /** 业务结果描述 */
  result_msg?: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
}
