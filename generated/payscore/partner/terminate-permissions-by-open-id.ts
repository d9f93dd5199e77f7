// Generated from specs/payscore/partner/terminate-permissions-by-open-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'terminatePermissionsByOpenId',
  method: 'POST',
  path: '/v3/payscore/partner/permissions/terminate',
  request: 'json',
  response: 'empty',
}

/**
 * 解除用户授权关系（openid） · End a sub-merchant's user authorization by openid
 *
 * `POST /v3/payscore/partner/permissions/terminate` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012461154
 */
export function terminatePermissionsByOpenId(
  wxpay: WechatPay,
  request: TerminatePermissionsByOpenIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
terminatePermissionsByOpenId.operation = operation

/** {@link terminatePermissionsByOpenId} 的请求 */
export interface TerminatePermissionsByOpenIdRequest {
  json: TerminatePermissionsByOpenIdJson
}

/** 请求包体 */
export interface TerminatePermissionsByOpenIdJson {
  /** 服务商公众号下的用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下openid */
  sub_openid?: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 服务商应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户应用ID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户号，例：`1230000109` */
  sub_mchid: string
  /** 撤销原因，例：`reason` */
  reason: string
}
