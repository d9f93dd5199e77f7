// Generated from specs/merchant/query-balance.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { BillAccountType } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryBalance',
  method: 'GET',
  path: '/v3/merchant/fund/balance/{account_type}',
  response: 'json',
}

/**
 * 查询账户实时余额 · Get the current balance of one of your accounts
 *
 * `GET /v3/merchant/fund/balance/{account_type}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476700
 */
export function queryBalance(
  wxpay: WechatPay,
  request: QueryBalanceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryBalanceResponse>> {
  return wxpay.call(operation, request, options)
}
queryBalance.operation = operation

/** {@link queryBalance} 的请求 */
export interface QueryBalanceRequest {
  /** 账户类型 */
  account_type: BillAccountType
}

/** {@link queryBalance} 的应答 */
export interface QueryBalanceResponse {
  /** 可用余额，例：`100` */
  available_amount: number
  /** 不可用余额，例：`100` */
  pending_amount?: number
}
