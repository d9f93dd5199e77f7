// Generated from specs/transfer-detail/query-detail-electronic-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDetailElectronicReceipt',
  method: 'GET',
  path: '/v3/transfer-detail/electronic-receipts',
  response: 'json',
}

/**
 * 查询转账明细电子回单受理结果 · Get the state and download link of one transfer's electronic receipt
 *
 * `GET /v3/transfer-detail/electronic-receipts` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458972
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012718815
 */
export function queryDetailElectronicReceipt(
  wxpay: WechatPay,
  request: QueryDetailElectronicReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDetailElectronicReceiptResponse>> {
  return wxpay.call(operation, request, options)
}
queryDetailElectronicReceipt.operation = operation

/** {@link queryDetailElectronicReceipt} 的请求 */
export interface QueryDetailElectronicReceiptRequest {
  query: QueryDetailElectronicReceiptQuery
}

/** 查询参数 */
export interface QueryDetailElectronicReceiptQuery {
  /** 受理类型，例：`BATCH_TRANSFER` */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'
  /** 商家转账批次单号，例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no?: string
  /** 商家转账明细单号，例：`mx0911231610162610v4CNkO4HAf` */
  out_detail_no: string
}

/** {@link queryDetailElectronicReceipt} 的应答 */
export interface QueryDetailElectronicReceiptResponse {
  /** 受理类型，例：`BATCH_TRANSFER` */
  accept_type: string
  /** 商家转账批次单号，例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no?: string
  /** 商家转账明细单号，例：`mx0911231610162610v4CNkO4HAf` */
  out_detail_no: string
  /** 电子回单受理单号，例：`1050000010509999485212020110200058820001` */
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
}
