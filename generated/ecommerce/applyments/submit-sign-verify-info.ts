// Generated from specs/ecommerce/applyments/submit-sign-verify-info.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitSignVerifyInfo',
  method: 'POST',
  path: '/v3/ecommerce/applyments/submit-sign-verify-info',
  request: 'json',
  response: 'json',
}

/**
 * 平台代理签约核身 · Submit signing and identity check details on a sub-merchant's behalf
 *
 * `POST /v3/ecommerce/applyments/submit-sign-verify-info` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015616722
 */
export function submitSignVerifyInfo(
  wxpay: WechatPay,
  request: SubmitSignVerifyInfoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitSignVerifyInfoResponse>> {
  return wxpay.call(operation, request, options)
}
submitSignVerifyInfo.operation = operation

/** {@link submitSignVerifyInfo} 的请求 */
export interface SubmitSignVerifyInfoRequest {
  json: SubmitSignVerifyInfoJson
}

/** 请求包体 */
export interface SubmitSignVerifyInfoJson {
  /** 业务申请编号，例：`1900013511_10000` */
  out_request_no: string
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id?: number
  /** 预签署微信支付协议时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  pre_sign_time?: string | Date
  /** 平台代理核身信息 */
  proxy_verify_identity_info?: SubmitSignVerifyInfoJsonProxyVerifyIdentityInfo
}

/** 平台代理核身信息 */
export interface SubmitSignVerifyInfoJsonProxyVerifyIdentityInfo {
  /** 核身方式，例：`VERIFY_IDENTITY_TYPE_FACE_TO_FACE` */
  verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE'
  /** 核身结果 */
  verify_identity_result: boolean
}

/** {@link submitSignVerifyInfo} 的应答 */
export interface SubmitSignVerifyInfoResponse {
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id: number
}
