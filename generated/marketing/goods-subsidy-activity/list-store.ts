// Generated from specs/marketing/goods-subsidy-activity/list-store.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listStore',
  method: 'GET',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询小店活动门店列表 · List the stores in a brand's retail store activity
 *
 * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` · 普通商户、服务商
 *
 * 所有分页：`for await (const item of items(listStore, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384355
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012384414
 */
export function listStore(
  wxpay: WechatPay,
  request: ListStoreRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListStoreResponse>> {
  return wxpay.call(operation, request, options)
}
listStore.operation = operation

/** {@link listStore} 的请求 */
export interface ListStoreRequest {
  /** 品牌ID，例：`1001` */
  brand_id: string
  query: ListStoreQuery
}

/** 查询参数 */
export interface ListStoreQuery {
  /** 分页页码，例：`0` */
  offset: number
  /** 分页大小，例：`10` */
  limit: number
}

/** {@link listStore} 的应答 */
export interface ListStoreResponse {
  /** 小店活动门店总数，例：`1000` */
  total_count?: number
  /** 小店活动门店集合 */
  data?: ListStoreResponseData[]
  /** 分页页码，例：`0` */
  offset?: number
  /** 分页大小，例：`10` */
  limit?: number
}

/** 小店活动门店集合 */
export interface ListStoreResponseData {
  /** 门店编码，例：`abc_001` */
  store_code?: string
  /** 门店名称，例：`幸福小店` */
  store_name?: string
}
