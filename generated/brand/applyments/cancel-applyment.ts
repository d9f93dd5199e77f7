// Generated from specs/brand/applyments/cancel-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelApplyment',
  method: 'POST',
  path: '/v3/brand/applyments/cancel-applyment',
  request: 'json',
  response: 'json',
}

/**
 * 撤销申请 · Cancel a brand applyment
 *
 * `POST /v3/brand/applyments/cancel-applyment` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016257700
 */
export function cancelApplyment(
  wxpay: WechatPay,
  request: CancelApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
cancelApplyment.operation = operation

/** {@link cancelApplyment} 的请求 */
export interface CancelApplymentRequest {
  json: CancelApplymentJson
}

/** 请求包体 */
export interface CancelApplymentJson {
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id?: string
  /** 业务申请编号，例：`1900013511_10000` */
  business_code?: string
}

/** {@link cancelApplyment} 的应答 */
export interface CancelApplymentResponse {
  /** 微信支付申请单号，例：`2000002124775691` */
  applyment_id: string
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
}
