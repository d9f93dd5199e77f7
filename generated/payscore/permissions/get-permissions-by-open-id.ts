// Generated from specs/payscore/permissions/get-permissions-by-open-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { PayScorePermissionAuthorizationState } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'getPermissionsByOpenId',
  method: 'GET',
  path: '/v3/payscore/permissions/openid/{openid}',
  response: 'json',
  repeats: ['openid'],
}

/**
 * 查询与用户授权记录（openid） · Look up a user's authorization by openid
 *
 * `GET /v3/payscore/permissions/openid/{openid}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647404
 */
export function getPermissionsByOpenId(
  wxpay: WechatPay,
  request: GetPermissionsByOpenIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetPermissionsByOpenIdResponse>> {
  return wxpay.call(operation, request, options)
}
getPermissionsByOpenId.operation = operation

/** {@link getPermissionsByOpenId} 的请求 */
export interface GetPermissionsByOpenIdRequest {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  query: GetPermissionsByOpenIdQuery
}

/** 查询参数 */
export interface GetPermissionsByOpenIdQuery {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众号id，例：`wxd678efh567hg6787` */
  appid: string
}

/** {@link getPermissionsByOpenId} 的应答 */
export interface GetPermissionsByOpenIdResponse {
  /** 服务id，例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众号id，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 授权协议号，例：`1275342195190894594` */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: PayScorePermissionAuthorizationState | (string & {})
  /** 最近一次解除授权时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  authorization_success_time?: string
  /** 用户分层，例：`1` */
  user_risk_level?: number
  /** 分层版本，例：`1` */
  risk_level_version?: number
}
