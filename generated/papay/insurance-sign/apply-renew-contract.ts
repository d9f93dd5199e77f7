// Generated from specs/papay/insurance-sign/apply-renew-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyRenewContract',
  method: 'POST',
  path: '/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew',
  request: 'json',
  response: 'empty',
  dates: { request: ['policy_periods[].estimated_deduct_date'] },
}

/**
 * 保险商户受理续期自动续费协议 · Apply to extend an insurance auto-renewal contract with new policy periods
 *
 * `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489588
 */
export function applyRenewContract(
  wxpay: WechatPay,
  request: ApplyRenewContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
applyRenewContract.operation = operation

/** {@link applyRenewContract} 的请求 */
export interface ApplyRenewContractRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 委托代扣协议ID */
  contract_id: string
  json: ApplyRenewContractJson
}

/** 请求包体 */
export interface ApplyRenewContractJson {
  /** 应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: ApplyRenewContractJsonPolicyPeriods[]
}

/** 续期的扣费周期列表 */
export interface ApplyRenewContractJsonPolicyPeriods {
  /** 保险扣费周期编号，例：`1` */
  policy_period_id: number
  /** 预计扣费的日期，YYYY-MM-DD，例：`2019-11-22` */
  estimated_deduct_date: string | Date
  /** 预计扣费金额 */
  estimated_deduct_amount: ApplyRenewContractJsonEstimatedDeductAmount
}

/** 预计扣费金额 */
export interface ApplyRenewContractJsonEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
