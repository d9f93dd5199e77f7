// Generated from specs/payroll-card/validate-authentication-token.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'validateAuthenticationToken',
  method: 'POST',
  path: '/v3/payroll-card/wesure/token-validations',
  request: 'json',
  response: 'json',
  sensitive: { request: ['user_name', 'id_card_number'] },
  mchid: ['json.sp_mchid'],
}

/**
 * 校验核身结果 · Check an identity verification token against a user's details for WeSure
 *
 * `POST /v3/payroll-card/wesure/token-validations` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
 */
export function validateAuthenticationToken(
  wxpay: WechatPay,
  request: ValidateAuthenticationTokenRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ValidateAuthenticationTokenResponse>> {
  return wxpay.call(operation, request, options)
}
validateAuthenticationToken.operation = operation

/** {@link validateAuthenticationToken} 的请求 */
export interface ValidateAuthenticationTokenRequest {
  json: ValidateAuthenticationTokenJson
}

/** 请求包体 */
export interface ValidateAuthenticationTokenJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`1900000109` */
  sp_mchid?: string
  /** 特约商户商户号，例：`1900000109` */
  sub_mchid: string
  /** token值，例：`abcdefghijklmn` */
  token: string
  /** 用户姓名，敏感信息，明文即可，由运行时加解密 */
  user_name: string
  /** 用户身份证号，敏感信息，明文即可，由运行时加解密 */
  id_card_number: string
  /** 核身类型，例：`NORMAL` */
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'
}

/** {@link validateAuthenticationToken} 的应答 */
export interface ValidateAuthenticationTokenResponse {
  /** 校验结果，例：`SUCCESS` */
  result: string
  /** 核身成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  authenticate_success_time?: string
  /** 用户标识，例：`11111111` */
  openid?: string
  /** 校验不通过原因，例：`SP_MCH_NO_PERMISSION` */
  fail_reason?: string
}
