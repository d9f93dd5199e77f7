// Generated from specs/brand/product-coupon/associate-stock-stores.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'associateStockStores',
  method: 'POST',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores',
  request: 'json',
  response: 'json',
}

/**
 * 批次关联门店 · Make the coupons of a stock usable at the given stores
 *
 * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` · 品牌商户
 *
 */
export function associateStockStores(
  wxpay: WechatPay,
  request: AssociateStockStoresRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AssociateStockStoresResponse>> {
  return wxpay.call(operation, request, options)
}
associateStockStores.operation = operation

/** {@link associateStockStores} 的请求 */
export interface AssociateStockStoresRequest {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  json: AssociateStockStoresJson
}

/** 请求包体 */
export interface AssociateStockStoresJson {
  /** 门店列表 */
  store_list: AssociateStockStoresJsonStoreList[]
}

/** 门店列表 */
export interface AssociateStockStoresJsonStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
}

/** {@link associateStockStores} 的应答 */
export interface AssociateStockStoresResponse {
  /** 去重后门店总数，例：`100` */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: AssociateStockStoresResponseSuccessStoreList[]
  /** 关联失败的门店列表 */
  failed_store_list?: AssociateStockStoresResponseFailedStoreList[]
}

/** 关联成功的门店列表 */
export interface AssociateStockStoresResponseSuccessStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
}

/** 关联失败的门店列表 */
export interface AssociateStockStoresResponseFailedStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
  /** 失败错误码 */
  code: string
  /** 失败错误信息 */
  message: string
}
