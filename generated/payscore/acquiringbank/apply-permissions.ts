// Generated from specs/payscore/acquiringbank/apply-permissions.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'applyPermissions',
  method: 'POST',
  path: '/v3/payscore/acquiringbank/permissions',
  request: 'json',
  response: 'json',
}

/**
 * 从业机构预授权 · Start a user's pay score authorization for an institution's sub-merchant
 *
 * `POST /v3/payscore/acquiringbank/permissions` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012691489
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
  /** 服务ID，例：`service_id` */
  service_id: string
  /** 渠道商商户号，例：`1230000109` */
  channel_id: string
  /** 服务商应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户应用ID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户号，例：`1230000109` */
  sub_mchid: string
  /** 授权协议号，例：`1234323JKHDFE1243252` */
  authorization_code: string
  /** 商户回调地址，例：`http://www.qq.com` */
  notify_url?: string
}

/** {@link applyPermissions} 的应答 */
export interface ApplyPermissionsResponse {
  /** 预授权token，例：`apply_permissions_token` */
  apply_permissions_token: string
}
