// Generated from specs/payscore/partner/get-permissions-by-authorization-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getPermissionsByAuthorizationCode',
  method: 'GET',
  path: '/v3/payscore/partner/permissions/authorization-code/{authorization_code}',
  response: 'json',
}

/**
 * 查询与用户授权记录（授权协议号） · Look up a sub-merchant's user authorization by authorization code
 *
 * `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012692687
 */
export function getPermissionsByAuthorizationCode(
  wxpay: WechatPay,
  request: GetPermissionsByAuthorizationCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetPermissionsByAuthorizationCodeResponse>> {
  return wxpay.call(operation, request, options)
}
getPermissionsByAuthorizationCode.operation = operation

/** {@link getPermissionsByAuthorizationCode} 的请求 */
export interface GetPermissionsByAuthorizationCodeRequest {
  /** 授权协议号，例：`1234323JKHDFE1243252` */
  authorization_code: string
  query: GetPermissionsByAuthorizationCodeQuery
}

/** 查询参数 */
export interface GetPermissionsByAuthorizationCodeQuery {
  /** 服务ID，例：`500001` */
  service_id: string
  /** 子商户号，例：`1230000109` */
  sub_mchid: string
}

/** {@link getPermissionsByAuthorizationCode} 的应答 */
export interface GetPermissionsByAuthorizationCodeResponse {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 服务商公众号下的用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 授权协议号，例：`1275342195190894594` */
  authorization_code: string
  /** 授权状态，例：`UNAVAILABLE` */
  authorization_state: string
  /** 授权通知地址，例：`https://www.weixin.com` */
  notify_url?: string
  /** 最近一次解除授权时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  authorization_success_time?: string
  /** 子商户号，例：`1230000109` */
  sub_mchid: string
  /** 子商户应用ID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户公众号下的用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 用户分层，例：`1` */
  user_risk_level?: number
  /** 分层版本，例：`1` */
  risk_level_version?: number
}
