// Generated from specs/marketing/paygiftactivity/list-activity-merchant.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listActivityMerchant',
  method: 'GET',
  path: '/v3/marketing/paygiftactivity/activities/{activity_id}/merchants',
  response: 'json',
  repeats: ['activity_id'],
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询活动发券商户号 · List the merchants whose payments give out an activity's coupons
 *
 * `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants` · 微信支付商户、服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listActivityMerchant, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466149
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012466191
 */
export function listActivityMerchant(
  wxpay: WechatPay,
  request: ListActivityMerchantRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListActivityMerchantResponse>> {
  return wxpay.call(operation, request, options)
}
listActivityMerchant.operation = operation

/** {@link listActivityMerchant} 的请求 */
export interface ListActivityMerchantRequest {
  /** 活动id */
  activity_id: string
  query?: ListActivityMerchantQuery
}

/** 查询参数 */
export interface ListActivityMerchantQuery {
  /** 分页页码，例：`0` */
  offset?: number
  /** 分页大小，例：`20` */
  limit?: number
}

/** {@link listActivityMerchant} 的应答 */
export interface ListActivityMerchantResponse {
  /** 分页页码，例：`0` */
  offset: number
  /** 分页大小，例：`20` */
  limit: number
  /** 总数 */
  total_count: number
  /** 活动id */
  activity_id: string
  /** 结果集 */
  data?: ListActivityMerchantResponseData[]
}

/** 结果集 */
export interface ListActivityMerchantResponseData {
  /** 商户号 */
  mchid: string
  /** 商户名称 */
  merchant_name?: string
  /** 创建时间，RFC 3339 */
  create_time?: string
  /** 更新时间，RFC 3339 */
  update_time?: string
}
