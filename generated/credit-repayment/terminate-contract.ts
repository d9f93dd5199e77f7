// Generated from specs/credit-repayment/terminate-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateContract',
  method: 'POST',
  path: '/v3/credit-repayment/partner/contracts/terminate',
  request: 'json',
  response: 'json',
}

/**
 * 解除自动还款协议 · Terminate an automatic repayment contract
 *
 * `POST /v3/credit-repayment/partner/contracts/terminate` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016125830
 */
export function terminateContract(
  wxpay: WechatPay,
  request: TerminateContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<TerminateContractResponse>> {
  return wxpay.call(operation, request, options)
}
terminateContract.operation = operation

/** {@link terminateContract} 的请求 */
export interface TerminateContractRequest {
  json: TerminateContractJson
}

/** 请求包体 */
export interface TerminateContractJson {
  /** 服务商签约协议号，例：`100001256` */
  out_contract_code: string
  /** 协议解约备注，例：`example_contract_termination_remark` */
  contract_termination_remark: string
}

/** {@link terminateContract} 的应答 */
export interface TerminateContractResponse {
  /** 协议信息 */
  contract_info?: TerminateContractResponseContractInfo
}

/** 协议信息 */
export interface TerminateContractResponseContractInfo {
  /** 协议ID，例：`100005698` */
  contract_id: string
  /** 模板ID，例：`123` */
  plan_id: string
  /** 服务商签约协议号，例：`100001256` */
  out_contract_code: string
  /** 用户展示名称，例：`*明` */
  display_name: string
  /** 协议状态，例：`CONTRACT_STATE_INVALID` */
  contract_state:
    | 'CONTRACT_STATE_INVALID'
    | 'CONTRACT_STATE_EFFECTIVE'
    | 'CONTRACT_STATE_TERMINATED'
    | (string & {})
  /** 协议签署时间，RFC 3339，例：`2021-11-20T13:29:35+08:00` */
  contract_signed_time?: string
  /** 协议解约时间，RFC 3339，例：`2021-11-20T13:29:35+08:00` */
  contract_terminated_time?: string
  /**
   * 协议解约方式，例：`TERMINATION_MODE_BY_USER`
   * - `TERMINATION_MODE_INVALID` 无效值
   * - `TERMINATION_MODE_BY_USER` 用户解约
   * - `TERMINATION_MODE_BY_MERCHANT` 商户解约
   * - `TERMINATION_MODE_BY_CUSTOMER_SERVICE` 客服解约
   */
  contract_terminated_mode?:
    | 'TERMINATION_MODE_INVALID'
    | 'TERMINATION_MODE_BY_USER'
    | 'TERMINATION_MODE_BY_MERCHANT'
    | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'
    | (string & {})
  /** 协议解约备注，例：`example_contract_termination_remark` */
  contract_termination_remark?: string
  /** 还款日，例：`1` */
  repayment_day?: number
  /** 用户服务商标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 服务商AppID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 还款金额上限（单位：分），例：`10000` */
  repayment_amount_limit: number
}
