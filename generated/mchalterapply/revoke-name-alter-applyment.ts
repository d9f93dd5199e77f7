// Generated from specs/mchalterapply/revoke-name-alter-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'revokeNameAlterApplyment',
  method: 'POST',
  path: '/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke',
  response: 'json',
  repeats: ['apply_id'],
}

/**
 * 撤销商户简称变更申请单 · Revoke an application to change a short name
 *
 * `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016166090
 */
export function revokeNameAlterApplyment(
  wxpay: WechatPay,
  request: RevokeNameAlterApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RevokeNameAlterApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
revokeNameAlterApplyment.operation = operation

/** {@link revokeNameAlterApplyment} 的请求 */
export interface RevokeNameAlterApplymentRequest {
  /** 微信支付申请单号，例：`20220617143306000013906025001` */
  apply_id: string
}

/** {@link revokeNameAlterApplyment} 的应答 */
export interface RevokeNameAlterApplymentResponse {
  /** 申请单号，例：`20220617143306000013906025001` */
  apply_id?: string
  /**
   * 申请单状态，例：`APPLYMENT_STATE_CANCELED`
   * - `APPLYMENT_STATE_CANCELED` 已作废
   */
  state?: 'APPLYMENT_STATE_CANCELED' | (string & {})
}
