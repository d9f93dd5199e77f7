// Generated from specs/mchalterapply/revoke-subject-alter-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'revokeSubjectAlterApplyment',
  method: 'POST',
  path: '/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke',
  response: 'json',
}

/**
 * 撤销资料变更申请单 · Revoke an application to change entity information
 *
 * `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
 */
export function revokeSubjectAlterApplyment(
  wxpay: WechatPay,
  request: RevokeSubjectAlterApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<RevokeSubjectAlterApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
revokeSubjectAlterApplyment.operation = operation

/** {@link revokeSubjectAlterApplyment} 的请求 */
export interface RevokeSubjectAlterApplymentRequest {
  /** 微信支付申请单号，例：`20220617143306000013906025001` */
  apply_id: string
}

/** {@link revokeSubjectAlterApplyment} 的应答 */
export interface RevokeSubjectAlterApplymentResponse {
  /** 撤销状态，例：`SUCCESS` */
  result: 'SUCCESS' | 'FAIL' | (string & {})
}
