// Generated from specs/payroll-card/pre-order-authentication-with-auth.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preOrderAuthenticationWithAuth',
  method: 'POST',
  path: '/v3/payroll-card/authentications/pre-order-with-auth',
  request: 'json',
  response: 'json',
  sensitive: { request: ['user_name', 'id_card_number'] },
}

/**
 * 微工卡核身预下单（流程中完成授权） · Prepare an identity verification that also collects the user's authorization
 *
 * `POST /v3/payroll-card/authentications/pre-order-with-auth` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012461761
 */
export function preOrderAuthenticationWithAuth(
  wxpay: WechatPay,
  request: PreOrderAuthenticationWithAuthRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreOrderAuthenticationWithAuthResponse>> {
  return wxpay.call(operation, request, options)
}
preOrderAuthenticationWithAuth.operation = operation

/** {@link preOrderAuthenticationWithAuth} 的请求 */
export interface PreOrderAuthenticationWithAuthRequest {
  json: PreOrderAuthenticationWithAuthJson
}

/** 请求包体 */
export interface PreOrderAuthenticationWithAuthJson {
  /** 用户标识，例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
  openid: string
  /** 应用ID，例：`wxa1111111` */
  appid?: string
  /** 子商户号，例：`1111111` */
  sub_mchid: string
  /** 子商户应用ID，例：`wxa1111111` */
  sub_appid?: string
  /** 商家核身单号，例：`mcdhehfgisdhfjghed39384564i83` */
  authenticate_number: string
  /** 项目名称，例：`某项目` */
  project_name: string
  /** 用工单位名称，例：`某用工企业` */
  employer_name: string
  /** 用户实名，敏感信息，明文即可，由运行时加解密 */
  user_name: string
  /** 用户证件号，敏感信息，明文即可，由运行时加解密 */
  id_card_number: string
  /** 用工类型，例：`LONG_TERM_EMPLOYMENT` */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
  /** 核身类型，例：`SIGN_IN` */
  authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL'
}

/** {@link preOrderAuthenticationWithAuth} 的应答 */
export interface PreOrderAuthenticationWithAuthResponse {
  /** 商家核身单号，例：`mcdhehfgisdhfjghed39384564i83` */
  authenticate_number: string
  /** 用户标识，例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
  openid: string
  /** 商户号，例：`1111111` */
  mchid: string
  /** 子商户号，例：`1111111` */
  sub_mchid: string
  /** token值，例：`abcdefghijklmn` */
  token: string
  /** token有效时间，例：`300` */
  expires_in: number
}
