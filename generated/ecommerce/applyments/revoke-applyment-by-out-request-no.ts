// Generated from specs/ecommerce/applyments/revoke-applyment-by-out-request-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'revokeApplymentByOutRequestNo',
  method: 'POST',
  path: '/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke',
  response: 'json',
  repeats: ['out_request_no'],
}

/**
 * 撤销申请单-使用业务申请编号 · Revoke an applyment by the platform's request number
 *
 * `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015616721
 */
export function revokeApplymentByOutRequestNo(
  wxpay: WechatPay,
  request: RevokeApplymentByOutRequestNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RevokeApplymentByOutRequestNoResponse>> {
  return wxpay.call(operation, request, options)
}
revokeApplymentByOutRequestNo.operation = operation

/** {@link revokeApplymentByOutRequestNo} 的请求 */
export interface RevokeApplymentByOutRequestNoRequest {
  /** 业务申请编号，例：`APPLYMENT_00000000001` */
  out_request_no: string
}

/** {@link revokeApplymentByOutRequestNo} 的应答 */
export interface RevokeApplymentByOutRequestNoResponse {
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id: number
  /** 业务申请编号，例：`APPLYMENT_00000000001` */
  out_request_no: string
}
