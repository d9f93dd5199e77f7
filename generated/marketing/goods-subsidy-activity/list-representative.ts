// Generated from specs/marketing/goods-subsidy-activity/list-representative.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listRepresentative',
  method: 'GET',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询零售小店活动业务代理 · List the business representatives of a retail store activity
 *
 * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` · 普通商户、服务商
 *
 * 所有分页：`for await (const item of items(listRepresentative, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384347
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012384405
 */
export function listRepresentative(
  wxpay: WechatPay,
  request: ListRepresentativeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListRepresentativeResponse>> {
  return wxpay.call(operation, request, options)
}
listRepresentative.operation = operation

/** {@link listRepresentative} 的请求 */
export interface ListRepresentativeRequest {
  /** 零售小店活动ID，例：`3118550000000004` */
  activity_id: string
  query: ListRepresentativeQuery
}

/** 查询参数 */
export interface ListRepresentativeQuery {
  /** 分页页码，例：`0` */
  offset: number
  /** 分页大小，例：`10` */
  limit: number
}

/** {@link listRepresentative} 的应答 */
export interface ListRepresentativeResponse {
  /** 小店活动业代总数，例：`1000` */
  total_count?: number
  /** 小店活动业代集合 */
  data?: ListRepresentativeResponseData[]
  /** 分页页码，例：`0` */
  offset: number
  /** 分页大小，例：`10` */
  limit: number
}

/** 小店活动业代集合 */
export interface ListRepresentativeResponseData {
  /** 业务代理的OpenID，例：`oK7fFt8zzEZ909XH-LE2#` */
  openid: string
}
