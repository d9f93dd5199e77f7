// Generated from specs/platsolution/ecommerce/open-insurance-compensation.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'openInsuranceCompensation',
  method: 'POST',
  path: '/v3/platsolution/ecommerce/insurance-compensation-contracts',
  request: 'json',
  response: 'json',
}

/**
 * 开通保险理赔功能 · Turn on insurance claim payouts for a sub-merchant
 *
 * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012781476
 */
export function openInsuranceCompensation(
  wxpay: WechatPay,
  request: OpenInsuranceCompensationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<OpenInsuranceCompensationResponse>> {
  return wxpay.call(operation, request, options)
}
openInsuranceCompensation.operation = operation

/** {@link openInsuranceCompensation} 的请求 */
export interface OpenInsuranceCompensationRequest {
  json: OpenInsuranceCompensationJson
}

/** 请求包体 */
export interface OpenInsuranceCompensationJson {
  /** 商户申请单号，例：`No123456` */
  out_apply_no: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: OpenInsuranceCompensationJsonAgreementList[]
}

/** 签约协议列表 */
export interface OpenInsuranceCompensationJsonAgreementList {
  /** 协议编号，例：`微信支付运营功能服务协议（平台二级商户）` */
  agreement_code: string
  /** 协议版本号，例：`20240815` */
  agreement_version: string
  /** 签约主体，例：`温州名优贸易` */
  sign_organization: string
  /** 签约时间，RFC 3339，例：`2024-08-08T10:34:56+08:00` */
  sign_time: string | Date
}

/** {@link openInsuranceCompensation} 的应答 */
export interface OpenInsuranceCompensationResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 是否开通成功，例：`true` */
  opened: boolean
  /** 成功时间，RFC 3339，例：`2024-08-09T13:29:35.120+08:00` */
  success_time?: string
}
