// Generated from specs/payscore/permissions/apply-permissions.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyPermissions',
  method: 'POST',
  path: '/v3/payscore/permissions',
  request: 'json',
  response: 'json',
}

/**
 * 商户预授权 · Start a user's pay score authorization
 *
 * `POST /v3/payscore/permissions` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
 */
export function applyPermissions(
  wxpay: WechatPay,
  request: ApplyPermissionsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ApplyPermissionsResponse>> {
  return wxpay.call(operation, request, options)
}
applyPermissions.operation = operation

/** {@link applyPermissions} 的请求 */
export interface ApplyPermissionsRequest {
  json: ApplyPermissionsJson
}

/** 请求包体 */
export interface ApplyPermissionsJson {
  /** 服务id，例：`500001` */
  service_id: string
  /** 公众号id，例：`wxd678efh567hg6787` */
  appid: string
  /** 授权协议号，例：`1234323JKHDFE1243252` */
  authorization_code: string
  /** 通知地址，例：`http://www.qq.com` */
  notify_url?: string
}

/** {@link applyPermissions} 的应答 */
export interface ApplyPermissionsResponse {
  /** 预授权token，例：`apply_permissions_token` */
  apply_permissions_token: string
}
