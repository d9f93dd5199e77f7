// Generated from specs/brand/card/get-card-preview-url.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'getCardPreviewUrl',
  method: 'GET',
  path: '/v3/brand/card/card-configs/preview-url',
  response: 'json',
}

/**
 * 获取商家名片预览二维码 · Get a link that previews a brand's business card before it goes live
 *
 * `GET /v3/brand/card/card-configs/preview-url` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016641998
 */
export function getCardPreviewUrl(
  wxpay: WechatPay,
  request: GetCardPreviewUrlRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<GetCardPreviewUrlResponse>> {
  return wxpay.call(operation, request, options)
}
getCardPreviewUrl.operation = operation

/** {@link getCardPreviewUrl} 的请求 */
export interface GetCardPreviewUrlRequest {
  query: GetCardPreviewUrlQuery
}

/** 查询参数 */
export interface GetCardPreviewUrlQuery {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code?: string
  /** 微信支付申请单号，例：`1111111111` */
  applyment_id?: string
  /** 品牌ID，例：`120344` */
  brand_id: string
}

/** {@link getCardPreviewUrl} 的应答 */
export interface GetCardPreviewUrlResponse {
  /** 业务申请编号，例：`1900013511_10000` */
  business_code: string
  /** 微信支付申请单号，例：`1111111111` */
  applyment_id: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /**
   * 商家名片预览二维码链接，例：`https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345`
   */
  card_preview_url: string
  /** 预览二维码链接过期时间，RFC 3339，例：`2025-05-20T13:29:35+08:00` */
  url_expired_time: string
}
