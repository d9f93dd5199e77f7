// Generated from specs/papay/insurance-sign/query-policy-periods-by-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'queryPolicyPeriodsByCode',
  method: 'GET',
  path: '/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 保险商户查询保险扣费周期列表 · List the deduction periods of an insurance contract by merchant contract code
 *
 * `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` · 普通商户
 *
 * 所有分页：`for await (const item of items(queryPolicyPeriodsByCode, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489530
 */
export function queryPolicyPeriodsByCode(
  wxpay: WechatPay,
  request: QueryPolicyPeriodsByCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryPolicyPeriodsByCodeResponse>> {
  return wxpay.call(operation, request, options)
}
queryPolicyPeriodsByCode.operation = operation

/** {@link queryPolicyPeriodsByCode} 的请求 */
export interface QueryPolicyPeriodsByCodeRequest {
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
  query?: QueryPolicyPeriodsByCodeQuery
}

/** 查询参数 */
export interface QueryPolicyPeriodsByCodeQuery {
  /** 分页大小，例：`20` */
  limit?: number
  /** 分页开始位置，例：`50` */
  offset?: number
}

/** {@link queryPolicyPeriodsByCode} 的应答 */
export interface QueryPolicyPeriodsByCodeResponse {
  /** 扣费周期列表 */
  data?: QueryPolicyPeriodsByCodeResponseData[]
  /** 分页大小，例：`20` */
  limit: number
  /** 分页开始位置，例：`50` */
  offset: number
  /** 扣费周期总条数，例：`360` */
  total_count?: number
}

/** 扣费周期列表 */
export interface QueryPolicyPeriodsByCodeResponseData {
  /** 保单的扣费周期编号，例：`1` */
  policy_period_id: number
  /** 扣费周期预计的扣费的日期，例：`2019-11-22` */
  estimated_deduct_date: string
  /** 扣费周期预计的扣费金额 */
  estimated_deduct_amount: QueryPolicyPeriodsByCodeResponseEstimatedDeductAmount
  /** 扣费周期预约状态，例：`NO_SCHEDULED` */
  policy_period_state: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: QueryPolicyPeriodsByCodeResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: QueryPolicyPeriodsByCodeResponseDataDeductAmount
  /** 实际扣费的日期，例：`2019-11-22` */
  deduct_date?: string
}

/** 扣费周期预计的扣费金额 */
export interface QueryPolicyPeriodsByCodeResponseEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 已预约的扣费金额信息 */
export interface QueryPolicyPeriodsByCodeResponseScheduledAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 实际扣费金额 */
export interface QueryPolicyPeriodsByCodeResponseDataDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
