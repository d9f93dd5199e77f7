// Generated from specs/webizpay/get-user-authorization-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getUserAuthorizationUrl',
  method: 'POST',
  path: '/v3/webizpay/users/{user_id}/authorization-url',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
  repeats: ['user_id'],
}

/**
 * 企业商户发起员工开通企业支付授权 · Get the link a user opens to authorize enterprise pay as an employee
 *
 * `POST /v3/webizpay/users/{user_id}/authorization-url` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014507153
 */
export function getUserAuthorizationUrl(
  wxpay: WechatPay,
  request: GetUserAuthorizationUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetUserAuthorizationUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getUserAuthorizationUrl.operation = operation

/** {@link getUserAuthorizationUrl} 的请求 */
export interface GetUserAuthorizationUrlRequest {
  /** 企业员工ID，例：`123456` */
  user_id: string
  json: GetUserAuthorizationUrlJson
}

/** 请求包体 */
export interface GetUserAuthorizationUrlJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 发起授权应用类型，例：`H5` */
  application_type: 'H5' | 'MINIPROGRAM'
}

/** {@link getUserAuthorizationUrl} 的应答 */
export interface GetUserAuthorizationUrlResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 企业员工ID，例：`123456` */
  user_id: string
  /**
   * 跳转链接，例：`weixin://dl/liteapp?url=https%3A%2F%2Fliteapp.wxpapp.weixin.qq.com%2Fq%2FgjoM7g%3Ftoken%3D123%23wechat_pay`
   */
  authorization_url?: string
  /** 链接失效时间，RFC 3339，例：`2023-06-08T10:34:56+08:00` */
  expire_time?: string
  /** 发起授权应用类型，例：`H5` */
  application_type: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数，例：`token=123` */
  mp_query?: string
  /** 小程序业务类型，例：`liteAppWebizPayRegister` */
  mp_business_type?: string
}
