// Generated from specs/v2/sandbox/pay-with-payment-code.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'payWithPaymentCode',
  method: 'POST',
  path: '/xdc/apiv2sandbox/pay/micropay',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  answer: { integers: ['cash_fee', 'coupon_fee', 'total_fee'] },
}

/**
 * 沙箱付款码支付 · Charge by payment code in the sandbox
 *
 * `POST /xdc/apiv2sandbox/pay/micropay`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
 */
export function payWithPaymentCode(
  wxpay: WechatPay,
  request: PayWithPaymentCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PayWithPaymentCodeResponse>> {
  return callV2(wxpay, operation, request, options)
}
payWithPaymentCode.operation = operation

/** {@link payWithPaymentCode} 的请求 */
export interface PayWithPaymentCodeRequest {
  xml: PayWithPaymentCodeXml
}

/** 请求的字段 */
export interface PayWithPaymentCodeXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 商品描述，最长 128 个字符，例：`腾讯充值中心-QQ会员充值` */
  body: string
  /** 商户订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 附加数据，最长 128 个字符，例：`说明` */
  attach?: string
  /** 订单金额（单位：分），例：`888` */
  total_fee: number
  /** 货币类型，最长 64 个字符，例：`CNY` */
  fee_type?: string
  /** 授权码，最长 128 个字符，例：`120061098828009406` */
  auth_code: string
}

/** {@link payWithPaymentCode} 的应答 */
export interface PayWithPaymentCodeResponse {
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
  trade_type: 'MICROPAY' | (string & {})
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
  transaction_id: string
  /** 标价金额（单位：分） */
  total_fee: number
  /** 现金支付金额（单位：分） */
  cash_fee: number
  /** 代金券金额（单位：分） */
  coupon_fee?: number
}
