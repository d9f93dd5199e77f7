// Generated from specs/papay/pay/schedule-deduction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'scheduleDeduction',
  method: 'POST',
  path: '/v3/papay/pay/schedules/contract-id/{contract_id}/schedule',
  request: 'json',
  response: 'json',
}

/**
 * 预约扣费 · Schedule the next deduction of a contract
 *
 * `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467036
 */
export function scheduleDeduction(
  wxpay: WechatPay,
  request: ScheduleDeductionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ScheduleDeductionResponse>> {
  return wxpay.call(operation, request, options)
}
scheduleDeduction.operation = operation

/** {@link scheduleDeduction} 的请求 */
export interface ScheduleDeductionRequest {
  /** 委托代扣协议ID，例：`123124412412423431` */
  contract_id: string
  json: ScheduleDeductionJson
}

/** 请求包体 */
export interface ScheduleDeductionJson {
  /** 应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 预约的金额信息 */
  schedule_amount: ScheduleDeductionJsonScheduleAmount
}

/** 预约的金额信息 */
export interface ScheduleDeductionJsonScheduleAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link scheduleDeduction} 的应答 */
export interface ScheduleDeductionResponse {
  /** 扣费预约的状态，例：`NO_SCHEDULED` */
  schedule_state: string
  /** 可扣费开始日期，例：`2019-11-22` */
  deduct_start_date?: string
  /** 可扣费结束日期，例：`2019-11-22` */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: ScheduleDeductionResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: ScheduleDeductionResponseDeductAmount
  /** 实际扣费的日期，例：`2019-11-22` */
  deduct_date?: string
}

/** 已预约的扣费金额信息 */
export interface ScheduleDeductionResponseScheduledAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 实际扣费金额 */
export interface ScheduleDeductionResponseDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
