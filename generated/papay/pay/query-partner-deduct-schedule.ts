// Generated from specs/papay/pay/query-partner-deduct-schedule.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryPartnerDeductSchedule',
  method: 'GET',
  path: '/v3/papay/pay/partner/schedules/contract-id/{contract_id}',
  response: 'json',
}

/**
 * 查询扣费预约 · Look up the scheduled deduction of a sub-merchant's contract
 *
 * `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012468579
 */
export function queryPartnerDeductSchedule(
  wxpay: WechatPay,
  request: QueryPartnerDeductScheduleRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryPartnerDeductScheduleResponse>> {
  return wxpay.call(operation, request, options)
}
queryPartnerDeductSchedule.operation = operation

/** {@link queryPartnerDeductSchedule} 的请求 */
export interface QueryPartnerDeductScheduleRequest {
  /** 委托代扣协议ID，例：`123124412412423431` */
  contract_id: string
  query: QueryPartnerDeductScheduleQuery
}

/** 查询参数 */
export interface QueryPartnerDeductScheduleQuery {
  /** 子商户号商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryPartnerDeductSchedule} 的应答 */
export interface QueryPartnerDeductScheduleResponse {
  /** 扣费预约的状态，例：`NO_SCHEDULED` */
  schedule_state: string
  /** 可扣费开始日期，例：`2019-11-22` */
  deduct_start_date?: string
  /** 可扣费结束日期，例：`2019-11-22` */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: QueryPartnerDeductScheduleResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: QueryPartnerDeductScheduleResponseDeductAmount
  /** 实际扣费的日期，例：`2019-11-22` */
  deduct_date?: string
}

/** 已预约的扣费金额信息 */
export interface QueryPartnerDeductScheduleResponseScheduledAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 实际扣费金额 */
export interface QueryPartnerDeductScheduleResponseDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
