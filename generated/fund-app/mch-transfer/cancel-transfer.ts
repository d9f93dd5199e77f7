// Generated from specs/fund-app/mch-transfer/cancel-transfer.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelTransfer',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel',
  response: 'json',
  repeats: ['out_bill_no'],
}

/**
 * 撤销转账 · Cancel a transfer that the user has not confirmed yet
 *
 * `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716458
 */
export function cancelTransfer(
  wxpay: WechatPay,
  request: CancelTransferRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelTransferResponse>> {
  return wxpay.call(operation, request, options)
}
cancelTransfer.operation = operation

/** {@link cancelTransfer} 的请求 */
export interface CancelTransferRequest {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
}

/** {@link cancelTransfer} 的应答 */
export interface CancelTransferResponse {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据状态，例：`CANCELING` */
  state: 'CANCELING' | 'CANCELLED' | (string & {})
  /** 最后一次单据状态变更时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}
