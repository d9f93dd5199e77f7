// Generated from specs/fund-app/mch-transfer/cancel-qq-wallet-transfer.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { TransferBillState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'cancelQqWalletTransfer',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel',
  response: 'json',
  sensitive: { response: ['user_name'] },
  repeats: ['out_bill_no'],
}

/**
 * 撤销转账到QQ钱包 · Cancel a transfer to a QQ Wallet
 *
 * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014297396
 */
export function cancelQqWalletTransfer(
  wxpay: WechatPay,
  request: CancelQqWalletTransferRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelQqWalletTransferResponse>> {
  return wxpay.call(operation, request, options)
}
cancelQqWalletTransfer.operation = operation

/** {@link cancelQqWalletTransfer} 的请求 */
export interface CancelQqWalletTransferRequest {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
}

/** {@link cancelQqWalletTransfer} 的应答 */
export interface CancelQqWalletTransferResponse {
  /** 商户号，例：`1900001109` */
  mchid?: string
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** QQ互联开放平台AppID，例：`102022609` */
  appid?: string
  /** 单据状态，例：`ACCEPTED` */
  state: TransferBillState | (string & {})
  /** 转账金额（单位：分），例：`400000` */
  transfer_amount?: number
  /** 转账备注，例：`2020年4月报销` */
  transfer_remark?: string
  /** 失败原因，例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户QQ号，例：`490379403` */
  user_qq?: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 单据创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 最后一次状态变更时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}
