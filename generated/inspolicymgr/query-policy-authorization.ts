// Generated from specs/inspolicymgr/query-policy-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryPolicyAuthorization',
  method: 'GET',
  path: '/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}',
  response: 'json',
  repeats: ['out_insurance_no'],
}

/**
 * 查询保单授权信息 · Check whether a user has authorized a policy
 *
 * `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617415
 */
export function queryPolicyAuthorization(
  wxpay: WechatPay,
  request: QueryPolicyAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryPolicyAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
queryPolicyAuthorization.operation = operation

/** {@link queryPolicyAuthorization} 的请求 */
export interface QueryPolicyAuthorizationRequest {
  /** 商户保险编号，例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
}

/** {@link queryPolicyAuthorization} 的应答 */
export interface QueryPolicyAuthorizationResponse {
  /** 商户保险编号，例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
  /** 公众账号ID，例：`wx7f3f0032b6e6f0cc` */
  appid: string
  /** 保险代扣模板ID，例：`12535` */
  plan_id: string
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 保险名称，例：`微医保·百万医疗险` */
  insurance_name: string
  /** 授权状态，例：`AUTH_STATE_GRANTED` */
  auth_state:
    | 'AUTH_STATE_INIT'
    | 'AUTH_STATE_PENDING'
    | 'AUTH_STATE_GRANTED'
    | 'AUTH_STATE_DENIED'
    | 'AUTH_STATE_EXPIRED'
    | (string & {})
  /** 用户授权时间，RFC 3339，例：`2025-09-21T17:11:12+08:00` */
  user_auth_time?: string
}
