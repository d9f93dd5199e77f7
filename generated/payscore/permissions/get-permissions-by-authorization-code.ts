// Generated from specs/payscore/permissions/get-permissions-by-authorization-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { PayScorePermissionAuthorizationState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'getPermissionsByAuthorizationCode',
  method: 'GET',
  path: '/v3/payscore/permissions/authorization-code/{authorization_code}',
  response: 'json',
}

/**
 * 查询与用户授权记录（授权协议号） · Look up a user's authorization by authorization code
 *
 * `GET /v3/payscore/permissions/authorization-code/{authorization_code}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647401
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
}

/** {@link getPermissionsByAuthorizationCode} 的应答 */
export interface GetPermissionsByAuthorizationCodeResponse {
  /** 服务id，例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众号id，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 授权协议号，例：`1275342195190894594` */
  authorization_code: string
  /** 授权状态 */
  authorization_state: PayScorePermissionAuthorizationState | (string & {})
  /** 授权通知地址，URL，例：`https://www.weixin.com` */
  notify_url?: string
  /** 最近一次解除授权时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  authorization_success_time?: string
  /** 用户分层，例：`1` */
  user_risk_level?: number
  /** 分层版本，例：`1` */
  risk_level_version?: number
}
