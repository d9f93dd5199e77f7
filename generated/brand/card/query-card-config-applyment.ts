// Generated from specs/brand/card/query-card-config-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryCardConfigApplyment',
  method: 'GET',
  path: '/v3/brand/card/card-configs',
  response: 'json',
}

/**
 * 查询商家名片配置申请状态 · Query the status of a request to configure a brand's business card
 *
 * `GET /v3/brand/card/card-configs` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016475174
 */
export function queryCardConfigApplyment(
  wxpay: WechatPay,
  request: QueryCardConfigApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCardConfigApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
queryCardConfigApplyment.operation = operation

/** {@link queryCardConfigApplyment} 的请求 */
export interface QueryCardConfigApplymentRequest {
  query: QueryCardConfigApplymentQuery
}

/** 查询参数 */
export interface QueryCardConfigApplymentQuery {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code?: string
  /** 微信支付申请单号，例：`1111111111` */
  applyment_id?: string
  /** 品牌ID，例：`120344` */
  brand_id: string
}

/** {@link queryCardConfigApplyment} 的应答 */
export interface QueryCardConfigApplymentResponse {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  /** 微信支付申请单号，例：`1111111111` */
  applyment_id: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /**
   * 申请单状态，例：`AUDIT_REJECTED`
   * - `STATE_UNKNOWN` 状态未知
   * - `DRAFTING` 配置中
   * - `AUDITING` 审核中
   * - `AUDIT_REJECTED` 审核驳回
   * - `PENDING_PUBLISH` 待发布
   * - `PUBLISHED` 已发布
   * - `CANCELED` 已撤销
   */
  applyment_state:
    | 'STATE_UNKNOWN'
    | 'DRAFTING'
    | 'AUDITING'
    | 'AUDIT_REJECTED'
    | 'PENDING_PUBLISH'
    | 'PUBLISHED'
    | 'CANCELED'
    | (string & {})
  /** 定时发布时间，RFC 3339，例：`2025-05-20T13:29:35+08:00` */
  scheduled_publish_time?: string
  /** 驳回原因，例：`驳回原因xxx` */
  reject_reason?: string
  /** 实际发布时间，RFC 3339，例：`2025-05-20T13:29:35+08:00` */
  actual_publish_time?: string
}
