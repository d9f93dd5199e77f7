// Generated from specs/brand/product-coupon/disassociate-stock-stores.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'disassociateStockStores',
  method: 'POST',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores',
  request: 'json',
  response: 'json',
}

/**
 * 批次取消关联门店 · Drop the given stores from those linked to a stock
 *
 * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores` · 品牌商户
 *
 */
export function disassociateStockStores(
  wxpay: WechatPay,
  request: DisassociateStockStoresRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DisassociateStockStoresResponse>> {
  return wxpay.call(operation, request, options)
}
disassociateStockStores.operation = operation

/** {@link disassociateStockStores} 的请求 */
export interface DisassociateStockStoresRequest {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  json: DisassociateStockStoresJson
}

/** 请求包体 */
export interface DisassociateStockStoresJson {
  /** 门店列表 */
  store_list: DisassociateStockStoresJsonStoreList[]
}

/** 门店列表 */
export interface DisassociateStockStoresJsonStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
}

/** {@link disassociateStockStores} 的应答 */
export interface DisassociateStockStoresResponse {
  /** 去重后门店总数，例：`100` */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: DisassociateStockStoresResponseSuccessStoreList[]
  /** 关联失败的门店列表 */
  failed_store_list?: DisassociateStockStoresResponseFailedStoreList[]
}

/** 关联成功的门店列表 */
export interface DisassociateStockStoresResponseSuccessStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
}

/** 关联失败的门店列表 */
export interface DisassociateStockStoresResponseFailedStoreList {
  /** 门店ID，例：`100000001` */
  store_id: string
  /** 失败错误码 */
  code: string
  /** 失败错误信息 */
  message: string
}
