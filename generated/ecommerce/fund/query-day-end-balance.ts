// Generated from specs/ecommerce/fund/query-day-end-balance.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDayEndBalance',
  method: 'GET',
  path: '/v3/ecommerce/fund/enddaybalance/{sub_mchid}',
  response: 'json',
  dates: { query: ['date'] },
  repeats: ['sub_mchid'],
}

/**
 * 查询二级商户账户日终余额 · Query a sub-merchant's account balance at the end of a day
 *
 * `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476693
 */
export function queryDayEndBalance(
  wxpay: WechatPay,
  request: QueryDayEndBalanceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDayEndBalanceResponse>> {
  return wxpay.call(operation, request, options)
}
queryDayEndBalance.operation = operation

/** {@link queryDayEndBalance} 的请求 */
export interface QueryDayEndBalanceRequest {
  /** 电商特约商户商户号，例：`1222212222` */
  sub_mchid: string
  query: QueryDayEndBalanceQuery
}

/** 查询参数 */
export interface QueryDayEndBalanceQuery {
  /** 日期，YYYY-MM-DD，例：`2019-08-17` */
  date: string | Date
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT'
}

/** {@link queryDayEndBalance} 的应答 */
export interface QueryDayEndBalanceResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 可用余额，例：`100` */
  available_amount: number
  /** 不可用余额，例：`100` */
  pending_amount?: number
  /** 账户类型，例：`BASIC` */
  account_type?: 'BASIC' | 'DEPOSIT' | (string & {})
}
