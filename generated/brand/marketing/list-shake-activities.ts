// Generated from specs/brand/marketing/list-shake-activities.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listShakeActivities',
  method: 'GET',
  path: '/v3/brand/marketing/shake-activities/activities',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询摇优惠活动列表 · List a brand's shake-for-discount activities
 *
 * `GET /v3/brand/marketing/shake-activities/activities` · 服务商
 *
 * 所有分页：`for await (const item of items(listShakeActivities, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015783259
 */
export function listShakeActivities(
  wxpay: WechatPay,
  request: ListShakeActivitiesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListShakeActivitiesResponse>> {
  return wxpay.call(operation, request, options)
}
listShakeActivities.operation = operation

/** {@link listShakeActivities} 的请求 */
export interface ListShakeActivitiesRequest {
  query: ListShakeActivitiesQuery
}

/** 查询参数 */
export interface ListShakeActivitiesQuery {
  /** 品牌ID，例：`120344` */
  brand_id: string
  /** 分页大小，1–100，例：`5` */
  limit: number
  /** 分页页码，例：`10` */
  offset: number
  /**
   * 活动状态，例：`CREATED`
   * - `CREATED` 已创建
   * - `DELIVERING` 投放中
   * - `EXPIRED` 已过期
   * - `PAUSED` 已暂停
   * - `TERMINATED` 已终止
   */
  activity_state?: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED'
  /** 例：`PENDING` */
  audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED'
}

/** {@link listShakeActivities} 的应答 */
export interface ListShakeActivitiesResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 摇一摇有优惠活动列表 */
  data?: ListShakeActivitiesResponseData[]
}

/** 摇一摇有优惠活动列表 */
export interface ListShakeActivitiesResponseData {
  /** 活动id */
  id: string
  /** 活动名称 */
  name: string
  /**
   * 活动状态
   * - `CREATED` 已创建
   * - `DELIVERING` 投放中
   * - `EXPIRED` 已过期
   * - `PAUSED` 已暂停
   * - `TERMINATED` 已终止
   */
  activity_state: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {})
  /** 例：`PENDING` */
  audit_state: 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 可用库存，例：`1` */
  available_quota: number
  /** 总库存，例：`1` */
  total_quota: number
  /** 投放模式，例：`SMART` */
  delivery_mode: 'SMART' | 'TARGETED' | (string & {})
  /** 投放时间范围 */
  time_range: ListShakeActivitiesResponseDataTimeRange
  /** 商品券 */
  product_coupon?: ListShakeActivitiesResponseDataProductCoupon
}

/** 投放时间范围 */
export interface ListShakeActivitiesResponseDataTimeRange {
  /** 开始时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  start_time: string
  /** 结束时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  end_time: string
}

/** 商品券 */
export interface ListShakeActivitiesResponseDataProductCoupon {
  /** 商品券ID，例：`example_product_coupon_id` */
  product_coupon_id: string
  /** 商品券批次列表 */
  stock_list?: ListShakeActivitiesResponseProductCouponStockList[]
}

/** 商品券批次列表 */
export interface ListShakeActivitiesResponseProductCouponStockList {
  /** 批次ID，例：`example_stock_id` */
  stock_id: string
}
