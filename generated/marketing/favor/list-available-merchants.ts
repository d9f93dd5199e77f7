// Generated from specs/marketing/favor/list-available-merchants.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listAvailableMerchants',
  method: 'GET',
  path: '/v3/marketing/favor/stocks/{stock_id}/merchants',
  response: 'json',
  repeats: ['stock_id'],
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询代金券可用商户 · List the merchants that accept a stock's coupons
 *
 * `GET /v3/marketing/favor/stocks/{stock_id}/merchants` · 直连商户、服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listAvailableMerchants, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463358
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012463409
 */
export function listAvailableMerchants(
  wxpay: WechatPay,
  request: ListAvailableMerchantsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListAvailableMerchantsResponse>> {
  return wxpay.call(operation, request, options)
}
listAvailableMerchants.operation = operation

/** {@link listAvailableMerchants} 的请求 */
export interface ListAvailableMerchantsRequest {
  /** 批次号 */
  stock_id: string
  query: ListAvailableMerchantsQuery
}

/** 查询参数 */
export interface ListAvailableMerchantsQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** {@link listAvailableMerchants} 的应答 */
export interface ListAvailableMerchantsResponse {
  /** 可用商户总数量，例：`200` */
  total_count: number
  /** 可用商户列表 */
  data?: string[]
  /** 分页页码，例：`10` */
  offset: number
  /** 分页大小，例：`10` */
  limit: number
  /** 批次号，例：`9865000` */
  stock_id: string
}
