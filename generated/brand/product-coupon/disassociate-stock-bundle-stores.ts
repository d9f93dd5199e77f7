// Generated from specs/brand/product-coupon/disassociate-stock-bundle-stores.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'disassociateStockBundleStores',
  method: 'POST',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores',
  request: 'json',
  response: 'json',
}

/**
 * 批次组批量取消关联门店 · Drop the given stores from those linked to a stock bundle
 *
 * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores` · 品牌商户
 *
 */
export function disassociateStockBundleStores(
  wxpay: WechatPay,
  request: DisassociateStockBundleStoresRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DisassociateStockBundleStoresResponse>> {
  return wxpay.call(operation, request, options)
}
disassociateStockBundleStores.operation = operation

/** {@link disassociateStockBundleStores} 的请求 */
export interface DisassociateStockBundleStoresRequest {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次组ID，例：`1000000013001` */
  stock_bundle_id: string
  json: DisassociateStockBundleStoresJson
}

/** 请求包体 */
export interface DisassociateStockBundleStoresJson {
  /** 门店列表 */
  store_list: DisassociateStockBundleStoresJsonStoreList[]
}

/** 门店列表 */
export interface DisassociateStockBundleStoresJsonStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
}

/** {@link disassociateStockBundleStores} 的应答 */
export interface DisassociateStockBundleStoresResponse {
  /** 去重后门店总数，例：`100` */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: DisassociateStockBundleStoresResponseSuccessStoreList[]
  /** 关联失败的门店列表 */
  failed_store_list?: DisassociateStockBundleStoresResponseFailedStoreList[]
}

/** 关联成功的门店列表 */
export interface DisassociateStockBundleStoresResponseSuccessStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
}

/** 关联失败的门店列表 */
export interface DisassociateStockBundleStoresResponseFailedStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
  /** 失败错误码 */
  code: string
  /** 失败错误信息 */
  message: string
}
