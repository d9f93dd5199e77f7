// Generated from specs/payscore/users/terminate-user-permissions.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminateUserPermissions',
  method: 'POST',
  path: '/v3/payscore/users/{openid}/permissions/{service_id}/terminate',
  request: 'json',
  response: 'empty',
}

/**
 * 商户解除用户授权关系 · End a user's authorization for a pay score service
 *
 * `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate` · 服务商、直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
 */
export function terminateUserPermissions(
  wxpay: WechatPay,
  request: TerminateUserPermissionsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
terminateUserPermissions.operation = operation

/** {@link terminateUserPermissions} 的请求 */
export interface TerminateUserPermissionsRequest {
  service_id: string
  openid: string
  query: TerminateUserPermissionsQuery
  json: TerminateUserPermissionsJson
}

/** 查询参数 */
export interface TerminateUserPermissionsQuery {
  /** 用户标识 */
  openid: string
  /** 公众账号ID */
  service_id: string
}

/** 请求包体 */
export interface TerminateUserPermissionsJson {
  /** 公众账号ID */
  appid: string
  /** 撤销原因 */
  reason: string
}
