// Generated from specs/mchalterapply/submit-name-alter-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitNameAlterApplyment',
  method: 'POST',
  path: '/v3/mchalterapply/merchantnamealterapplyment',
  request: 'json',
  response: 'json',
}

/**
 * 提交商户简称变更申请单 · Apply to change a sub-merchant's short name
 *
 * `POST /v3/mchalterapply/merchantnamealterapplyment` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016166071
 */
export function submitNameAlterApplyment(
  wxpay: WechatPay,
  request: SubmitNameAlterApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitNameAlterApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
submitNameAlterApplyment.operation = operation

/** {@link submitNameAlterApplyment} 的请求 */
export interface SubmitNameAlterApplymentRequest {
  json: SubmitNameAlterApplymentJson
}

/** 请求包体 */
export interface SubmitNameAlterApplymentJson {
  /** 二级商户号，例：`2492185251` */
  sub_mchid: string
  /** 业务申请编号，例：`1900013511_10000` */
  out_request_no: string
  /** 商户简称，例：`新疆大枣专卖店` */
  merchant_shortname: string
}

/** {@link submitNameAlterApplyment} 的应答 */
export interface SubmitNameAlterApplymentResponse {
  /** 申请单号，例：`20220617143306000013906025001` */
  apply_id?: string
}
