// Generated from specs/bank-batch-transfer/apply-detail-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyDetailReceipt',
  method: 'POST',
  path: '/v3/bank-batch-transfer/receipt/detail-receipts',
  request: 'json',
  response: 'json',
}

/**
 * 受理明细电子回单 · Request an electronic receipt for one transfer of a batch
 *
 * `POST /v3/bank-batch-transfer/receipt/detail-receipts` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012470770
 */
export function applyDetailReceipt(
  wxpay: WechatPay,
  request: ApplyDetailReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyDetailReceiptResponse>> {
  return wxpay.call(operation, request, options)
}
applyDetailReceipt.operation = operation

/** {@link applyDetailReceipt} 的请求 */
export interface ApplyDetailReceiptRequest {
  json: ApplyDetailReceiptJson
}

/** 请求包体 */
export interface ApplyDetailReceiptJson {
  /** 银行转账批次单号，例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no: string
  /** 银行转账明细单号，例：`mx0911231610162610v4CNkO4HAf` */
  out_detail_no: string
}

/** {@link applyDetailReceipt} 的应答 */
export interface ApplyDetailReceiptResponse {
  /** 银行转账批次单号，例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no: string
  /** 银行转账明细单号，例：`mx0911231610162610v4CNkO4HAf` */
  out_detail_no: string
  /** 电子回单受理单号，例：`1050000010509999485212020110200058820001` */
  receipt_no: string
  /** 电子回单状态，例：`ACCEPTED` */
  receipt_state?: string
  /** 电子回单文件的Hash方法，例：`SHA256` */
  hash_type?: string
  /**
   * 电子回单文件的Hash值，例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529`
   */
  hash_value?: string
  /** 电子回单文件的下载地址，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx` */
  download_url?: string
}
