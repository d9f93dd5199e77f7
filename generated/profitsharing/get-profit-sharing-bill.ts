// Generated from specs/profitsharing/get-profit-sharing-bill.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { BillTarType } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'getProfitSharingBill',
  method: 'GET',
  path: '/v3/profitsharing/bills',
  response: 'json',
  dates: { query: ['bill_date'] },
}

/**
 * 申请分账账单 · Get the download link of the profit sharing bill for a day
 *
 * `GET /v3/profitsharing/bills` · 直连商户、电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012761131
 */
export function getProfitSharingBill(
  wxpay: WechatPay,
  request: GetProfitSharingBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetProfitSharingBillResponse>> {
  return wxpay.call(operation, request, options)
}
getProfitSharingBill.operation = operation

/** {@link getProfitSharingBill} 的请求 */
export interface GetProfitSharingBillRequest {
  query: GetProfitSharingBillQuery
}

/** 查询参数 */
export interface GetProfitSharingBillQuery {
  /** 二级商户号 */
  sub_mchid?: string
  /** 账单日期，YYYY-MM-DD，例：`2019-06-11` */
  bill_date: string | Date
  /** 压缩类型，例：`GZIP` */
  tar_type?: BillTarType
}

/** {@link getProfitSharingBill} 的应答 */
export interface GetProfitSharingBillResponse {
  /** 下载地址，例：`https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx` */
  download_url: string
  /** 哈希类型，例：`SHA1` */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值，例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
}
