// Generated from specs/brand/product-coupon/list-stock-associated-stores.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'store_list'> = {
  id: 'listStockAssociatedStores',
  method: 'GET',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores',
  response: 'json',
  pages: { items: 'store_list', cursor: 'page_token', limit: 'page_size', next: 'next_page_token' },
}

/**
 * 查询批次关联门店列表 · List the stores linked to a product coupon stock
 *
 * `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` · 品牌商户
 *
 * 所有分页：`for await (const item of items(listStockAssociatedStores, wxpay, …))`（`wechatpay-ky/lists`）
 *
 */
export function listStockAssociatedStores(
  wxpay: WechatPay,
  request: ListStockAssociatedStoresRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListStockAssociatedStoresResponse>> {
  return wxpay.call(operation, request, options)
}
listStockAssociatedStores.operation = operation

/** {@link listStockAssociatedStores} 的请求 */
export interface ListStockAssociatedStoresRequest {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  query?: ListStockAssociatedStoresQuery
}

/** 查询参数 */
export interface ListStockAssociatedStoresQuery {
  /** 分页大小，例：`20` */
  page_size?: number
  /** 分页Token，例：`MTIzMjUK` */
  page_token?: string
}

/** {@link listStockAssociatedStores} 的应答 */
export interface ListStockAssociatedStoresResponse {
  /** 总个数，例：`100` */
  total_count: number
  /** 下一页Token，例：`MTIzNDUK` */
  next_page_token?: string
  /** 门店列表 */
  store_list?: ListStockAssociatedStoresResponseStoreList[]
}

/** 门店列表 */
export interface ListStockAssociatedStoresResponseStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
}
