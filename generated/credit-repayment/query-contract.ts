// Generated from specs/credit-repayment/query-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContract',
  method: 'GET',
  path: '/v3/credit-repayment/partner/contracts/{out_contract_code}',
  response: 'json',
  repeats: ['out_contract_code'],
}

/**
 * 查询自动还款协议 · Query an automatic repayment contract
 *
 * `GET /v3/credit-repayment/partner/contracts/{out_contract_code}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016125810
 */
export function queryContract(
  wxpay: WechatPay,
  request: QueryContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryContractResponse>> {
  return wxpay.call(operation, request, options)
}
queryContract.operation = operation

/** {@link queryContract} 的请求 */
export interface QueryContractRequest {
  /** 服务商签约协议号，例：`100005698` */
  out_contract_code: string
}

/** {@link queryContract} 的应答 */
export interface QueryContractResponse {
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
