// Generated from specs/fund-app/mch-transfer/get-transfer-bill-by-out-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { TransferBillState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'getTransferBillByOutNo',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
  response: 'json',
  sensitive: { response: ['user_name'] },
  repeats: ['out_bill_no'],
}

/**
 * 商户单号查询转账单 · Look up a transfer by the merchant bill number
 *
 * `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716437
 */
export function getTransferBillByOutNo(
  wxpay: WechatPay,
  request: GetTransferBillByOutNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetTransferBillByOutNoResponse>> {
  return wxpay.call(operation, request, options)
}
getTransferBillByOutNo.operation = operation

/** {@link getTransferBillByOutNo} 的请求 */
export interface GetTransferBillByOutNoRequest {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
}

/** {@link getTransferBillByOutNo} 的应答 */
export interface GetTransferBillByOutNoResponse {
  /** 商户号，例：`1900001109` */
  mch_id: string
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 商家转账订单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 商户AppID，例：`wxf636efh567hg4356` */
  appid: string
  /** 单据状态，例：`ACCEPTED` */
  state: TransferBillState | (string & {})
  /** 转账金额（单位：分），例：`400000` */
  transfer_amount: number
  /** 转账备注，例：`2020年4月报销` */
  transfer_remark: string
  /** 失败原因，例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 单据创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 最后一次状态变更时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}
