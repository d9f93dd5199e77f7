// Generated from specs/offlinefacemch/create-auth-token.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createAuthToken',
  method: 'POST',
  path: '/v3/offlinefacemch/tokens',
  request: 'json',
  response: 'json',
}

/**
 * 获取凭证授权 · Obtain an authorization token for a face payment scene
 *
 * `POST /v3/offlinefacemch/tokens` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
 */
export function createAuthToken(
  wxpay: WechatPay,
  request?: CreateAuthTokenRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateAuthTokenResponse>> {
  return wxpay.call(operation, request, options)
}
createAuthToken.operation = operation

/** {@link createAuthToken} 的请求 */
export interface CreateAuthTokenRequest {
  json?: CreateAuthTokenJson
}

/** 请求包体 */
export interface CreateAuthTokenJson {
  /** 使用场景，例：`WEBSESSION` */
  scene?: string
  /** 小程序/h5鉴权场景初始化数据 */
  web_init_data?: CreateAuthTokenJsonWebInitData
}

/** 小程序/h5鉴权场景初始化数据 */
export interface CreateAuthTokenJsonWebInitData {
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构ID */
  organization_id?: string
}

/** {@link createAuthToken} 的应答 */
export interface CreateAuthTokenResponse {
  /** 授权凭证 */
  token?: string
}
