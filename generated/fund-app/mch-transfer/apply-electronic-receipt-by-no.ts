// Generated from specs/fund-app/mch-transfer/apply-electronic-receipt-by-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyElectronicReceiptByNo',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/elecsign/transfer-bill-no',
  request: 'json',
  response: 'json',
}

/**
 * 微信单号申请电子回单 · Request an electronic receipt for a transfer, given the WeChat Pay bill number
 *
 * `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716456
 */
export function applyElectronicReceiptByNo(
  wxpay: WechatPay,
  request: ApplyElectronicReceiptByNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyElectronicReceiptByNoResponse>> {
  return wxpay.call(operation, request, options)
}
applyElectronicReceiptByNo.operation = operation

/** {@link applyElectronicReceiptByNo} 的请求 */
export interface ApplyElectronicReceiptByNoRequest {
  json: ApplyElectronicReceiptByNoJson
}

/** 请求包体 */
export interface ApplyElectronicReceiptByNoJson {
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
}

/** {@link applyElectronicReceiptByNo} 的应答 */
export interface ApplyElectronicReceiptByNoResponse {
  /** 申请单状态，例：`GENERATING` */
  state: string
  /** 申请单创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
}
