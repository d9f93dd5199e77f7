// Generated from specs/payroll-card/get-authentication.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getAuthentication',
  method: 'GET',
  path: '/v3/payroll-card/authentications/{authenticate_number}',
  response: 'json',
}

/**
 * 获取核身结果 · Look up the result of one identity verification
 *
 * `GET /v3/payroll-card/authentications/{authenticate_number}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012461785
 */
export function getAuthentication(
  wxpay: WechatPay,
  request: GetAuthenticationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetAuthenticationResponse>> {
  return wxpay.call(operation, request, options)
}
getAuthentication.operation = operation

/** {@link getAuthentication} 的请求 */
export interface GetAuthenticationRequest {
  /** 商家核身单号，例：`mcdhehfgisdhfjghed39384564i83` */
  authenticate_number: string
  query: GetAuthenticationQuery
}

/** 查询参数 */
export interface GetAuthenticationQuery {
  /** 子商户号，例：`1111111` */
  sub_mchid: string
}

/** {@link getAuthentication} 的应答 */
export interface GetAuthenticationResponse {
  /** 商户号，例：`1111111` */
  mchid: string
  /** 子商户号，例：`111111` */
  sub_mchid: string
  /** 用户标识，例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
  openid: string
  /** 核身渠道 */
  authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {})
  /** 核身渠道标识，例：`wdiooewl7587443649000` */
  authenticate_source: string
  /** 项目名称，例：`某项目` */
  project_name: string
  /** 单位名称，例：`某单位名称` */
  employer_name: string
  /** 核身状态，例：`AUTHENTICATE_PROCESSING` */
  authenticate_state:
    | 'AUTHENTICATE_PROCESSING'
    | 'AUTHENTICATE_SUCCESS'
    | 'AUTHENTICATE_FAILED'
    | (string & {})
  /** 核身时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  authenticate_time?: string
  /** 商家核身单号，例：`mcdhehfgisdhfjghed39384564i83` */
  authenticate_number: string
  /** 核身失败原因，例：`人脸验证未通过` */
  authenticate_failed_reason?: string
  /** 核身类型 */
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {})
}
