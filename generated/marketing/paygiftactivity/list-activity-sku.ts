// Generated from specs/marketing/paygiftactivity/list-activity-sku.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listActivitySku',
  method: 'GET',
  path: '/v3/marketing/paygiftactivity/activities/{activity_id}/goods',
  response: 'json',
  repeats: ['activity_id'],
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询活动指定商品列表 · List the goods that qualify for an activity
 *
 * `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods` · 微信支付商户、服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listActivitySku, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466448
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012466492
 */
export function listActivitySku(
  wxpay: WechatPay,
  request: ListActivitySkuRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListActivitySkuResponse>> {
  return wxpay.call(operation, request, options)
}
listActivitySku.operation = operation

/** {@link listActivitySku} 的请求 */
export interface ListActivitySkuRequest {
  /** 活动id */
  activity_id: string
  query?: ListActivitySkuQuery
}

/** 查询参数 */
export interface ListActivitySkuQuery {
  /** 分页页码，例：`1` */
  offset?: number
  /** 分页大小，例：`20` */
  limit?: number
}

/** {@link listActivitySku} 的应答 */
export interface ListActivitySkuResponse {
  /** 分页页码，例：`1` */
  offset: number
  /** 分页大小，例：`20` */
  limit: number
  /** 总数 */
  total_count: number
  /** 活动id */
  activity_id: string
  /** 结果集 */
  data?: ListActivitySkuResponseData[]
}

/** 结果集 */
export interface ListActivitySkuResponseData {
  /** 指定商品 */
  goods_id: string
  /** 创建时间，RFC 3339 */
  create_time: string
  /** 更新时间，RFC 3339 */
  update_time: string
}
