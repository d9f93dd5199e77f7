// Generated from specs/papay/insurance-pay/query-policy-period.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryPolicyPeriod',
  method: 'GET',
  path: '/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}',
  response: 'json',
  repeats: ['policy_period_id'],
}

/**
 * 保险商户查询保险自动续费预约 · Look up the deduction schedule of an insurance policy period
 *
 * `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471229
 */
export function queryPolicyPeriod(
  wxpay: WechatPay,
  request: QueryPolicyPeriodRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryPolicyPeriodResponse>> {
  return wxpay.call(operation, request, options)
}
queryPolicyPeriod.operation = operation

/** {@link queryPolicyPeriod} 的请求 */
export interface QueryPolicyPeriodRequest {
  /** 委托代扣协议ID */
  contract_id: string
  /** 保单的扣费周期编号，例：`1` */
  policy_period_id: number
}

/** {@link queryPolicyPeriod} 的应答 */
export interface QueryPolicyPeriodResponse {
  /** 保单的扣费周期编号，例：`1` */
  policy_period_id: number
  /** 当前扣费周期的状态，例：`NO_SCHEDULED` */
  policy_period_state: string
  /** 可扣费开始日期，例：`2019-11-22` */
  deduct_start_date?: string
  /** 可扣费结束日期，例：`2019-11-22` */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: QueryPolicyPeriodResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: QueryPolicyPeriodResponseDeductAmount
  /** 实际扣费的日期，例：`2019-11-22` */
  deduct_date?: string
}

/** 已预约的扣费金额信息 */
export interface QueryPolicyPeriodResponseScheduledAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 实际扣费金额 */
export interface QueryPolicyPeriodResponseDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
