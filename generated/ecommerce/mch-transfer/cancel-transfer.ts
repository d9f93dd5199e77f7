// Generated from specs/ecommerce/mch-transfer/cancel-transfer.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { TransferBillState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'cancelTransfer',
  method: 'POST',
  path: '/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel',
  request: 'json',
  response: 'json',
  repeats: ['out_bill_no'],
}

/**
 * 撤销转账 · Cancel a transfer that the user has not yet confirmed
 *
 * `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504212
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
  json: CancelTransferJson
}

/** 请求包体 */
export interface CancelTransferJson {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
}

/** {@link cancelTransfer} 的应答 */
export interface CancelTransferResponse {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据状态，例：`CANCELING` */
  state: TransferBillState | (string & {})
  /** 状态变更时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}
