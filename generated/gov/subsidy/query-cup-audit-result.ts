// Generated from specs/gov/subsidy/query-cup-audit-result.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryCupAuditResult',
  method: 'POST',
  path: '/v3/gov/subsidy/audit/cup/query',
  request: 'json',
  response: 'json',
}

/**
 * 查询审核结果 · Look up UnionPay's audit result for a subsidized order
 *
 * `POST /v3/gov/subsidy/audit/cup/query` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
 */
export function queryCupAuditResult(
  wxpay: WechatPay,
  request: QueryCupAuditResultRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCupAuditResultResponse>> {
  return wxpay.call(operation, request, options)
}
queryCupAuditResult.operation = operation

/** {@link queryCupAuditResult} 的请求 */
export interface QueryCupAuditResultRequest {
  json: QueryCupAuditResultJson
}

/** 请求包体 */
export interface QueryCupAuditResultJson {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
}

/** {@link queryCupAuditResult} 的应答 */
export interface QueryCupAuditResultResponse {
  /** 响应码，例：`000000` */
  code: string
  /** 响应描述，例：`成功` */
  msg?: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
  /** 商户订单号 */
  mchnt_order_id?: string
  /** 核验结果 */
  verify_status?: string
  /** 核验结果描述 */
  verify_status_desc?: string
  /** 审核结果 */
  audit_status?: string
  /** 审核结果描述 */
  audit_status_desc?: string
  /** 订单状态 */
  trade_status?: string
  /** 退货金额 */
  refund_at?: string
  /** 退货日期 */
  refund_dt?: string
  /** 分公司机构代码 */
  org_no?: string
}
