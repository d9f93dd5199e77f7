// Generated from specs/payscore/permissions/terminate-permissions-by-open-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminatePermissionsByOpenId',
  method: 'POST',
  path: '/v3/payscore/permissions/openid/{openid}/terminate',
  request: 'json',
  response: 'empty',
}

/**
 * 解除用户授权关系（openid） · End a user's authorization by openid
 *
 * `POST /v3/payscore/permissions/openid/{openid}/terminate` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647413
 */
export function terminatePermissionsByOpenId(
  wxpay: WechatPay,
  request: TerminatePermissionsByOpenIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
terminatePermissionsByOpenId.operation = operation

/** {@link terminatePermissionsByOpenId} 的请求 */
export interface TerminatePermissionsByOpenIdRequest {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  json: TerminatePermissionsByOpenIdJson
}

/** 请求包体 */
export interface TerminatePermissionsByOpenIdJson {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众号id，例：`wxd678efh567hg6787` */
  appid: string
  /** 撤销原因，例：`reason` */
  reason: string
}
