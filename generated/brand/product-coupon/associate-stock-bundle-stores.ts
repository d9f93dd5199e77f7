// Generated from specs/brand/product-coupon/associate-stock-bundle-stores.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'associateStockBundleStores',
  method: 'POST',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores',
  request: 'json',
  response: 'json',
}

/**
 * 批次组批量关联门店 · Make the coupons of a stock bundle usable at the given stores
 *
 * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` · 品牌商户
 *
 */
export function associateStockBundleStores(
  wxpay: WechatPay,
  request: AssociateStockBundleStoresRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AssociateStockBundleStoresResponse>> {
  return wxpay.call(operation, request, options)
}
associateStockBundleStores.operation = operation

/** {@link associateStockBundleStores} 的请求 */
export interface AssociateStockBundleStoresRequest {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次组ID，例：`1000000013001` */
  stock_bundle_id: string
  json: AssociateStockBundleStoresJson
}

/** 请求包体 */
export interface AssociateStockBundleStoresJson {
  /** 门店列表 */
  store_list: AssociateStockBundleStoresJsonStoreList[]
}

/** 门店列表 */
export interface AssociateStockBundleStoresJsonStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
}

/** {@link associateStockBundleStores} 的应答 */
export interface AssociateStockBundleStoresResponse {
  /** 去重后门店总数，例：`100` */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: AssociateStockBundleStoresResponseSuccessStoreList[]
  /** 关联失败的门店列表 */
  failed_store_list?: AssociateStockBundleStoresResponseFailedStoreList[]
}

/** 关联成功的门店列表 */
export interface AssociateStockBundleStoresResponseSuccessStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
}

/** 关联失败的门店列表 */
export interface AssociateStockBundleStoresResponseFailedStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
  /** 失败错误码 */
  code: string
  /** 失败错误信息 */
  message: string
}
