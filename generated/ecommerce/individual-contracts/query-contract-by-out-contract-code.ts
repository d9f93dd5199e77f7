// Generated from specs/ecommerce/individual-contracts/query-contract-by-out-contract-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryContractByOutContractCode',
  method: 'GET',
  path: '/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}',
  response: 'json',
}

/**
 * 根据业务申请单号查签约信息 · Query an individual payee's contract by the platform's contract code
 *
 * `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015851492
 */
export function queryContractByOutContractCode(
  wxpay: WechatPay,
  request: QueryContractByOutContractCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryContractByOutContractCodeResponse>> {
  return wxpay.call(operation, request, options)
}
queryContractByOutContractCode.operation = operation

/** {@link queryContractByOutContractCode} 的请求 */
export interface QueryContractByOutContractCodeRequest {
  /** 业务申请单号，例：`APPLYMENT_00000000001` */
  out_contract_code: string
  query: QueryContractByOutContractCodeQuery
}

/** 查询参数 */
export interface QueryContractByOutContractCodeQuery {
  /** 签约和付款的微信小程序AppID，例：`wxd678efh567h23787` */
  appid: string
}

/** {@link queryContractByOutContractCode} 的应答 */
export interface QueryContractByOutContractCodeResponse {
  /** 授权ID，例：`1900000109` */
  individual_auth_id?: string
  /** 签约时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  signed_time: string
  /** 授权状态，例：`AUTHORIZED` */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
  /** 用户OpenID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  individual_openid?: string
  /** 实名授权结果 */
  real_name_auth_result?: QueryContractByOutContractCodeResponseRealNameAuthResult
}

/** 实名授权结果 */
export interface QueryContractByOutContractCodeResponseRealNameAuthResult {
  /** 应用授权作用域 */
  scope: 'pay_realname' | (string & {})
  /**
   * 访问令牌，例：`Ca5sECXTwzkWYXs_do9ZaEeueqVHOtF-nXr51yNll2O97zqk9niwJnmSWxhDJELqoDDVFws6LCBbSulnEAaxCg==`
   */
  access_token: string
  /** 访问令牌过期时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  access_token_expire_time: string
}
