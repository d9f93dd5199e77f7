// Generated from specs/merchant-store/update-store.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateStore',
  method: 'PATCH',
  path: '/v3/merchant-store/stores/{store_id}',
  request: 'json',
  response: 'empty',
}

/**
 * 修改门店 · Change a store's profile, address or business details
 *
 * `PATCH /v3/merchant-store/stores/{store_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085768
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013948551
 */
export function updateStore(
  wxpay: WechatPay,
  request: UpdateStoreRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
updateStore.operation = operation

/** {@link updateStore} 的请求 */
export interface UpdateStoreRequest {
  /** 微信支付商户门店ID，例：`20488000` */
  store_id: number
  json: UpdateStoreJson
}

/** 请求包体 */
export interface UpdateStoreJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 门店基础信息 */
  store_basics?: UpdateStoreJsonStoreBasics
  /** 门店地址信息 */
  store_address?: UpdateStoreJsonStoreAddress
  /** 门店经营信息 */
  store_business?: UpdateStoreJsonStoreBusiness
}

/** 门店基础信息 */
export interface UpdateStoreJsonStoreBasics {
  /** 商家门店编号，例：`MDL001` */
  store_reference_id?: string
  /** 品牌名称，例：`麦当劳` */
  brand_name?: string
  /** 门店名称，例：`麦当劳` */
  store_name: string
  /** 分店名称，例：`海岸城店` */
  branch_name?: string
  /** 品牌ID，例：`1001` */
  brand_id?: number
}

/** 门店地址信息 */
export interface UpdateStoreJsonStoreAddress {
  /** 门店省市编码，例：`440305` */
  address_code: string
  /** 门店地址，例：`深南大道10000号腾讯大厦1楼` */
  address_detail: string
  /** 门店地址辅助描述，例：`地铁A口右侧100米` */
  address_complements?: string
  /** 门店经度，例：`112.63484` */
  longitude?: string
  /** 门店纬度，例：`37.75464` */
  latitude?: string
}

/** 门店经营信息 */
export interface UpdateStoreJsonStoreBusiness {
  /** 门店服务电话，例：`0755-86013388` */
  service_phone?: string
  /** 门店经营时间，例：`周一至周五 09:00-20:00|周六至周日 10:00-22:00` */
  business_hours?: string
}
