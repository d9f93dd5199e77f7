// Generated from specs/apply4subject/cancel-applyment-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelApplymentById',
  method: 'POST',
  path: '/v3/apply4subject/applyment/{applyment_id}/cancel',
  response: 'empty',
}

/**
 * 撤销商户开户意愿申请单 · Cancel an account-opening intent applyment by its applyment ID
 *
 * `POST /v3/apply4subject/applyment/{applyment_id}/cancel` · 从业机构、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
 */
export function cancelApplymentById(
  wxpay: WechatPay,
  request: CancelApplymentByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
cancelApplymentById.operation = operation

/** {@link cancelApplymentById} 的请求 */
export interface CancelApplymentByIdRequest {
  /** 申请单编号 */
  applyment_id: string
}
