// Generated from specs/webizpay/query-user-authorization-state.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryUserAuthorizationState',
  method: 'GET',
  path: '/v3/webizpay/users/{user_id}/authorization-state',
  response: 'json',
  mchid: ['query.sp_mchid'],
  repeats: ['user_id'],
}

/**
 * 企业商户查询企业员工开通授权状态 · Check whether a user has authorized enterprise pay as an employee
 *
 * `GET /v3/webizpay/users/{user_id}/authorization-state` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014507163
 */
export function queryUserAuthorizationState(
  wxpay: WechatPay,
  request: QueryUserAuthorizationStateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryUserAuthorizationStateResponse>> {
  return wxpay.call(operation, request, options)
}
queryUserAuthorizationState.operation = operation

/** {@link queryUserAuthorizationState} 的请求 */
export interface QueryUserAuthorizationStateRequest {
  /** 企业员工ID，例：`123456` */
  user_id: string
  query: QueryUserAuthorizationStateQuery
}

/** 查询参数 */
export interface QueryUserAuthorizationStateQuery {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
}

/** {@link queryUserAuthorizationState} 的应答 */
export interface QueryUserAuthorizationStateResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 企业员工ID，例：`123456` */
  user_id: string
  /** 微信授权关系列表 */
  employee_list?: QueryUserAuthorizationStateResponseEmployeeList[]
}

/** 微信授权关系列表 */
export interface QueryUserAuthorizationStateResponseEmployeeList {
  /** 微信授权关系ID，例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 授权状态，例：`AUTHORIZED` */
  authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {})
  /** 授权时间，RFC 3339，例：`2023-06-08T10:34:56+08:00` */
  authorization_time: string
  /** 解除授权时间，RFC 3339，例：`2023-06-08T10:34:56+08:00` */
  authorization_revoked_time: string
}
