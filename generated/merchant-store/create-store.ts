// Generated from specs/merchant-store/create-store.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createStore',
  method: 'POST',
  path: '/v3/merchant-store/stores',
  request: 'json',
  response: 'json',
}

/**
 * 创建门店 · Register a physical store under a merchant
 *
 * `POST /v3/merchant-store/stores` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085766
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013948546
 */
export function createStore(
  wxpay: WechatPay,
  request: CreateStoreRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateStoreResponse>> {
  return wxpay.call(operation, request, options)
}
createStore.operation = operation

/** {@link createStore} 的请求 */
export interface CreateStoreRequest {
  json: CreateStoreJson
}

/** 请求包体 */
export interface CreateStoreJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 门店基础信息 */
  store_basics?: CreateStoreJsonStoreBasics
  /** 门店地址信息 */
  store_address?: CreateStoreJsonStoreAddress
  /** 门店经营信息 */
  store_business?: CreateStoreJsonStoreBusiness
  /** 门店收款信息 */
  store_recipient?: CreateStoreJsonStoreRecipient[]
}

/** 门店基础信息 */
export interface CreateStoreJsonStoreBasics {
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
export interface CreateStoreJsonStoreAddress {
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
export interface CreateStoreJsonStoreBusiness {
  /** 门店服务电话，例：`0755-86013388` */
  service_phone?: string
  /** 门店经营时间，例：`周一至周五 09:00-20:00|周六至周日 10:00-22:00` */
  business_hours?: string
}

/** 门店收款信息 */
export interface CreateStoreJsonStoreRecipient {
  /** 门店收款商户号，例：`1230000109` */
  mchid: string
  /** 门店收款主体，例：`腾讯科技（深圳）有限公司` */
  company_name?: string
}

/** {@link createStore} 的应答 */
export interface CreateStoreResponse {
  /** 微信支付商户门店ID，例：`20488000` */
  store_id: number
}
