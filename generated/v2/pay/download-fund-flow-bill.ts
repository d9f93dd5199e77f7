// Generated from specs/v2/pay/download-fund-flow-bill.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'downloadFundFlowBill',
  method: 'POST',
  path: '/pay/downloadfundflow',
  request: 'xml',
  response: 'file',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  days: ['bill_date'],
  unsigned: true,
}

/**
 * 下载资金账单 · Download a day's fund flow bill
 *
 * `POST /pay/downloadfundflow`
 *
 * APIv3：`getFundBill`（`wechatpay-ky/bill`）、`downloadBill`（`wechatpay-ky/billdownload`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939779
 * @see https://pay.weixin.qq.com/doc/v2/partner/4012181559
 */
export function downloadFundFlowBill(
  wxpay: WechatPay,
  request: DownloadFundFlowBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReadableStream<Uint8Array>>> {
  return callV2(wxpay, operation, request, options)
}
downloadFundFlowBill.operation = operation

/** {@link downloadFundFlowBill} 的请求 */
export interface DownloadFundFlowBillRequest {
  xml: DownloadFundFlowBillXml
}

/** 请求的字段 */
export interface DownloadFundFlowBillXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 资金账单日期，yyyyMMdd，最长 8 个字符，例：`20140603` */
  bill_date: string | Date
  /**
   * 资金账户类型，最长 8 个字符，例：`Basic`
   * - `Basic` 基本账户
   * - `Operation` 运营账户
   * - `Fees` 手续费账户
   */
  account_type: 'Basic' | 'Operation' | 'Fees'
  /**
   * 压缩账单，最长 8 个字符，例：`GZIP`
   * - `GZIP` 返回格式为.gzip的压缩包账单
   */
  tar_type?: 'GZIP'
}
