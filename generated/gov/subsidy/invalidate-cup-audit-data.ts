// Generated from specs/gov/subsidy/invalidate-cup-audit-data.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'invalidateCupAuditData',
  method: 'POST',
  path: '/v3/gov/subsidy/audit/cup/invalid',
  request: 'json',
  response: 'json',
}

/**
 * 查询审核结果 · Void audit data uploaded to UnionPay for a subsidized order
 *
 * `POST /v3/gov/subsidy/audit/cup/invalid` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989535
 */
export function invalidateCupAuditData(
  wxpay: WechatPay,
  request: InvalidateCupAuditDataRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<InvalidateCupAuditDataResponse>> {
  return wxpay.call(operation, request, options)
}
invalidateCupAuditData.operation = operation

/** {@link invalidateCupAuditData} 的请求 */
export interface InvalidateCupAuditDataRequest {
  json: InvalidateCupAuditDataJson
}

/** 请求包体 */
export interface InvalidateCupAuditDataJson {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
}

/** {@link invalidateCupAuditData} 的应答 */
export interface InvalidateCupAuditDataResponse {
  /** 响应码，例：`000000` */
  code: string
  /** 响应描述，例：`成功` */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}
