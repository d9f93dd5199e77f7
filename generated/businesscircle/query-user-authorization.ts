// Generated from specs/businesscircle/query-user-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserAuthorization',
  method: 'GET',
  path: '/v3/businesscircle/user-authorizations/{openid}',
  response: 'json',
  repeats: ['openid'],
}

/**
 * 商圈积分授权查询 · Query whether a user lets a business circle grant points on payments
 *
 * `GET /v3/businesscircle/user-authorizations/{openid}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534848
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474135
 */
export function queryUserAuthorization(
  wxpay: WechatPay,
  request: QueryUserAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserAuthorization.operation = operation

/** {@link queryUserAuthorization} 的请求 */
export interface QueryUserAuthorizationRequest {
  /** 顾客openid，例：`oWmnN4xxxxxxxxxxe92NHIGf1xd8` */
  openid: string
  query: QueryUserAuthorizationQuery
}

/** 查询参数 */
export interface QueryUserAuthorizationQuery {
  /** 商圈商户ID，例：`1900000109` */
  sub_mchid?: string
  /** 小程序appid，例：`wx1234567890abcdef` */
  appid: string
}

/** {@link queryUserAuthorization} 的应答 */
export interface QueryUserAuthorizationResponse {
  /** 顾客openid，例：`oWmnN4xxxxxxxxxxe92NHIGf1xd8` */
  openid: string
  /** 授权状态，例：`UNAUTHORIZED` */
  authorize_state: string
  /** 授权时间，RFC 3339，例：`2020-05-20T13:29:35+08:00` */
  authorize_time?: string
  /** 取消授权时间，RFC 3339，例：`2020-05-20T13:29:35+08:00` */
  deauthorize_time?: string
}
