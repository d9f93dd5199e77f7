// Generated from specs/payscore/partner/create-service-account-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createServiceAccountApplication',
  method: 'POST',
  path: '/v3/payscore/partner/service-account-applications',
  request: 'json',
  response: 'json',
}

/**
 * 收付通子商户申请绑定支付分服务 · Apply to bind a platform's sub-merchant to a pay score service
 *
 * `POST /v3/payscore/partner/service-account-applications` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012715051
 */
export function createServiceAccountApplication(
  wxpay: WechatPay,
  request: CreateServiceAccountApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateServiceAccountApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
createServiceAccountApplication.operation = operation

/** {@link createServiceAccountApplication} 的请求 */
export interface CreateServiceAccountApplicationRequest {
  json: CreateServiceAccountApplicationJson
}

/** 请求包体 */
export interface CreateServiceAccountApplicationJson {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户商户号，例：`1900000109` */
  sub_mchid: string
  /** 子商户应用ID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 商户申请绑定单号，例：`1234323JKHDFE1243252` */
  out_apply_no: string
  /** 绑定结果回调通知地址，例：`https://api.test.com` */
  result_notify_url?: string
}

/** {@link createServiceAccountApplication} 的应答 */
export interface CreateServiceAccountApplicationResponse {
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
