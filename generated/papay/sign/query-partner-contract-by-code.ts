// Generated from specs/papay/sign/query-partner-contract-by-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryPartnerContractByCode',
  method: 'GET',
  path: '/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  response: 'json',
  repeats: ['out_contract_code', 'plan_id'],
}

/**
 * 通过商户协议号查询委托代扣签约协议 · Look up a sub-merchant's entrusted payment contract by merchant contract code
 *
 * `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012489483
 */
export function queryPartnerContractByCode(
  wxpay: WechatPay,
  request: QueryPartnerContractByCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryPartnerContractByCodeResponse>> {
  return wxpay.call(operation, request, options)
}
queryPartnerContractByCode.operation = operation

/** {@link queryPartnerContractByCode} 的请求 */
export interface QueryPartnerContractByCodeRequest {
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
  query: QueryPartnerContractByCodeQuery
}

/** 查询参数 */
export interface QueryPartnerContractByCodeQuery {
  /** 子商户号商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryPartnerContractByCode} 的应答 */
export interface QueryPartnerContractByCodeResponse {
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
  contract_terminate_info?: QueryPartnerContractByCodeResponseContractTerminateInfo
  /** 商户侧用户标识，例：`用户A` */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: QueryPartnerContractByCodeResponseDeductSchedule
}

/** 协议解约信息 */
export interface QueryPartnerContractByCodeResponseContractTerminateInfo {
  /** 协议解约方式，例：`USER_TERMINATE` */
  contract_termination_mode: string
  /** 协议解约时间，RFC 3339，例：`2020-10-10T13:29:35+08:00` */
  contract_terminated_time: string
  /** 解约备注，例：`用户解约` */
  contract_termination_remark?: string
}

/** 预约扣费场景的预约信息 */
export interface QueryPartnerContractByCodeResponseDeductSchedule {
  /** 预计扣费的日期，例：`2019-11-22` */
  estimated_deduct_date: string
  /** 预计的扣费金额 */
  estimated_deduct_amount: QueryPartnerContractByCodeResponseEstimatedDeductAmount
  /** 扣费预约状态，例：`NO_SCHEDULED` */
  schedule_state: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: QueryPartnerContractByCodeResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: QueryPartnerContractByCodeResponseDeductAmount
  /** 实际扣费的日期，例：`2019-11-22` */
  deduct_date?: string
}

/** 预计的扣费金额 */
export interface QueryPartnerContractByCodeResponseEstimatedDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 已预约的扣费金额信息 */
export interface QueryPartnerContractByCodeResponseScheduledAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 实际扣费金额 */
export interface QueryPartnerContractByCodeResponseDeductAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
