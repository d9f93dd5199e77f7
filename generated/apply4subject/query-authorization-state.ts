// Generated from specs/apply4subject/query-authorization-state.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { AuthorizeState } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryAuthorizationState',
  method: 'GET',
  path: '/v3/apply4subject/applyment/merchants/{sub_mchid}/state',
  response: 'json',
}

/**
 * 获取商户开户意愿确认状态 · Query whether a sub-merchant has confirmed its account-opening intent
 *
 * `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state` · 从业机构、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467549
 */
export function queryAuthorizationState(
  wxpay: WechatPay,
  request: QueryAuthorizationStateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryAuthorizationStateResponse>> {
  return wxpay.call(operation, request, options)
}
queryAuthorizationState.operation = operation

/** {@link queryAuthorizationState} 的请求 */
export interface QueryAuthorizationStateRequest {
  /** 特约商户号，8–32 个字符 */
  sub_mchid: string
}

/** {@link queryAuthorizationState} 的应答 */
export interface QueryAuthorizationStateResponse {
  /** 授权状态，例：`AUTHORIZE_STATE_UNAUTHORIZED` */
  authorize_state: AuthorizeState | (string & {})
}
