// Generated from specs/papay/sign/query-contract-by-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContractByCode',
  method: 'GET',
  path: '/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  response: 'json',
  repeats: ['out_contract_code', 'plan_id'],
}

/**
 * 通过商户协议号查询委托代扣签约协议 · Look up an entrusted payment contract by merchant contract code
 *
 * `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489245
 */
export function queryContractByCode(
  wxpay: WechatPay,
  request: QueryContractByCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryContractByCodeResponse>> {
  return wxpay.call(operation, request, options)
}
queryContractByCode.operation = operation

/** {@link queryContractByCode} 的请求 */
export interface QueryContractByCodeRequest {
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
}

/** {@link queryContractByCode} 的应答 */
export interface QueryContractByCodeResponse {
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 委托代扣协议ID，例：`123124412412423431` */
  contract_id: string
  /** 商户AppID，例：`wxd678efh567hg6787` */
  appid: string
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称，例：`微信代扣用户A` */
  contract_display_account: string
  /** 委托代扣协议状态，例：`SIGNED` */
  contract_state: string
  /** 协议签署时间，RFC 3339，例：`2020-09-10T13:29:35+08:00` */
  contract_signed_time?: string
  /** 协议到期时间，RFC 3339，例：`2021-09-10T13:29:35+08:00` */
  contract_expired_time?: string
  /** 用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: QueryContractByCodeResponseContractTerminateInfo
  /** 商户侧用户标识，例：`用户A` */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: QueryContractByCodeResponseDeductSchedule
}

/** 协议解约信息 */
export interface QueryContractByCodeResponseContractTerminateInfo {
  /** 协议解约方式，例：`USER_TERMINATE` */
  contract_termination_mode: string
  /** 协议解约时间，RFC 3339，例：`2020-10-10T13:29:35+08:00` */
  contract_terminated_time: string
  /** 解约备注，例：`用户解约` */
  contract_termination_remark?: string
}

/** 预约扣费场景的预约信息 */
export interface QueryContractByCodeResponseDeductSchedule {
  /** 预计扣费的日期，例：`2019-11-22` */
  estimated_deduct_date: string
  /** 预计的扣费金额 */
  estimated_deduct_amount: QueryContractByCodeResponseEstimatedDeductAmount
  /** 扣费预约状态，例：`NO_SCHEDULED` */
  schedule_state: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: QueryContractByCodeResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: QueryContractByCodeResponseDeductAmount
  /** 实际扣费的日期，例：`2019-11-22` */
  deduct_date?: string
}

/** 预计的扣费金额 */
export interface QueryContractByCodeResponseEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 已预约的扣费金额信息 */
export interface QueryContractByCodeResponseScheduledAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 实际扣费金额 */
export interface QueryContractByCodeResponseDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
