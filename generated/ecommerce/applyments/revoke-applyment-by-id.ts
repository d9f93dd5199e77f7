// Generated from specs/ecommerce/applyments/revoke-applyment-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'revokeApplymentById',
  method: 'POST',
  path: '/v3/ecommerce/applyments/{applyment_id}/revoke',
  response: 'json',
  repeats: ['applyment_id'],
}

/**
 * 撤销申请单-使用申请单号 · Revoke an applyment by its applyment ID
 *
 * `POST /v3/ecommerce/applyments/{applyment_id}/revoke` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015616720
 */
export function revokeApplymentById(
  wxpay: WechatPay,
  request: RevokeApplymentByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RevokeApplymentByIdResponse>> {
  return wxpay.call(operation, request, options)
}
revokeApplymentById.operation = operation

/** {@link revokeApplymentById} 的请求 */
export interface RevokeApplymentByIdRequest {
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id: number
}

/** {@link revokeApplymentById} 的应答 */
export interface RevokeApplymentByIdResponse {
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id: number
  /** 业务申请编号，例：`APPLYMENT_00000000001` */
  out_request_no: string
}
