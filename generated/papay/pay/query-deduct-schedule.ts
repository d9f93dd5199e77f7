// Generated from specs/papay/pay/query-deduct-schedule.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryDeductSchedule',
  method: 'GET',
  path: '/v3/papay/pay/schedules/contract-id/{contract_id}',
  response: 'json',
}

/**
 * 查询扣费预约 · Look up the scheduled deduction of a contract
 *
 * `GET /v3/papay/pay/schedules/contract-id/{contract_id}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466997
 */
export function queryDeductSchedule(
  wxpay: WechatPay,
  request: QueryDeductScheduleRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDeductScheduleResponse>> {
  return wxpay.call(operation, request, options)
}
queryDeductSchedule.operation = operation

/** {@link queryDeductSchedule} 的请求 */
export interface QueryDeductScheduleRequest {
  /** 委托代扣协议ID，例：`123124412412423431` */
  contract_id: string
}

/** {@link queryDeductSchedule} 的应答 */
export interface QueryDeductScheduleResponse {
  /** 扣费预约的状态，例：`NO_SCHEDULED` */
  schedule_state: string
  /** 可扣费开始日期，例：`2019-11-22` */
  deduct_start_date?: string
  /** 可扣费结束日期，例：`2019-11-22` */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: QueryDeductScheduleResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: QueryDeductScheduleResponseDeductAmount
  /** 实际扣费的日期，例：`2019-11-22` */
  deduct_date?: string
}

/** 已预约的扣费金额信息 */
export interface QueryDeductScheduleResponseScheduledAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 实际扣费金额 */
export interface QueryDeductScheduleResponseDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
