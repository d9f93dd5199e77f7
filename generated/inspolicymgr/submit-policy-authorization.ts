// Generated from specs/inspolicymgr/submit-policy-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitPolicyAuthorization',
  method: 'POST',
  path: '/v3/inspolicymgr/deduct/authorizations',
  request: 'json',
  response: 'json',
}

/**
 * 提交保单授权信息 · Submit the deduction contract of a policy for the user to authorize
 *
 * `POST /v3/inspolicymgr/deduct/authorizations` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016617408
 */
export function submitPolicyAuthorization(
  wxpay: WechatPay,
  request: SubmitPolicyAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitPolicyAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
submitPolicyAuthorization.operation = operation

/** {@link submitPolicyAuthorization} 的请求 */
export interface SubmitPolicyAuthorizationRequest {
  json: SubmitPolicyAuthorizationJson
}

/** 请求包体 */
export interface SubmitPolicyAuthorizationJson {
  /** 商户保险编号，例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
  /** 商户APPID，例：`wxd678efh567hg6787` */
  appid: string
  /** 保险代扣模板ID，例：`12535` */
  plan_id: string
  /** 商户签约协议号，例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 保险名称，例：`微医保·百万医疗险` */
  insurance_name: string
  /** 收款方商户号，例：`1900000109` */
  payee_mchid?: string
  /** 收款方公众账号ID，例：`wx7f3f0032b6e6f0cc` */
  payee_appid?: string
}

/** {@link submitPolicyAuthorization} 的应答 */
export interface SubmitPolicyAuthorizationResponse {
  /** 商户保险编号，例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
  /** 商户APPID，例：`wxd678efh567hg6787` */
  appid?: string
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
