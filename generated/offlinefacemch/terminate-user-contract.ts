// Generated from specs/offlinefacemch/terminate-user-contract.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateUserContract',
  method: 'POST',
  path: '/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract',
  response: 'empty',
}

/**
 * 解除刷脸用户签约关系 · End a user's face payment contract with an organization
 *
 * `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
 */
export function terminateUserContract(
  wxpay: WechatPay,
  request: TerminateUserContractRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
terminateUserContract.operation = operation

/** {@link terminateUserContract} 的请求 */
export interface TerminateUserContractRequest {
  user_id: string
  /** 机构ID */
  organization_id: string
}
