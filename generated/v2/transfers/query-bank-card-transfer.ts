// Generated from specs/v2/transfers/query-bank-card-transfer.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryBankCardTransfer',
  method: 'POST',
  path: '/mmpaysptrans/query_bank',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  answer: { integers: ['amount', 'cmms_amt'] },
  unsigned: true,
}

/**
 * 查询企业付款银行卡 · Query a payment to a bank card
 *
 * `POST /mmpaysptrans/query_bank`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941066
 */
export function queryBankCardTransfer(
  wxpay: WechatPay,
  request: QueryBankCardTransferRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryBankCardTransferResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryBankCardTransfer.operation = operation

/** {@link queryBankCardTransfer} 的请求 */
export interface QueryBankCardTransferRequest {
  xml: QueryBankCardTransferXml
}

/** 请求的字段 */
export interface QueryBankCardTransferXml {
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 商户企业付款单号，8–32 个字符，例：`1212121221227` */
  partner_trade_no: string
}

/** {@link queryBankCardTransfer} 的应答 */
export interface QueryBankCardTransferResponse {
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
  /** 微信企业付款单号 */
  payment_no: string
  /** 收款用户银行卡号（MD5） */
  bank_no_md5: string
  /** 收款人真实姓名（MD5） */
  true_name_md5: string
  /** 代付金额（单位：分） */
  amount: number
  /**
   * 代付单状态
   * - `SUCCESS` 付款成功
   * - `FAILED` 付款失败
   * - `PROCESSING` 处理中
   * - `BANK_FAIL` 银行退票
   */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL' | (string & {})
  /** 手续费金额（单位：分） */
  cmms_amt: number
  /** 商户下单时间 */
  create_time: string
  /** 成功付款时间 */
  pay_succ_time?: string
  /** 失败原因 */
  reason?: string
}
