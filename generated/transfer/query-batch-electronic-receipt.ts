// Generated from specs/transfer/query-batch-electronic-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryBatchElectronicReceipt',
  method: 'GET',
  path: '/v3/transfer/bill-receipt/{out_batch_no}',
  response: 'json',
  repeats: ['out_batch_no'],
}

/**
 * 查询转账电子回单 · Get the state and download link of a transfer batch's electronic receipt
 *
 * `GET /v3/transfer/bill-receipt/{out_batch_no}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458950
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012718640
 */
export function queryBatchElectronicReceipt(
  wxpay: WechatPay,
  request: QueryBatchElectronicReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryBatchElectronicReceiptResponse>> {
  return wxpay.call(operation, request, options)
}
queryBatchElectronicReceipt.operation = operation

/** {@link queryBatchElectronicReceipt} 的请求 */
export interface QueryBatchElectronicReceiptRequest {
  /** 商家批次单号，例：`plfk2020042013` */
  out_batch_no: string
}

/** {@link queryBatchElectronicReceipt} 的应答 */
export interface QueryBatchElectronicReceiptResponse {
  /** 商家批次单号，例：`plfk2020042013` */
  out_batch_no: string
  /** 电子回单申请单号，例：`1050000010509999485212020110200058820001` */
  signature_no: string
  /** 电子回单状态，例：`ACCEPTED` */
  signature_status?: string
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
