// Generated from specs/ecommerce/mch-transfer/get-transfer-bill-by-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { TransferBillState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'getTransferBillByNo',
  method: 'GET',
  path: '/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}',
  response: 'json',
  sensitive: { response: ['user_name'] },
  repeats: ['transfer_bill_no'],
}

/**
 * 微信转账单号查询转账单 · Query a transfer bill by its WeChat Pay bill number
 *
 * `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504214
 */
export function getTransferBillByNo(
  wxpay: WechatPay,
  request: GetTransferBillByNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetTransferBillByNoResponse>> {
  return wxpay.call(operation, request, options)
}
getTransferBillByNo.operation = operation

/** {@link getTransferBillByNo} 的请求 */
export interface GetTransferBillByNoRequest {
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  query: GetTransferBillByNoQuery
}

/** 查询参数 */
export interface GetTransferBillByNoQuery {
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
}

/** {@link getTransferBillByNo} 的应答 */
export interface GetTransferBillByNoResponse {
  /** 服务商商户号，例：`1900001109` */
  mchid: string
  /** 二级商户号，例：`1900001121` */
  sub_mchid: string
  /** 商户单号，例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号，例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 服务商AppID，例：`wxf636efh567hg4356` */
  appid: string
  /** 转账场景ID，例：`10001` */
  transfer_scene_id: string
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
  /** 状态变更时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}
