// Generated from specs/platsolution/insurance/apply-detail-electronic-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyDetailElectronicReceipt',
  method: 'POST',
  path: '/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply',
  request: 'json',
  response: 'json',
  repeats: ['out_batch_no', 'out_detail_no'],
}

/**
 * 申请商家转账明细电子回单 · Request an electronic receipt for one transfer of an insurance batch
 *
 * `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504228
 */
export function applyDetailElectronicReceipt(
  wxpay: WechatPay,
  request: ApplyDetailElectronicReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyDetailElectronicReceiptResponse>> {
  return wxpay.call(operation, request, options)
}
applyDetailElectronicReceipt.operation = operation

/** {@link applyDetailElectronicReceipt} 的请求 */
export interface ApplyDetailElectronicReceiptRequest {
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  json: ApplyDetailElectronicReceiptJson
}

/** 请求包体 */
export interface ApplyDetailElectronicReceiptJson {
  /** 二级商户号，例：`1900102208` */
  sub_mchid: string
}

/** {@link applyDetailElectronicReceipt} 的应答 */
export interface ApplyDetailElectronicReceiptResponse {
  /** 二级商户号，例：`1900102208` */
  sub_mchid: string
  /** 商家批次单号，例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号，例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 电子回单状态，例：`ACCEPTED` */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
}
