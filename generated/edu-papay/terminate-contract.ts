// Generated from specs/edu-papay/terminate-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateContract',
  method: 'DELETE',
  path: '/v3/edu-papay/contracts/{contract_id}',
  response: 'empty',
}

/**
 * 解约 · Terminate a tuition renewal contract
 *
 * `DELETE /v3/edu-papay/contracts/{contract_id}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466882
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012465374
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
  /** 签约协议号，例：`wx998877665544wx` */
  contract_id: string
}
