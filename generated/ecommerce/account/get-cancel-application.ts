// Generated from specs/ecommerce/account/get-cancel-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getCancelApplication',
  method: 'GET',
  path: '/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}',
  response: 'json',
  repeats: ['out_apply_no'],
}

/**
 * 查询注销单状态 · Query the status of an account closure application
 *
 * `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476223
 */
export function getCancelApplication(
  wxpay: WechatPay,
  request: GetCancelApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetCancelApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
getCancelApplication.operation = operation

/** {@link getCancelApplication} 的请求 */
export interface GetCancelApplicationRequest {
  /** 商户注销申请单号，例：`2019061122222222122` */
  out_apply_no: string
}

/** {@link getCancelApplication} 的应答 */
export interface GetCancelApplicationResponse {
  /** 商户注销申请单号，例：`2019061122222222122` */
  out_apply_no: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 受理失败原因，例：`非电商服务商，无权调用此接口` */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {})
  /** 最后更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
}
