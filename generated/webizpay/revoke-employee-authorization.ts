// Generated from specs/webizpay/revoke-employee-authorization.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'revokeEmployeeAuthorization',
  method: 'POST',
  path: '/v3/webizpay/employees/{employee_id}/revoke',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
}

/**
 * 企业商户发起解除员工企业支付授权 · Revoke an employee's authorization to use enterprise pay
 *
 * `POST /v3/webizpay/employees/{employee_id}/revoke` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014507156
 */
export function revokeEmployeeAuthorization(
  wxpay: WechatPay,
  request: RevokeEmployeeAuthorizationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RevokeEmployeeAuthorizationResponse>> {
  return wxpay.call(operation, request, options)
}
revokeEmployeeAuthorization.operation = operation

/** {@link revokeEmployeeAuthorization} 的请求 */
export interface RevokeEmployeeAuthorizationRequest {
  /** 微信授权关系ID，例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  json: RevokeEmployeeAuthorizationJson
}

/** 请求包体 */
export interface RevokeEmployeeAuthorizationJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
}

/** {@link revokeEmployeeAuthorization} 的应答 */
export interface RevokeEmployeeAuthorizationResponse {
  /** 服务商商户号，例：`12341234` */
  sp_mchid: string
  /** 出资子商户号，例：`43214321` */
  sub_mchid: string
  /** 商户企业员工ID，例：`employee123` */
  user_id: string
  /** 员工企业支付权限状态，例：`REVOKED` */
  authorization_state: 'REVOKED' | 'AUTHORIZED' | (string & {})
  /** 员工企业支付失效时间，RFC 3339，例：`2023-12-31T23:59:59+08:00` */
  authorization_revoked_time: string
  /** 作废原因，例：`用户主动撤销` */
  reason: string
}
