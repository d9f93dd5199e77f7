// Generated from specs/fund-app/mch-transfer/query-electronic-receipt-by-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryElectronicReceiptByNo',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}',
  response: 'json',
}

/**
 * 微信单号查询电子回单 · Check a transfer's electronic receipt by the WeChat Pay bill number
 *
 * `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
 */
export function queryElectronicReceiptByNo(
  wxpay: WechatPay,
  request: QueryElectronicReceiptByNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryElectronicReceiptByNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryElectronicReceiptByNo.operation = operation

/** {@link queryElectronicReceiptByNo} 的请求 */
export interface QueryElectronicReceiptByNoRequest {
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
}

/** {@link queryElectronicReceiptByNo} 的应答 */
export interface QueryElectronicReceiptByNoResponse {
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
