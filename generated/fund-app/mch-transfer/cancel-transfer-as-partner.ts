// Generated from specs/fund-app/mch-transfer/cancel-transfer-as-partner.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { TransferBillState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'cancelTransferAsPartner',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel',
  request: 'json',
  response: 'json',
  sensitive: { response: ['user_name'] },
  repeats: ['out_bill_no'],
}

/**
 * 撤销转账 · Cancel a sub-merchant's transfer that the user has not confirmed yet
 *
 * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015469118
 */
export function cancelTransferAsPartner(
  wxpay: WechatPay,
  request: CancelTransferAsPartnerRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelTransferAsPartnerResponse>> {
  return wxpay.call(operation, request, options)
}
cancelTransferAsPartner.operation = operation

/** {@link cancelTransferAsPartner} 的请求 */
export interface CancelTransferAsPartnerRequest {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  json: CancelTransferAsPartnerJson
}

/** 请求包体 */
export interface CancelTransferAsPartnerJson {
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
}

/** {@link cancelTransferAsPartner} 的应答 */
export interface CancelTransferAsPartnerResponse {
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据状态，例：`CANCELING` */
  state: TransferBillState | (string & {})
  /** 转账金额（单位：分），例：`400000` */
  transfer_amount?: number
  /** 转账备注，例：`2020年4月报销` */
  transfer_remark?: string
  /** 失败原因，例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 收款用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name?: string
  /** 单据创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 最后一次单据状态变更时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}
