// Generated from specs/password-exempt-contract/terminate-contract-by-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateContractByCode',
  method: 'POST',
  path: '/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate',
  request: 'json',
  response: 'json',
  repeats: ['service_id', 'out_contract_code'],
}

/**
 * 商户通过商户协议号解约协议 · End a password-free contract by merchant contract code
 *
 * `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472858
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012715383
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
  /** 免密支付服务ID，例：`12535` */
  service_id: number
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
  /** 免密支付服务ID，例：`12535` */
  service_id: number
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
}
