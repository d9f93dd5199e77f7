// Generated from specs/ecommerce/mch-transfer/create-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createAuthorization',
  method: 'POST',
  path: '/v3/ecommerce/mch-transfer/authorizations',
  request: 'json',
  response: 'json',
}

/**
 * 申请二级商户商家转账授权 · Ask a sub-merchant to authorize the platform to make transfers for it
 *
 * `POST /v3/ecommerce/mch-transfer/authorizations` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013504208
 */
export function createAuthorization(
  wxpay: WechatPay,
  request: CreateAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
createAuthorization.operation = operation

/** {@link createAuthorization} 的请求 */
export interface CreateAuthorizationRequest {
  json: CreateAuthorizationJson
}

/** 请求包体 */
export interface CreateAuthorizationJson {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: CreateAuthorizationJsonAgreementList[]
}

/** 签约协议列表 */
export interface CreateAuthorizationJsonAgreementList {
  /** 协议编号，例：`1` */
  agreement_code: string
  /** 协议版本号，例：`20230101` */
  agreement_version: string
  /** 签约主体，例：`示例有限责任公司` */
  sign_organization: string
  /** 签约时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  sign_time: string | Date
}

/** {@link createAuthorization} 的应答 */
export interface CreateAuthorizationResponse {
  /** 二级商户号，例：`1900001109` */
  sub_mchid: string
  /** 授权状态，例：`AUTHORIZE_PROCESSING` */
  authorization_state: string
  /** 授权申请受理时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  accept_time: string
  /** 授权时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time?: string
}
