// Generated from specs/brand/card/cancel-card-link-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelCardLinkApplyment',
  method: 'POST',
  path: '/v3/brand/card/card-links/cancel-applyment',
  request: 'json',
  response: 'json',
}

/**
 * 撤销交易连接名片配置申请 · Cancel a request to add a card link rule
 *
 * `POST /v3/brand/card/card-links/cancel-applyment` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016366797
 */
export function cancelCardLinkApplyment(
  wxpay: WechatPay,
  request: CancelCardLinkApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelCardLinkApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
cancelCardLinkApplyment.operation = operation

/** {@link cancelCardLinkApplyment} 的请求 */
export interface CancelCardLinkApplymentRequest {
  json: CancelCardLinkApplymentJson
}

/** 请求包体 */
export interface CancelCardLinkApplymentJson {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  /** 品牌ID，例：`1004` */
  brand_id: string
}

/** {@link cancelCardLinkApplyment} 的应答 */
export interface CancelCardLinkApplymentResponse {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
}
