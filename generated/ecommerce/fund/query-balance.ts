// Generated from specs/ecommerce/fund/query-balance.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryBalance',
  method: 'GET',
  path: '/v3/ecommerce/fund/balance/{sub_mchid}',
  response: 'json',
  repeats: ['sub_mchid'],
}

/**
 * 查询二级商户账户实时余额 · Query a sub-merchant's real-time account balance
 *
 * `GET /v3/ecommerce/fund/balance/{sub_mchid}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476690
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
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  query?: QueryBalanceQuery
}

/** 查询参数 */
export interface QueryBalanceQuery {
  /**
   * 账户类型
   * - `BASIC` 基本账户
   * - `OPERATION` 运营账户
   * - `FEES` 手续费账户
   */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
}

/** {@link queryBalance} 的应答 */
export interface QueryBalanceResponse {
  /** 特约商户号，例：`1900000109` */
  sub_mchid: string
  /**
   * 资金账户类型
   * - `BASIC` 基本账户
   * - `OPERATION` 运营账户
   * - `FEES` 手续费账户
   */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {})
  /** 可用余额，例：`100` */
  available_amount: number
  /** 不可用余额，例：`100` */
  pending_amount?: number
}
