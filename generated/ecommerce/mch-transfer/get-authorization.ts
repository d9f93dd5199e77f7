// Generated from specs/ecommerce/mch-transfer/get-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getAuthorization',
  method: 'GET',
  path: '/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}',
  response: 'json',
  repeats: ['sub_mchid'],
}

/**
 * 查询二级商户商家转账授权状态 · Query whether a sub-merchant has authorized transfers by the platform
 *
 * `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504209
 */
export function getAuthorization(
  wxpay: WechatPay,
  request: GetAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
getAuthorization.operation = operation

/** {@link getAuthorization} 的请求 */
export interface GetAuthorizationRequest {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
}

/** {@link getAuthorization} 的应答 */
export interface GetAuthorizationResponse {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
  /** 授权状态，例：`AUTHORIZE_PROCESSING` */
  authorization_state: string
  /** 授权时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time?: string
}
