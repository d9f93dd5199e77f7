// Generated from specs/payscore/partner/get-service-account-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getServiceAccountApplication',
  method: 'GET',
  path: '/v3/payscore/partner/service-account-applications/{out_apply_no}',
  response: 'json',
  repeats: ['out_apply_no'],
}

/**
 * 查询收付通子商户服务绑定结果 · Look up the result of a sub-merchant's service binding application
 *
 * `GET /v3/payscore/partner/service-account-applications/{out_apply_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012715111
 */
export function getServiceAccountApplication(
  wxpay: WechatPay,
  request: GetServiceAccountApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetServiceAccountApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
getServiceAccountApplication.operation = operation

/** {@link getServiceAccountApplication} 的请求 */
export interface GetServiceAccountApplicationRequest {
  /** 商户申请绑定单号，例：`1234323JKHDFE1243252` */
  out_apply_no: string
}

/** {@link getServiceAccountApplication} 的应答 */
export interface GetServiceAccountApplicationResponse {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商商户号，例：`1900000104` */
  mchid: string
  /** 服务商应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户商户号，例：`1900000109` */
  sub_mchid: string
  /** 子商户应用ID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 申请单号，例：`1234323JKHDFE1243252` */
  out_apply_no: string
  /** 绑定结果回调通知地址，例：`https://api.test.com` */
  result_notify_url?: string
  /** 受理状态，例：`APPROVED` */
  apply_state: string
  /** 拒绝原因，例：`账户异常，绑定失败` */
  reject_reason?: string
}
