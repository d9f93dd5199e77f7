// Generated from specs/palmservice/query-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryAuthorization',
  method: 'GET',
  path: '/v3/palmservice/authorization/openid/{openid}',
  response: 'json',
  repeats: ['openid'],
}

/**
 * 查询刷掌授权 · Look up whether a user has authorized palm payment for an organization
 *
 * `GET /v3/palmservice/authorization/openid/{openid}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014482017
 */
export function queryAuthorization(
  wxpay: WechatPay,
  request: QueryAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
queryAuthorization.operation = operation

/** {@link queryAuthorization} 的请求 */
export interface QueryAuthorizationRequest {
  /** OpenID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  query: QueryAuthorizationQuery
}

/** 查询参数 */
export interface QueryAuthorizationQuery {
  /** 机构ID，例：`1004` */
  organization_id: string
}

/** {@link queryAuthorization} 的应答 */
export interface QueryAuthorizationResponse {
  /** OpenID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 机构ID，例：`1004` */
  organization_id?: string
  /**
   * 授权状态
   * - `AUTHORIZATION_STATE_NONE` 未授权
   * - `AUTHORIZATION_STATE_ON` 已开通校园刷掌授权
   * - `AUTHORIZATION_STATE_OFF` 已关闭校园刷掌授权
   */
  state?:
    | 'AUTHORIZATION_STATE_NONE'
    | 'AUTHORIZATION_STATE_ON'
    | 'AUTHORIZATION_STATE_OFF'
    | (string & {})
  /** 授权时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  authorize_time?: string
}
