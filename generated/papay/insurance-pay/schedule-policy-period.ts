// Generated from specs/papay/insurance-pay/schedule-policy-period.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'schedulePolicyPeriod',
  method: 'POST',
  path: '/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule',
  request: 'json',
  response: 'json',
  repeats: ['policy_period_id'],
}

/**
 * 保险商户预约保险自动续费 · Schedule the renewal deduction of an insurance policy period
 *
 * `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471270
 */
export function schedulePolicyPeriod(
  wxpay: WechatPay,
  request: SchedulePolicyPeriodRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SchedulePolicyPeriodResponse>> {
  return wxpay.call(operation, request, options)
}
schedulePolicyPeriod.operation = operation

/** {@link schedulePolicyPeriod} 的请求 */
export interface SchedulePolicyPeriodRequest {
  /** 保单的扣费周期编号，例：`1` */
  policy_period_id: number
  /** 委托代扣协议ID */
  contract_id: string
  json: SchedulePolicyPeriodJson
}

/** 请求包体 */
export interface SchedulePolicyPeriodJson {
  /** 应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 预约扣费金额信息 */
  scheduled_amount: SchedulePolicyPeriodJsonScheduledAmount
}

/** 预约扣费金额信息 */
export interface SchedulePolicyPeriodJsonScheduledAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link schedulePolicyPeriod} 的应答 */
export interface SchedulePolicyPeriodResponse {
  /** 保单的扣费周期编号，例：`1` */
  policy_period_id: number
  /** 当前扣费周期的状态，例：`NO_SCHEDULED` */
  policy_period_state: string
  /** 可扣费开始日期，例：`2019-11-22` */
  deduct_start_date?: string
  /** 可扣费结束日期，例：`2019-11-22` */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: SchedulePolicyPeriodResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: SchedulePolicyPeriodResponseDeductAmount
  /** 实际扣费的日期，例：`2019-11-22` */
  deduct_date?: string
}

/** 已预约的扣费金额信息 */
export interface SchedulePolicyPeriodResponseScheduledAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 实际扣费金额 */
export interface SchedulePolicyPeriodResponseDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
