// Generated from specs/papay/insurance-sign/query-contract-by-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContractByCode',
  method: 'GET',
  path: '/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
  response: 'json',
  repeats: ['out_contract_code', 'plan_id'],
}

/**
 * 保险商户查询保险自动续费协议 · Look up an insurance auto-renewal contract by merchant contract code
 *
 * `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472641
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
  contract_terminate_info?: QueryContractByCodeResponseContractTerminateInfo
  /** 用户OpenID，例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 商户侧用户标识，例：`用户A` */
  out_user_code?: string
  /** 跳转撤销解约小程序的路径，例：`pages/PwdExemptContract/index` */
  revoke_terminate_contract_redirect_url?: string
  /** 跳转撤销解约小程序的appid，例：`wxbd687630cd02ce1d` */
  revoke_terminate_contract_redirect_appid?: string
}

/** 协议解约信息 */
export interface QueryContractByCodeResponseContractTerminateInfo {
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
