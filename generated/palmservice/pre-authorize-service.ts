// Generated from specs/palmservice/pre-authorize-service.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preAuthorizeService',
  method: 'POST',
  path: '/v3/palmservice/authorization/preauthorize',
  request: 'json',
  response: 'json',
}

/**
 * 服务关联预授权 · Start linking a palm payment user to a service and receive a permission token
 *
 * `POST /v3/palmservice/authorization/preauthorize` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014481990
 */
export function preAuthorizeService(
  wxpay: WechatPay,
  request?: PreAuthorizeServiceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreAuthorizeServiceResponse>> {
  return wxpay.call(operation, request, options)
}
preAuthorizeService.operation = operation

/** {@link preAuthorizeService} 的请求 */
export interface PreAuthorizeServiceRequest {
  json?: PreAuthorizeServiceJson
}

/** 请求包体 */
export interface PreAuthorizeServiceJson {
  /** OpenID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 预授权会话ID，例：`181167098309019291163` */
  preauthorize_session_id?: string
  /** 机构ID，例：`1004` */
  organization_id?: string
}

/** {@link preAuthorizeService} 的应答 */
export interface PreAuthorizeServiceResponse {
  /** 预授权token，例：`toaken_sdafkdshjfldsajfafgjdasg` */
  permission_token: string
}
