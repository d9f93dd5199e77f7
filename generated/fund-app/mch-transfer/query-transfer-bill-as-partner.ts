// Generated from specs/fund-app/mch-transfer/query-transfer-bill-as-partner.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { TransferBillState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryTransferBillAsPartner',
  method: 'GET',
  path: '/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}',
  response: 'json',
  sensitive: { response: ['user_name'] },
  repeats: ['out_bill_no'],
}

/**
 * 商户单号查询转账单 · Look up a sub-merchant's transfer by the merchant bill number
 *
 * `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015469131
 */
export function queryTransferBillAsPartner(
  wxpay: WechatPay,
  request: QueryTransferBillAsPartnerRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransferBillAsPartnerResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransferBillAsPartner.operation = operation

/** {@link queryTransferBillAsPartner} 的请求 */
export interface QueryTransferBillAsPartnerRequest {
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  query?: QueryTransferBillAsPartnerQuery
}

/** 查询参数 */
export interface QueryTransferBillAsPartnerQuery {
  /** 二级商户号，例：`1900001121` */
  sub_mchid?: string
}

/** {@link queryTransferBillAsPartner} 的应答 */
export interface QueryTransferBillAsPartnerResponse {
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
  /** 商户号，例：`1900001109` */
  mchid: string
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
