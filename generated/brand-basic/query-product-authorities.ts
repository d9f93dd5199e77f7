// Generated from specs/brand-basic/query-product-authorities.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryProductAuthorities',
  method: 'GET',
  path: '/v3/brand-basic/partner/brands/{brand_id}/product-authorities',
  response: 'json',
  repeats: ['brand_id'],
}

/**
 * 获得品牌已授权且在生效中的产品权限信息 · Query which product permissions a brand has granted and that are in force
 *
 * `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017410365
 */
export function queryProductAuthorities(
  wxpay: WechatPay,
  request: QueryProductAuthoritiesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryProductAuthoritiesResponse>> {
  return wxpay.call(operation, request, options)
}
queryProductAuthorities.operation = operation

/** {@link queryProductAuthorities} 的请求 */
export interface QueryProductAuthoritiesRequest {
  /** 品牌ID，例：`123456789` */
  brand_id: string
}

/** {@link queryProductAuthorities} 的应答 */
export interface QueryProductAuthoritiesResponse {
  /** 品牌ID，例：`123456789` */
  brand_id: string
  /** 授权类型，例：`AUTHORIZATION_TYPE_HOSTING` */
  authorization_type: 'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY' | (string & {})
  /** 授权产品权限 */
  authorization_product?: (
    | 'BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD'
    | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK'
    | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON'
    | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON'
    | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT'
    | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE'
    | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE'
    | (string & {})
  )[]
  /** 更新时间，RFC 3339，例：`2025-05-20T13:29:35+08:00` */
  update_time: string
}
