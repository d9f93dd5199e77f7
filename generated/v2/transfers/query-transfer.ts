// Generated from specs/v2/transfers/query-transfer.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryTransfer',
  method: 'POST',
  path: '/mmpaymkttransfers/gettransferinfo',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  answer: { integers: ['payment_amount'] },
  unsigned: true,
}

/**
 * 查询企业向微信用户个人付款 · Query a payment into a user's WeChat balance
 *
 * `POST /mmpaymkttransfers/gettransferinfo`
 *
 * APIv3：`getTransferBillByOutNo`（`wechatpay-ky/fund-app/mch-transfer`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011989767
 * @deprecated 不再向新商户开放
 */
export function queryTransfer(
  wxpay: WechatPay,
  request: QueryTransferRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransferResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryTransfer.operation = operation

/** {@link queryTransfer} 的请求 */
export interface QueryTransferRequest {
  xml: QueryTransferXml
}

/** 请求的字段 */
export interface QueryTransferXml {
  /** 商户订单号，例：`10000098201411111234567890` */
  partner_trade_no: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** Appid，最长 32 个字符，例：`wxe062425f740d30d8` */
  appid: string
}

/** {@link queryTransfer} 的应答 */
export interface QueryTransferResponse {
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
  /** 商户单号 */
  partner_trade_no: string
  /** Appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 付款单号 */
  detail_id: string
  /**
   * 转账状态
   * - `SUCCESS` 成功
   * - `FAILED` 失败
   * - `PROCESSING` 处理中
   */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 */
  reason?: string
  /** 收款用户openid */
  openid: string
  /** 收款用户姓名 */
  transfer_name?: string
  /** 付款金额（单位：分） */
  payment_amount: number
  /** 转账时间 */
  transfer_time: string
  /** 付款成功时间 */
  payment_time?: string
  /** 企业付款备注 */
  desc: string
}
