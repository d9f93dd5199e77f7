// Generated from specs/papay/sign/terminate-partner-contract-by-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminatePartnerContractByCode',
  method: 'POST',
  path: '/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate',
  request: 'json',
  response: 'json',
  repeats: ['plan_id', 'out_contract_code'],
}

/**
 * 通过商户协议号解除委托代扣签约协议 · End a sub-merchant's entrusted payment contract by merchant contract code
 *
 * `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012489491
 */
export function terminatePartnerContractByCode(
  wxpay: WechatPay,
  request: TerminatePartnerContractByCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TerminatePartnerContractByCodeResponse>> {
  return wxpay.call(operation, request, options)
}
terminatePartnerContractByCode.operation = operation

/** {@link terminatePartnerContractByCode} 的请求 */
export interface TerminatePartnerContractByCodeRequest {
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  json: TerminatePartnerContractByCodeJson
}

/** 请求包体 */
export interface TerminatePartnerContractByCodeJson {
  /** 子商户号商户号，例：`1900000109` */
  sub_mchid: string
  /** 解约备注，例：`用户解约` */
  contract_termination_remark: string
}

/** {@link terminatePartnerContractByCode} 的应答 */
export interface TerminatePartnerContractByCodeResponse {
  /** 委托代扣协议ID，例：`123124412412423431` */
  contract_id: string
  /** 普通服务商商户号，例：`1900000109` */
  sp_mchid: string
  /** 普通服务商的AppID，例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID，例：`wxd678efh567hg6787` */
  sub_appid?: string
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
  sp_openid: string
  /** 子商户AppID对应的用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  sub_openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: TerminatePartnerContractByCodeResponseContractTerminateInfo
  /** 商户侧用户标识，例：`用户A` */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: TerminatePartnerContractByCodeResponseDeductSchedule
}

/** 协议解约信息 */
export interface TerminatePartnerContractByCodeResponseContractTerminateInfo {
  /** 协议解约方式，例：`USER_TERMINATE` */
  contract_termination_mode: string
  /** 协议解约时间，RFC 3339，例：`2020-10-10T13:29:35+08:00` */
  contract_terminated_time: string
  /** 解约备注，例：`用户解约` */
  contract_termination_remark?: string
}

/** 预约扣费场景的预约信息 */
export interface TerminatePartnerContractByCodeResponseDeductSchedule {
  /** 预计扣费的日期，例：`2019-11-22` */
  estimated_deduct_date: string
  /** 预计的扣费金额 */
  estimated_deduct_amount: TerminatePartnerContractByCodeResponseEstimatedDeductAmount
  /** 扣费预约状态，例：`NO_SCHEDULED` */
  schedule_state: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: TerminatePartnerContractByCodeResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: TerminatePartnerContractByCodeResponseDeductAmount
  /** 实际扣费的日期，例：`2019-11-22` */
  deduct_date?: string
}

/** 预计的扣费金额 */
export interface TerminatePartnerContractByCodeResponseEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 已预约的扣费金额信息 */
export interface TerminatePartnerContractByCodeResponseScheduledAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 实际扣费金额 */
export interface TerminatePartnerContractByCodeResponseDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
