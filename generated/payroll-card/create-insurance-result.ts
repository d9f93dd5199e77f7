// Generated from specs/payroll-card/create-insurance-result.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createInsuranceResult',
  method: 'POST',
  path: '/v3/payroll-card/wesure/insurance',
  request: 'json',
  response: 'empty',
  mchid: ['json.sp_mchid'],
}

/**
 * 生成投保结果 · Record the outcome of a user's WeSure insurance order
 *
 * `POST /v3/payroll-card/wesure/insurance` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
 */
export function createInsuranceResult(
  wxpay: WechatPay,
  request: CreateInsuranceResultRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
createInsuranceResult.operation = operation

/** {@link createInsuranceResult} 的请求 */
export interface CreateInsuranceResultRequest {
  json: CreateInsuranceResultJson
}

/** 请求包体 */
export interface CreateInsuranceResultJson {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`1900000109` */
  sp_mchid?: string
  /** 特约商户商户号，例：`1900000109` */
  wesure_order_no: string
  /** 微保保单号，例：`5fds5345dfd` */
  token: string
  /** 保司保单号，例：`5fds5345dfd` */
  insurance_company_order_no: string
  /** 用户标识，例：`111111` */
  openid: string
  /** 投保状态，例：`INSURE_SUCCESS` */
  insure_state: string
  /** 保障生效时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  insure_effect_time: string | Date
  /** 保障失效时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  insure_invalid_time: string | Date
  /** 保障的保险公司名称，例：`平安` */
  insurance_company_name: string
}
