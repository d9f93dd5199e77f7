// Generated from specs/eduschoolpay/terminate-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateContract',
  method: 'POST',
  path: '/v3/eduschoolpay/contracts/{contract_id}/terminate',
  response: 'empty',
}

/**
 * 商户主动解约 · Terminate a campus payment contract as the merchant
 *
 * `POST /v3/eduschoolpay/contracts/{contract_id}/terminate` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012469025
 */
export function terminateContract(
  wxpay: WechatPay,
  request: TerminateContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
terminateContract.operation = operation

/** {@link terminateContract} 的请求 */
export interface TerminateContractRequest {
  /** 签约协议号，例：`2045011120563805041758214605` */
  contract_id: string
}
