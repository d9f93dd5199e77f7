// Generated from specs/payscore/acquiringbank/terminate-permissions-by-authorization-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminatePermissionsByAuthorizationCode',
  method: 'POST',
  path: '/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate',
  request: 'json',
  response: 'empty',
}

/**
 * 从业机构解除用户授权关系（授权协议号） · End an institution's user authorization by authorization code
 *
 * `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012461012
 */
export function terminatePermissionsByAuthorizationCode(
  wxpay: WechatPay,
  request: TerminatePermissionsByAuthorizationCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
terminatePermissionsByAuthorizationCode.operation = operation

/** {@link terminatePermissionsByAuthorizationCode} 的请求 */
export interface TerminatePermissionsByAuthorizationCodeRequest {
  /** 授权协议号，例：`1275342195190894594` */
  authorization_code: string
  json: TerminatePermissionsByAuthorizationCodeJson
}

/** 请求包体 */
export interface TerminatePermissionsByAuthorizationCodeJson {
  /** 服务ID，例：`500001` */
  service_id: string
  /** 渠道商商户号，例：`1230000109` */
  channel_id?: string
  /** 子商户号，例：`1230000109` */
  sub_mchid: string
  /** 撤销原因，例：`撤销原因` */
  reason: string
}
