// Generated from specs/v2/pay/download-trade-bill.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'downloadTradeBill',
  method: 'POST',
  path: '/pay/downloadbill',
  request: 'xml',
  response: 'file',
  signTypes: ['MD5'],
  nonce: true,
  mchid: ['mch_id'],
  days: ['bill_date'],
  unsigned: true,
}

/**
 * 下载对账单 · Download a day's trade bill
 *
 * `POST /pay/downloadbill`
 *
 * APIv3：`getTradeBill`（`wechatpay-ky/bill`）、`downloadBill`（`wechatpay-ky/billdownload`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939627
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011941628
 */
export function downloadTradeBill(
  wxpay: WechatPay,
  request: DownloadTradeBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReadableStream<Uint8Array>>> {
  return callV2(wxpay, operation, request, options)
}
downloadTradeBill.operation = operation

/** {@link downloadTradeBill} 的请求 */
export interface DownloadTradeBillRequest {
  xml: DownloadTradeBillXml
}

/** 请求的字段 */
export interface DownloadTradeBillXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 对账单日期，yyyyMMdd，最长 8 个字符，例：`20140603` */
  bill_date: string | Date
  /**
   * 账单类型，最长 8 个字符，例：`ALL`
   * - `ALL` 当日所有订单信息（不含充值退款订单）
   * - `SUCCESS` 当日成功支付的订单（不含充值退款订单）
   * - `REFUND` 当日退款订单（不含充值退款订单）
   * - `RECHARGE_REFUND` 当日充值退款订单
   */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND'
  /**
   * 压缩账单，最长 8 个字符，例：`GZIP`
   * - `GZIP` 返回格式为.gzip的压缩包账单
   */
  tar_type?: 'GZIP'
  /** 设备号，最长 32 个字符 */
  device_info?: string
  /** 子商户应用ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
}
