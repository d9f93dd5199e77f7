// Generated from specs/apply4subject/query-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { ApplymentState } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryApplyment',
  method: 'GET',
  path: '/v3/apply4subject/applyment',
  response: 'json',
}

/**
 * 查询商户开户意愿申请单审核结果 · Query the review result of an account-opening intent applyment
 *
 * `GET /v3/apply4subject/applyment` · 从业机构、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012697715
 */
export function queryApplyment(
  wxpay: WechatPay,
  request?: QueryApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
queryApplyment.operation = operation

/** {@link queryApplyment} 的请求 */
export interface QueryApplymentRequest {
  query?: QueryApplymentQuery
}

/** 查询参数 */
export interface QueryApplymentQuery {
  /** 申请单编号 */
  applyment_id?: string
  /** 业务申请编号，最长 128 个字符 */
  business_code?: string
}

/** {@link queryApplyment} 的应答 */
export interface QueryApplymentResponse {
  /** 申请单状态，例：`APPLYMENT_STATE_FINISHED` */
  applyment_state: ApplymentState | (string & {})
  /**
   * 小程序码图片，URL，例：`data:image/png;base64,cGFnZXMvYXBwbHkvYXBpdzQvd2VsY29tZS93ZWxjb21lP2FwcGx5bWVudF9pZD14eHg=`
   */
  qrcode_data?: string
  /** 驳回参数，例：`merchant_name` */
  reject_param?: string
  /** 驳回原因，例：`公司名称与工商局登记不一致` */
  reject_reason?: string
}
