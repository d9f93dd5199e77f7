// Generated from specs/bill/get-trade-bill.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { BillTarType } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'getTradeBill',
  method: 'GET',
  path: '/v3/bill/tradebill',
  response: 'json',
  dates: { query: ['bill_date'] },
}

/**
 * 申请交易账单 · Request the trade bill of a day and get its download link
 *
 * `GET /v3/bill/tradebill` · 电商平台、服务商、直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012739068
 */
export function getTradeBill(
  wxpay: WechatPay,
  request: GetTradeBillRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetTradeBillResponse>> {
  return wxpay.call(operation, request, options)
}
getTradeBill.operation = operation

/** {@link getTradeBill} 的请求 */
export interface GetTradeBillRequest {
  query: GetTradeBillQuery
}

/** 查询参数 */
export interface GetTradeBillQuery {
  /** 账单日期，YYYY-MM-DD，例：`2019-06-11` */
  bill_date: string | Date
  /** 二级商户号，例：`19000000001` */
  sub_mchid?: string
  /**
   * 账单类型
   * - `ALL` 返回当日所有订单信息（不含充值退款订单）
   * - `SUCCESS` 返回当日成功支付的订单
   * - `REFUND` 返回当日退款订单（不含充值退款订单）
   */
  bill_type?:
    | 'ALL'
    | 'SUCCESS'
    | 'REFUND'
    | 'RECHARGE_REFUND'
    | 'ALL_SPECIAL'
    | 'SUC_SPECIAL'
    | 'REF_SPECIAL'
  /** 压缩类型，例：`GZIP` */
  tar_type?: BillTarType
}

/** {@link getTradeBill} 的应答 */
export interface GetTradeBillResponse {
  /** 哈希类型，例：`SHA1` */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值，例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
  /** 账单下载地址，例：`https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx` */
  download_url: string
}
