// Generated from specs/brand/card/cancel-card-config-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelCardConfigApplyment',
  method: 'POST',
  path: '/v3/brand/card/card-configs/cancel-applyment',
  request: 'json',
  response: 'json',
}

/**
 * 撤销商家名片配置申请 · Cancel a request to configure a brand's business card
 *
 * `POST /v3/brand/card/card-configs/cancel-applyment` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016475172
 */
export function cancelCardConfigApplyment(
  wxpay: WechatPay,
  request: CancelCardConfigApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelCardConfigApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
cancelCardConfigApplyment.operation = operation

/** {@link cancelCardConfigApplyment} 的请求 */
export interface CancelCardConfigApplymentRequest {
  json: CancelCardConfigApplymentJson
}

/** 请求包体 */
export interface CancelCardConfigApplymentJson {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code?: string
  /** 微信支付申请单号，例：`1111111111` */
  applyment_id?: string
  /** 品牌ID，例：`1004` */
  brand_id: string
}

/** {@link cancelCardConfigApplyment} 的应答 */
export interface CancelCardConfigApplymentResponse {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  /** 微信支付申请单号，例：`1111111111` */
  applyment_id: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /**
   * 申请单状态，例：`CANCELED`
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
}
