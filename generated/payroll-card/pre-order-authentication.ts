// Generated from specs/payroll-card/pre-order-authentication.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'preOrderAuthentication',
  method: 'POST',
  path: '/v3/payroll-card/authentications/pre-order',
  request: 'json',
  response: 'json',
}

/**
 * 微工卡核身预下单 · Prepare an identity verification and receive its token
 *
 * `POST /v3/payroll-card/authentications/pre-order` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012923362
 */
export function preOrderAuthentication(
  wxpay: WechatPay,
  request: PreOrderAuthenticationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PreOrderAuthenticationResponse>> {
  return wxpay.call(operation, request, options)
}
preOrderAuthentication.operation = operation

/** {@link preOrderAuthentication} 的请求 */
export interface PreOrderAuthenticationRequest {
  json: PreOrderAuthenticationJson
}

/** 请求包体 */
export interface PreOrderAuthenticationJson {
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
  /** 单位名称，例：`某单位名称` */
  employer_name: string
  /** 核身类型，例：`SIGN_IN` */
  authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL'
}

/** {@link preOrderAuthentication} 的应答 */
export interface PreOrderAuthenticationResponse {
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
