// Generated from specs/bill/get-fund-bill.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { BillAccountType, BillTarType } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'getFundBill',
  method: 'GET',
  path: '/v3/bill/fundflowbill',
  response: 'json',
  dates: { query: ['bill_date'] },
}

/**
 * 申请资金账单 · Request the fund flow bill of a day and get its download link
 *
 * `GET /v3/bill/fundflowbill` · 电商平台、服务商、直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012739125
 */
export function getFundBill(
  wxpay: WechatPay,
  request: GetFundBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetFundBillResponse>> {
  return wxpay.call(operation, request, options)
}
getFundBill.operation = operation

/** {@link getFundBill} 的请求 */
export interface GetFundBillRequest {
  query: GetFundBillQuery
}

/** 查询参数 */
export interface GetFundBillQuery {
  /** 账单日期，YYYY-MM-DD，例：`2019-06-11` */
  bill_date: string | Date
  /** 二级商户号 */
  sub_mchid?: string
  /** 资金账户类型 */
  account_type?: BillAccountType
  /** 压缩类型，例：`GZIP` */
  tar_type?: BillTarType
}

/** {@link getFundBill} 的应答 */
export interface GetFundBillResponse {
  /** 哈希类型，例：`SHA1` */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值，例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
  /** 账单下载地址，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx` */
  download_url: string
}
