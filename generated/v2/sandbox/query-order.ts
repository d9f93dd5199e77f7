// Generated from specs/v2/sandbox/query-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryOrder',
  method: 'POST',
  path: '/xdc/apiv2sandbox/pay/orderquery',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  answer: { integers: ['cash_fee', 'coupon_fee', 'total_fee'] },
}

/**
 * 沙箱订单查询 · Query an order in the sandbox
 *
 * `POST /xdc/apiv2sandbox/pay/orderquery`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
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
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户订单号，最长 32 个字符，例：`20150806125346` */
  out_trade_no: string
}

/** {@link queryOrder} 的应答 */
export interface QueryOrderResponse {
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
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 交易类型
   * - `MICROPAY` 付款码支付
   */
  trade_type?: 'MICROPAY' | (string & {})
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销（付款码支付）
   * - `USERPAYING` 用户支付中
   * - `PAYERROR` 支付失败
   * - `ACCEPT` 已接收，等待扣款
   */
  trade_state?:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 标价金额（单位：分） */
  total_fee?: number
  /** 现金支付金额（单位：分） */
  cash_fee?: number
  /** 代金券金额（单位：分） */
  coupon_fee?: number
}
