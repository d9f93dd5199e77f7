// Generated from specs/marketing/busifavor/query-coupon-code-list.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'queryCouponCodeList',
  method: 'GET',
  path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes',
  response: 'json',
  repeats: ['stock_id'],
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询预存code列表 · Page through the coupon codes preloaded into a stock
 *
 * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` · 直连商户
 *
 * 所有分页：`for await (const item of items(queryCouponCodeList, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
 */
export function queryCouponCodeList(
  wxpay: WechatPay,
  request: QueryCouponCodeListRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCouponCodeListResponse>> {
  return wxpay.call(operation, request, options)
}
queryCouponCodeList.operation = operation

/** {@link queryCouponCodeList} 的请求 */
export interface QueryCouponCodeListRequest {
  /** 批次号，例：`98065001` */
  stock_id: string
  query?: QueryCouponCodeListQuery
}

/** 查询参数 */
export interface QueryCouponCodeListQuery {
  /**
   * 券code状态
   * - `AVAILABLE` 可用
   * - `DISPATCHED` 已派发
   */
  status?: 'AVAILABLE' | 'DISPATCHED'
  /** 公众账号ID，例：`wx233544546545989` */
  appid?: string
  /** 分页页码，例：`0` */
  offset?: number
  /** 分页大小，例：`20` */
  limit?: number
}

/** {@link queryCouponCodeList} 的应答 */
export interface QueryCouponCodeListResponse {
  /** 批次号，例：`98065001` */
  stock_id: string
  /** 批次总数，例：`10` */
  total_count: number
  /** 分页大小，例：`8` */
  limit: number
  /** 分页页码，例：`1` */
  offset: number
  /** 券code列表 */
  data?: QueryCouponCodeListResponseData[]
}

/** 券code信息 */
export interface QueryCouponCodeListResponseData {
  /** 商户上传code */
  code: string
  /** 商户上传code分配状态 */
  code_status: 'AVAILABLE' | 'DISPATCHED' | (string & {})
  /** 上传时间，RFC 3339 */
  upload_time?: string
  /** 被分配时间，RFC 3339 */
  dispatched_time?: string
  /** 领券用户的OpenID */
  openid?: string
  /** 领券用户的UnionID */
  unionid?: string
  /** 用户券code */
  coupon_code?: string
}
