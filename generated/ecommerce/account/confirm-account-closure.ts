// Generated from specs/ecommerce/account/confirm-account-closure.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'confirmAccountClosure',
  method: 'POST',
  path: '/v3/ecommerce/account/apply-cancel-withdraw/confirm',
  request: 'json',
  response: 'json',
}

/**
 * 平台代商户确认注销 · Confirm an account closure on the sub-merchant's behalf
 *
 * `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013892772
 */
export function confirmAccountClosure(
  wxpay: WechatPay,
  request: ConfirmAccountClosureRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ConfirmAccountClosureResponse>> {
  return wxpay.call(operation, request, options)
}
confirmAccountClosure.operation = operation

/** {@link confirmAccountClosure} 的请求 */
export interface ConfirmAccountClosureRequest {
  json: ConfirmAccountClosureJson
}

/** 请求包体 */
export interface ConfirmAccountClosureJson {
  /** 微信支付注销单号，例：`X202410241010125346` */
  applyment_id?: string
  /** 商户注销申请单号，例：`P202410241010125346` */
  out_request_no?: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 平台确认操作人标识，例：`id1102` */
  operator_identification: string
  /** 注销确认时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  confirm_time: string | Date
  /** 注销协议版本号，例：`V20241213` */
  cancel_contract_version: string
}

/** {@link confirmAccountClosure} 的应答 */
export interface ConfirmAccountClosureResponse {
  /** 微信支付注销单号，例：`X202410241010125346` */
  applyment_id?: string
  /** 商户注销申请单号，例：`P202410241010125346` */
  out_request_no?: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
}
