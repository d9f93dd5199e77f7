// Generated from specs/payroll-card/get-authorization-relation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getAuthorizationRelation',
  method: 'GET',
  path: '/v3/payroll-card/relations/{openid}',
  response: 'json',
  repeats: ['openid'],
}

/**
 * 查询微工卡授权关系 · Look up a user's payroll card authorization for a sub-merchant
 *
 * `GET /v3/payroll-card/relations/{openid}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012461728
 */
export function getAuthorizationRelation(
  wxpay: WechatPay,
  request: GetAuthorizationRelationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetAuthorizationRelationResponse>> {
  return wxpay.call(operation, request, options)
}
getAuthorizationRelation.operation = operation

/** {@link getAuthorizationRelation} 的请求 */
export interface GetAuthorizationRelationRequest {
  /** 用户标识，例：`9x111111` */
  openid: string
  query: GetAuthorizationRelationQuery
}

/** 查询参数 */
export interface GetAuthorizationRelationQuery {
  /** 子商户号，例：`1111111` */
  sub_mchid: string
  /** 应用ID，例：`wxa1111111` */
  appid?: string
  /** 子商户应用ID，例：`wxa1111111` */
  sub_appid?: string
}

/** {@link getAuthorizationRelation} 的应答 */
export interface GetAuthorizationRelationResponse {
  /** 用户标识，例：`9x111111` */
  openid: string
  /** 商户号，例：`1111111` */
  mchid: string
  /** 子商户号，例：`1111111` */
  sub_mchid: string
  /** 授权状态，例：`UNAUTHORIZED` */
  authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {})
  /** 授权时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time?: string
  /** 取消授权时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  deauthorize_time?: string
  /** 微工卡的开通状态 */
  register_state: 'UNDEFINED' | 'UNREGISTERED' | 'REGISTERED' | 'CLOSED' | (string & {})
  /** 开通时间 */
  register_time?: string
  /** 关闭时间 */
  close_time?: string
}
