// Generated from specs/fund-app/mch-transfer/apply-electronic-receipt-by-out-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyElectronicReceiptByOutNo',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/elecsign/out-bill-no',
  request: 'json',
  response: 'json',
}

/**
 * 商户单号申请电子回单 · Request an electronic receipt for a transfer, given the merchant bill number
 *
 * `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716452
 */
export function applyElectronicReceiptByOutNo(
  wxpay: WechatPay,
  request: ApplyElectronicReceiptByOutNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyElectronicReceiptByOutNoResponse>> {
  return wxpay.call(operation, request, options)
}
applyElectronicReceiptByOutNo.operation = operation

/** {@link applyElectronicReceiptByOutNo} 的请求 */
export interface ApplyElectronicReceiptByOutNoRequest {
  json: ApplyElectronicReceiptByOutNoJson
}

/** 请求包体 */
export interface ApplyElectronicReceiptByOutNoJson {
  /** 商户转账单号，例：`plfk2020042013` */
  out_bill_no: string
}

/** {@link applyElectronicReceiptByOutNo} 的应答 */
export interface ApplyElectronicReceiptByOutNoResponse {
  /** 申请单状态，例：`GENERATING` */
  state: string
  /** 申请单创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
}
