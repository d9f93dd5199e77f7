// Generated from specs/marketing/goods-subsidy-activity/delete-stores.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'deleteStores',
  method: 'DELETE',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores',
  request: 'json',
  response: 'json',
}

/**
 * 删除小店活动门店 · Remove stores from a brand's retail store activity
 *
 * `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384363
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012384431
 */
export function deleteStores(
  wxpay: WechatPay,
  request: DeleteStoresRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<DeleteStoresResponse>> {
  return wxpay.call(operation, request, options)
}
deleteStores.operation = operation

/** {@link deleteStores} 的请求 */
export interface DeleteStoresRequest {
  /** 品牌ID，例：`1001` */
  brand_id: string
  json: DeleteStoresJson
}

/** 请求包体 */
export interface DeleteStoresJson {
  /** 请求业务单据，例：`1002600620019090123143254436` */
  out_request_no: string
  /** 删除时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  delete_time: string | Date
  /** 待删除的小店活动门店列表 */
  stores: DeleteStoresJsonStores[]
}

/** 待删除的小店活动门店列表 */
export interface DeleteStoresJsonStores {
  /** 门店编码，例：`abc_001` */
  store_code?: string
  /** 门店名称，例：`幸福小店` */
  store_name?: string
}

/** {@link deleteStores} 的应答 */
export interface DeleteStoresResponse {
  /** 删除时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  delete_time?: string
  /** 删除失败的小店活动门店列表 */
  failed_stores?: DeleteStoresResponseFailedStores[]
}

/** 删除失败的小店活动门店列表 */
export interface DeleteStoresResponseFailedStores {
  /** 门店编码，例：`abc_001` */
  store_code?: string
  /** 门店名称，例：`幸福小店` */
  store_name?: string
}
