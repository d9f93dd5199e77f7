// Generated from specs/papay/insurance-sign/terminate-contract-by-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateContractByCode',
  method: 'POST',
  path: '/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate',
  request: 'json',
  response: 'json',
  repeats: ['plan_id', 'out_contract_code'],
}

/**
 * 保险商户通过商户协议号解除保险自动续费协议 · End an insurance auto-renewal contract by merchant contract code
 *
 * `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472767
 */
export function terminateContractByCode(
  wxpay: WechatPay,
  request: TerminateContractByCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TerminateContractByCodeResponse>> {
  return wxpay.call(operation, request, options)
}
terminateContractByCode.operation = operation

/** {@link terminateContractByCode} 的请求 */
export interface TerminateContractByCodeRequest {
  /** 委托代扣模板ID，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  json: TerminateContractByCodeJson
}

/** 请求包体 */
export interface TerminateContractByCodeJson {
  /** 解约备注，例：`用户解约` */
  contract_termination_remark: string
}

/** {@link terminateContractByCode} 的应答 */
export interface TerminateContractByCodeResponse {
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
  /** 被保人姓名，例：`*明` */
  insured_display_name?: string
  /** 委托代扣协议状态，例：`SIGNED` */
  contract_state:
    | 'SIGNED'
    | 'TERMINATED'
    | 'SIGN_FAILED'
    | 'TO_BE_RENEWED'
    | 'TERMINATE_PENDING'
    | (string & {})
  /** 协议签署时间，RFC 3339，例：`2020-09-10T13:29:35+08:00` */
  contract_signed_time?: string
  /** 协议到期时间，RFC 3339，例：`2021-09-10T13:29:35+08:00` */
  contract_expired_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: TerminateContractByCodeResponseContractTerminateInfo
  /** 用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 商户侧用户标识，例：`用户A` */
  out_user_code?: string
}

/** 协议解约信息 */
export interface TerminateContractByCodeResponseContractTerminateInfo {
  /** 协议解约方式，例：`USER_TERMINATE` */
  contract_termination_mode:
    | 'USER_TERMINATE'
    | 'MCH_API_TERMINATE'
    | 'WEPAY_WEB_TERMINATE'
    | 'CUSTOMER_SERVICE_TERMINATE'
    | 'SYSTEM_TERMINATE'
    | (string & {})
  /** 协议解约时间，RFC 3339，例：`2020-10-10T13:29:35+08:00` */
  contract_terminated_time: string
  /** 解约备注，例：`用户解约` */
  contract_termination_remark?: string
}
