// Generated from specs/platsolution/mch-transfer/query-detail-electronic-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDetailElectronicReceipt',
  method: 'GET',
  path: '/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}',
  response: 'json',
  repeats: ['out_batch_no', 'out_detail_no'],
}

/**
 * 查询商家转账明细电子回单 · Get the state and download link of one transfer's electronic receipt
 *
 * `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
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
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  query: QueryDetailElectronicReceiptQuery
}

/** 查询参数 */
export interface QueryDetailElectronicReceiptQuery {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryDetailElectronicReceipt} 的应答 */
export interface QueryDetailElectronicReceiptResponse {
  /** 商家转账批次单号，例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 商家转账明细单号，例：`132000011085109987515042023022300246521006` */
  detail_id: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 电子回单状态，例：`ACCEPTED` */
  receipt_state: string
  /** 电子回单文件的hash方法，例：`SHA256` */
  hash_type?: string
  /**
   * 电子回单文件的hash值，例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529`
   */
  hash_value?: string
  /**
   * 电子回单文件的下载地址，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=toekn`
   */
  download_url?: string
}
