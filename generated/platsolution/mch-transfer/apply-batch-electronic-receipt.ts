// Generated from specs/platsolution/mch-transfer/apply-batch-electronic-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyBatchElectronicReceipt',
  method: 'POST',
  path: '/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply',
  request: 'json',
  response: 'json',
  repeats: ['out_batch_no'],
}

/**
 * 申请商家转账批次电子回单 · Request an electronic receipt covering a whole transfer batch
 *
 * `POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` · 服务商
 *
 * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
 */
export function applyBatchElectronicReceipt(
  wxpay: WechatPay,
  request: ApplyBatchElectronicReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyBatchElectronicReceiptResponse>> {
  return wxpay.call(operation, request, options)
}
applyBatchElectronicReceipt.operation = operation

/** {@link applyBatchElectronicReceipt} 的请求 */
export interface ApplyBatchElectronicReceiptRequest {
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  json: ApplyBatchElectronicReceiptJson
}

/** 请求包体 */
export interface ApplyBatchElectronicReceiptJson {
  /** 二级商户号，例：`1900102208` */
  sub_mchid: string
}

/** {@link applyBatchElectronicReceipt} 的应答 */
export interface ApplyBatchElectronicReceiptResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 电子回单状态，例：`ACCEPTED` */
  receipt_state: string
}
