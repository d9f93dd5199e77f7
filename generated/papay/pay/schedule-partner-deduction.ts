// Generated from specs/papay/pay/schedule-partner-deduction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'schedulePartnerDeduction',
  method: 'POST',
  path: '/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule',
  request: 'json',
  response: 'json',
}

/**
 * 预约扣费 · Schedule the next deduction of a sub-merchant's contract
 *
 * `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012468581
 */
export function schedulePartnerDeduction(
  wxpay: WechatPay,
  request: SchedulePartnerDeductionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SchedulePartnerDeductionResponse>> {
  return wxpay.call(operation, request, options)
}
schedulePartnerDeduction.operation = operation

/** {@link schedulePartnerDeduction} 的请求 */
export interface SchedulePartnerDeductionRequest {
  /** 委托代扣协议ID，例：`123124412412423431` */
  contract_id: string
  json: SchedulePartnerDeductionJson
}

/** 请求包体 */
export interface SchedulePartnerDeductionJson {
  /** 应用ID，例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 子商户号商户号，例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 预约的金额信息 */
  schedule_amount: SchedulePartnerDeductionJsonScheduleAmount
}

/** 预约的金额信息 */
export interface SchedulePartnerDeductionJsonScheduleAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link schedulePartnerDeduction} 的应答 */
export interface SchedulePartnerDeductionResponse {
  /** 扣费预约的状态，例：`NO_SCHEDULED` */
  schedule_state: string
  /** 可扣费开始日期，例：`2019-11-22` */
  deduct_start_date?: string
  /** 可扣费结束日期，例：`2019-11-22` */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: SchedulePartnerDeductionResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: SchedulePartnerDeductionResponseDeductAmount
  /** 实际扣费的日期，例：`2019-11-22` */
  deduct_date?: string
}

/** 已预约的扣费金额信息 */
export interface SchedulePartnerDeductionResponseScheduledAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 实际扣费金额 */
export interface SchedulePartnerDeductionResponseDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
