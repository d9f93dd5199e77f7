// Generated from specs/payroll-card/create-authorization-token.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createAuthorizationToken',
  method: 'POST',
  path: '/v3/payroll-card/tokens',
  request: 'json',
  response: 'json',
  sensitive: { request: ['user_name', 'id_card_number'] },
}

/**
 * 生成授权token · Create the token a user needs to authorize a payroll card
 *
 * `POST /v3/payroll-card/tokens` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012461589
 */
export function createAuthorizationToken(
  wxpay: WechatPay,
  request: CreateAuthorizationTokenRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateAuthorizationTokenResponse>> {
  return wxpay.call(operation, request, options)
}
createAuthorizationToken.operation = operation

/** {@link createAuthorizationToken} 的请求 */
export interface CreateAuthorizationTokenRequest {
  json: CreateAuthorizationTokenJson
}

/** 请求包体 */
export interface CreateAuthorizationTokenJson {
  /** 用户标识，例：`9x111111` */
  openid: string
  /** 应用ID，例：`wxa1111111` */
  appid?: string
  /** 子商户应用ID，例：`wxa1111111` */
  sub_appid?: string
  /** 子商户号，例：`1111111` */
  sub_mchid: string
  /** 用户实名，敏感信息，明文即可，由运行时加解密 */
  user_name: string
  /** 用户证件号，敏感信息，明文即可，由运行时加解密 */
  id_card_number: string
  /** 用工类型，例：`LONG_TERM_EMPLOYMENT` */
  employment_type?: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
}

/** {@link createAuthorizationToken} 的应答 */
export interface CreateAuthorizationTokenResponse {
  /** 用户标识，例：`9x111111` */
  openid: string
  /** 服务商商户号，例：`1111111` */
  mchid: string
  /** 子商户号，例：`1111111` */
  sub_mchid: string
  /** 授权token，例：`abcdefghijklmn` */
  token: string
  /** token有效时间，例：`1800` */
  expires_in: number
}
