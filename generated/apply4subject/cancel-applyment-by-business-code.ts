// Generated from specs/apply4subject/cancel-applyment-by-business-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelApplymentByBusinessCode',
  method: 'POST',
  path: '/v3/apply4subject/applyment/{business_code}/cancel',
  response: 'empty',
}

/**
 * 撤销商户开户意愿申请单 · Cancel an account-opening intent applyment by the caller's business code
 *
 * `POST /v3/apply4subject/applyment/{business_code}/cancel` · 从业机构、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
 */
export function cancelApplymentByBusinessCode(
  wxpay: WechatPay,
  request: CancelApplymentByBusinessCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
cancelApplymentByBusinessCode.operation = operation

/** {@link cancelApplymentByBusinessCode} 的请求 */
export interface CancelApplymentByBusinessCodeRequest {
  /** 业务申请编号，最长 128 个字符 */
  business_code: string
}
