// Generated from specs/bank-batch-transfer/query-summary-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySummaryReceipt',
  method: 'GET',
  path: '/v3/bank-batch-transfer/receipt/summary-receipts',
  response: 'json',
}

/**
 * 查询汇总电子回单受理结果 · Query the electronic receipt requested for a whole transfer batch
 *
 * `GET /v3/bank-batch-transfer/receipt/summary-receipts` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012470761
 */
export function querySummaryReceipt(
  wxpay: WechatPay,
  request: QuerySummaryReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySummaryReceiptResponse>> {
  return wxpay.call(operation, request, options)
}
querySummaryReceipt.operation = operation

/** {@link querySummaryReceipt} 的请求 */
export interface QuerySummaryReceiptRequest {
  query: QuerySummaryReceiptQuery
}

/** 查询参数 */
export interface QuerySummaryReceiptQuery {
  /** 银行转账批次单号，例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no: string
}

/** {@link querySummaryReceipt} 的应答 */
export interface QuerySummaryReceiptResponse {
  /** 银行转账批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 电子回单申请单号，例：`1050000010509999485212020110200058820001` */
  receipt_no: string
  /** 电子回单状态，例：`ACCEPTED` */
  receipt_state?: string
  /** 电子回单文件的hash方法，例：`SHA256` */
  hash_type?: string
  /**
   * 电子回单文件的hash值，例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529`
   */
  hash_value?: string
  /** 电子回单文件的下载地址，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx` */
  download_url?: string
  /** 创建时间，RFC 3339，例：`2020-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 更新时间，RFC 3339，例：`2020-05-21T13:29:35.120+08:00` */
  update_time?: string
}
