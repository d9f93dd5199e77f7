// Generated from specs/marketing/goods-subsidy-activity/add-stores.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'addStores',
  method: 'POST',
  path: '/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores',
  request: 'json',
  response: 'json',
}

/**
 * 添加小店活动门店 · Add stores to a brand's retail store activity
 *
 * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` · 普通商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384359
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012384421
 */
export function addStores(
  wxpay: WechatPay,
  request: AddStoresRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AddStoresResponse>> {
  return wxpay.call(operation, request, options)
}
addStores.operation = operation

/** {@link addStores} 的请求 */
export interface AddStoresRequest {
  /** 品牌ID，例：`1001` */
  brand_id: string
  json: AddStoresJson
}

/** 请求包体 */
export interface AddStoresJson {
  /** 请求业务单据，例：`1002600620019090123143254436` */
  out_request_no: string
  /** 添加时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  add_time: string | Date
  /** 待新增的小店活动门店列表 */
  stores: AddStoresJsonStores[]
}

/** 待新增的小店活动门店列表 */
export interface AddStoresJsonStores {
  /** 门店编码，例：`abc_001` */
  store_code?: string
  /** 门店名称，例：`幸福小店` */
  store_name?: string
}

/** {@link addStores} 的应答 */
export interface AddStoresResponse {
  /** 添加时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  add_time?: string
  /** 添加失败的小店活动门店列表 */
  failed_stores?: AddStoresResponseFailedStores[]
}

/** 添加失败的小店活动门店列表 */
export interface AddStoresResponseFailedStores {
  /** 门店编码，例：`abc_001` */
  store_code?: string
  /** 门店名称，例：`幸福小店` */
  store_name?: string
}
