// Generated from specs/v2/profitsharing/create-return.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'createReturn',
  method: 'POST',
  path: '/secapi/pay/profitsharingreturn',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  answer: { integers: ['return_amount'] },
}

/**
 * 分账回退 · Take back money from a profit sharing receiver
 *
 * `POST /secapi/pay/profitsharingreturn`
 *
 * APIv3：`createReturnOrder`（`wechatpay-ky/profitsharing`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984166
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011985177
 */
export function createReturn(
  wxpay: WechatPay,
  request: CreateReturnRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateReturnResponse>> {
  return callV2(wxpay, operation, request, options)
}
createReturn.operation = operation

/** {@link createReturn} 的请求 */
export interface CreateReturnRequest {
  xml: CreateReturnXml
}

/** 请求的字段 */
export interface CreateReturnXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000100` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id?: string
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 微信分账单号，最长 64 个字符，例：`3008450740201411110007820472` */
  order_id?: string
  /** 商户分账单号，最长 64 个字符，例：`P20150806125346` */
  out_order_no?: string
  /** 商户回退单号，最长 64 个字符，例：`R20190516001` */
  out_return_no: string
  /**
   * 回退方类型，最长 32 个字符，例：`MERCHANT_ID`
   * - `MERCHANT_ID` 商户号
   */
  return_account_type: 'MERCHANT_ID'
  /** 回退方账号，最长 64 个字符，例：`86693852` */
  return_account: string
  /** 回退金额（单位：分），例：`888` */
  return_amount: number
  /** 回退描述，最长 80 个字符，例：`用户退款` */
  description: string
}

/** {@link createReturn} 的应答 */
export interface CreateReturnResponse {
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
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {})
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no: string
  /** 微信回退单号 */
  return_no?: string
  /**
   * 回退方类型
   * - `MERCHANT_ID` 商户号
   */
  return_account_type: 'MERCHANT_ID' | (string & {})
  /** 回退方账号 */
  return_account: string
  /** 回退金额（单位：分） */
  return_amount: number
  /** 回退描述 */
  description: string
  /**
   * 回退结果
   * - `SUCCESS` 成功
   * - `PROCESSING` 处理中
   * - `FAILED` 失败
   */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {})
  /**
   * 失败原因
   * - `ACCOUNT_ABNORMAL` 分账接收方账户异常
   * - `TIME_OUT_CLOSED` 超时关单
   * - `PAYER_ACCOUNT_ABNORMAL` 分账方账户异常
   * - `INVALID_REQUEST` 描述参数设置失败
   */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'TIME_OUT_CLOSED'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 完成时间 */
  finish_time?: string
}
