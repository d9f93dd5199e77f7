// Generated from specs/merchant/query-day-end-balance.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { BillAccountType } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryDayEndBalance',
  method: 'GET',
  path: '/v3/merchant/fund/dayendbalance/{account_type}',
  response: 'json',
  dates: { query: ['date'] },
}

/**
 * 查询账户日终余额 · Get the end-of-day balance of one of your accounts on a given date
 *
 * `GET /v3/merchant/fund/dayendbalance/{account_type}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476702
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
  /** 账户类型 */
  account_type: BillAccountType
  query: QueryDayEndBalanceQuery
}

/** 查询参数 */
export interface QueryDayEndBalanceQuery {
  /** 日期，YYYY-MM-DD，例：`2019-06-11` */
  date: string | Date
}

/** {@link queryDayEndBalance} 的应答 */
export interface QueryDayEndBalanceResponse {
  /** 可用余额，例：`100` */
  available_amount: number
  /** 不可用余额，例：`100` */
  pending_amount?: number
}
