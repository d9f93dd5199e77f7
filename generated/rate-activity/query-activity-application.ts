// Generated from specs/rate-activity/query-activity-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryActivityApplication',
  method: 'GET',
  path: '/v3/rate-activity/applications/id/{application_id}',
  response: 'json',
}

/**
 * 根据申请单ID查询申请单结果 · Check the review result of a fee rate activity application
 *
 * `GET /v3/rate-activity/applications/id/{application_id}` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012471722
 */
export function queryActivityApplication(
  wxpay: WechatPay,
  request: QueryActivityApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryActivityApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
queryActivityApplication.operation = operation

/** {@link queryActivityApplication} 的请求 */
export interface QueryActivityApplicationRequest {
  /** 申请单编号，例：`20000011111` */
  application_id: string
}

/** {@link queryActivityApplication} 的应答 */
export interface QueryActivityApplicationResponse {
  /** 申请单状态，例：`APPLICATION_STATE_PASSED` */
  application_state: string
  /** 从业机构特约商户号，例：`1346578` */
  sub_mchid: string
  /** 驳回参数，例：`merchant_name` */
  reject_parameter?: string
  /** 驳回原因，例：`公司名称与工商局登记不一致` */
  reject_reason?: string
  /** 活动审核通过时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  pass_time?: string
}
