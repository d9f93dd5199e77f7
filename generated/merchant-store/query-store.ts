// Generated from specs/merchant-store/query-store.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryStore',
  method: 'GET',
  path: '/v3/merchant-store/stores/{store_id}',
  response: 'json',
}

/**
 * 查询门店 · Look up a store's profile, address, business details and state
 *
 * `GET /v3/merchant-store/stores/{store_id}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085769
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013948577
 */
export function queryStore(
  wxpay: WechatPay,
  request: QueryStoreRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryStoreResponse>> {
  return wxpay.call(operation, request, options)
}
queryStore.operation = operation

/** {@link queryStore} 的请求 */
export interface QueryStoreRequest {
  /** 微信支付商户门店ID，例：`20488000` */
  store_id: number
  query?: QueryStoreQuery
}

/** 查询参数 */
export interface QueryStoreQuery {
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryStore} 的应答 */
export interface QueryStoreResponse {
  /** 门店基础信息 */
  store_basics?: QueryStoreResponseStoreBasics
  /** 门店地址信息 */
  store_address?: QueryStoreResponseStoreAddress
  /** 门店经营信息 */
  store_business?: QueryStoreResponseStoreBusiness
  /** 门店收款信息 */
  store_recipient?: QueryStoreResponseStoreRecipient[]
  /** 门店状态 */
  store_state?: QueryStoreResponseStoreState
}

/** 门店基础信息 */
export interface QueryStoreResponseStoreBasics {
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
export interface QueryStoreResponseStoreAddress {
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
export interface QueryStoreResponseStoreBusiness {
  /** 门店服务电话，例：`0755-86013388` */
  service_phone?: string
  /** 门店经营时间，例：`周一至周五 09:00-20:00|周六至周日 10:00-22:00` */
  business_hours?: string
}

/** 门店收款信息 */
export interface QueryStoreResponseStoreRecipient {
  /** 门店收款商户号，例：`1230000109` */
  mchid: string
  /** 门店收款主体，例：`腾讯科技（深圳）有限公司` */
  company_name?: string
}

/** 门店状态 */
export interface QueryStoreResponseStoreState {
  /** 门店状态描述，例：`地址核实失败` */
  store_state_message?: string
  /**
   * 地址核实失败原因，例：`感谢亲的反馈，通过核实您提交的电话错误，请核实手机号码或座机号码是否正确`
   */
  address_failed_reason?: string
  /** STORE_STATE_VALID */
  store_state_value?: string
}
