// Generated from specs/ecommerce/combine-papay/terminate-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateContract',
  method: 'POST',
  path: '/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate',
  request: 'json',
  response: 'json',
  repeats: ['plan_id', 'out_contract_code'],
}

/**
 * 商户协议号解约协议 · Terminate a deduction contract by plan ID and the merchant's contract code
 *
 * `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012884072
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
  /** 委托代扣协议模板Id，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  json: TerminateContractJson
}

/** 请求包体 */
export interface TerminateContractJson {
  /** 解约备注，例：`用户解约` */
  contract_termination_remark: string
}

/** {@link terminateContract} 的应答 */
export interface TerminateContractResponse {
  /** 商户号，例：`1900000109` */
  mchid: string
  /** 委托代扣协议模板Id，例：`12535` */
  plan_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
}
