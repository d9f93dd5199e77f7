// Generated from specs/fund-app/mch-transfer/query-electronic-receipt-by-out-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryElectronicReceiptByOutNo',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}',
  response: 'json',
}

/**
 * 商户单号查询电子回单 · Check a transfer's electronic receipt by the merchant bill number
 *
 * `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
 */
export function queryElectronicReceiptByOutNo(
  wxpay: WechatPay,
  request: QueryElectronicReceiptByOutNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryElectronicReceiptByOutNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryElectronicReceiptByOutNo.operation = operation

/** {@link queryElectronicReceiptByOutNo} 的请求 */
export interface QueryElectronicReceiptByOutNoRequest {
  /** 商户转账单号，例：`plfk2020042013` */
  out_bill_no: string
}

/** {@link queryElectronicReceiptByOutNo} 的应答 */
export interface QueryElectronicReceiptByOutNoResponse {
  /** 申请单状态，例：`GENERATING` */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {})
  /** 申请单创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 申请单更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
  /** 回单文件摘要类型，例：`SHA256` */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 回单文件摘要值，例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /**
   * 回单文件下载地址，例：`https://api.mch.weixin.qq.com/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=xxx`
   */
  download_url?: string
  /** 失败原因，例：`转账单据不存在` */
  fail_reason?: string
}
