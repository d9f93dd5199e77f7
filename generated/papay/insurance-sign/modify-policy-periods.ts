// Generated from specs/papay/insurance-sign/modify-policy-periods.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'modifyPolicyPeriods',
  method: 'POST',
  path: '/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify',
  request: 'json',
  response: 'json',
  dates: { request: ['policy_periods[].estimated_deduct_date'] },
}

/**
 * 保险商户修改保险扣费周期列表 · Change the deduction periods of an insurance contract
 *
 * `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
 */
export function modifyPolicyPeriods(
  wxpay: WechatPay,
  request: ModifyPolicyPeriodsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ModifyPolicyPeriodsResponse>> {
  return wxpay.call(operation, request, options)
}
modifyPolicyPeriods.operation = operation

/** {@link modifyPolicyPeriods} 的请求 */
export interface ModifyPolicyPeriodsRequest {
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
  /** 委托代扣协议ID，例：`2015071056489715` */
  contract_id: string
  json: ModifyPolicyPeriodsJson
}

/** 请求包体 */
export interface ModifyPolicyPeriodsJson {
  /** 应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: ModifyPolicyPeriodsJsonPolicyPeriods[]
  /** 是否允许取消预约 */
  allow_cancel_scheduled?: boolean
}

/** 续期的扣费周期列表 */
export interface ModifyPolicyPeriodsJsonPolicyPeriods {
  /** 保险扣费周期编号，例：`1` */
  policy_period_id: number
  /** 预计扣费的日期，YYYY-MM-DD，例：`2019-11-22` */
  estimated_deduct_date: string | Date
  /** 预计扣费金额 */
  estimated_deduct_amount: ModifyPolicyPeriodsJsonEstimatedDeductAmount
}

/** 预计扣费金额 */
export interface ModifyPolicyPeriodsJsonEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link modifyPolicyPeriods} 的应答 */
export interface ModifyPolicyPeriodsResponse {
  /** 最新的扣费周期列表 */
  policy_periods?: ModifyPolicyPeriodsResponsePolicyPeriods[]
  /** 发生了取消预约的扣费计划项编号 */
  cancel_scheduled_policy_period_id?: number
}

/** 最新的扣费周期列表 */
export interface ModifyPolicyPeriodsResponsePolicyPeriods {
  /** 保险扣费周期编号，例：`1` */
  policy_period_id: number
  /** 预计扣费的日期，例：`2019-11-22` */
  estimated_deduct_date: string
  /** 预计扣费金额 */
  estimated_deduct_amount: ModifyPolicyPeriodsResponseEstimatedDeductAmount
}

/** 预计扣费金额 */
export interface ModifyPolicyPeriodsResponseEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
