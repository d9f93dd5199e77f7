// Generated from specs/payscore/user-service-state/query-user-service-state.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { PayScoreUserServiceState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryUserServiceState',
  method: 'GET',
  path: '/v3/payscore/user-service-state',
  response: 'json',
}

/**
 * 查询用户授权状态 · Check whether a user has authorized a pay score service
 *
 * `GET /v3/payscore/user-service-state` · 服务商、直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
 */
export function queryUserServiceState(
  wxpay: WechatPay,
  request: QueryUserServiceStateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserServiceStateResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserServiceState.operation = operation

/** {@link queryUserServiceState} 的请求 */
export interface QueryUserServiceStateRequest {
  query: QueryUserServiceStateQuery
}

/** 查询参数 */
export interface QueryUserServiceStateQuery {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid: string
}

/** {@link queryUserServiceState} 的应答 */
export interface QueryUserServiceStateResponse {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户授权服务情况 */
  use_service_state: PayScoreUserServiceState | (string & {})
}
