// Generated from specs/v2/transfers/transfer-to-bank-card.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'transferToBankCard',
  method: 'POST',
  path: '/mmpaysptrans/pay_bank',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  sensitive: ['enc_bank_no', 'enc_true_name'],
  answer: { integers: ['amount', 'cmms_amt'] },
  unsigned: true,
}

/**
 * 企业付款到银行卡 · Pay money to a bank card
 *
 * `POST /mmpaysptrans/pay_bank`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939840
 */
export function transferToBankCard(
  wxpay: WechatPay,
  request: TransferToBankCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TransferToBankCardResponse>> {
  return callV2(wxpay, operation, request, options)
}
transferToBankCard.operation = operation

/** {@link transferToBankCard} 的请求 */
export interface TransferToBankCardRequest {
  xml: TransferToBankCardXml
}

/** 请求的字段 */
export interface TransferToBankCardXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 商户企业付款单号，8–32 个字符，例：`1212121221227` */
  partner_trade_no: string
  /** 收款方银行卡号，敏感信息，明文即可，由运行时加解密 */
  enc_bank_no: string
  /** 收款方用户名，敏感信息，明文即可，由运行时加解密 */
  enc_true_name: string
  /** 收款方开户行，例：`1001` */
  bank_code: string
  /** 付款金额（单位：分），例：`100000` */
  amount: number
  /** 付款说明，例：`理财` */
  desc?: string
}

/** {@link transferToBankCard} 的应答 */
export interface TransferToBankCardResponse {
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
  /** 商户号 */
  mch_id: string
  /** 商户企业付款单号 */
  partner_trade_no: string
  /** 代付金额（单位：分） */
  amount: number
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
  /** 微信企业付款单号 */
  payment_no: string
  /** 手续费金额（单位：分） */
  cmms_amt: number
}
