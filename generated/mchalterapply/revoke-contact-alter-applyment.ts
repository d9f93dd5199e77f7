// Generated from specs/mchalterapply/revoke-contact-alter-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'revokeContactAlterApplyment',
  method: 'POST',
  path: '/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke',
  response: 'json',
  repeats: ['apply_id'],
}

/**
 * 撤销超管变更申请单 · Revoke an application to change the super administrator
 *
 * `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015617919
 */
export function revokeContactAlterApplyment(
  wxpay: WechatPay,
  request: RevokeContactAlterApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RevokeContactAlterApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
revokeContactAlterApplyment.operation = operation

/** {@link revokeContactAlterApplyment} 的请求 */
export interface RevokeContactAlterApplymentRequest {
  /** 微信支付申请单号，例：`20220617143306000013906025001` */
  apply_id: string
}

/** {@link revokeContactAlterApplyment} 的应答 */
export interface RevokeContactAlterApplymentResponse {
  /** 申请单号，例：`20220617143306000013906025001` */
  apply_id?: string
  /**
   * 申请单状态，例：`APPLYMENT_STATE_CANCELED`
   * - `APPLYMENT_STATE_AUDITING` 审核中
   * - `APPLYMENT_STATE_REJECTED` 已驳回
   * - `APPLYMENT_STATE_MODIFING` 资料修改中
   * - `APPLYMENT_STATE_FINISHED` 已完成
   * - `APPLYMENT_STATE_CANCELED` 已作废
   */
  state?:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
}
