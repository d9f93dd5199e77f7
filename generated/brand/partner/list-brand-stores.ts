// Generated from specs/brand/partner/list-brand-stores.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listBrandStores',
  method: 'GET',
  path: '/v3/brand/partner/store/brandstores',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 列表查询品牌门店信息 · List a brand's stores
 *
 * `GET /v3/brand/partner/store/brandstores` · 服务商
 *
 * 所有分页：`for await (const item of items(listBrandStores, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016756674
 */
export function listBrandStores(
  wxpay: WechatPay,
  request: ListBrandStoresRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListBrandStoresResponse>> {
  return wxpay.call(operation, request, options)
}
listBrandStores.operation = operation

/** {@link listBrandStores} 的请求 */
export interface ListBrandStoresRequest {
  query: ListBrandStoresQuery
}

/** 查询参数 */
export interface ListBrandStoresQuery {
  /** 品牌ID，例：`120344` */
  brand_id: string
  /** 门店状态，例：`OPEN` */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED'
  /** 分页起始位置，例：`100` */
  offset?: number
  /** 分页条数，例：`50` */
  limit?: number
}

/** {@link listBrandStores} 的应答 */
export interface ListBrandStoresResponse {
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 分页起始位置 */
  offset?: number
  /** 分页条数 */
  limit?: number
  /** 门店总数 */
  total_count?: number
  /** 品牌门店列表 */
  data?: ListBrandStoresResponseData[]
}

/** 品牌门店列表 */
export interface ListBrandStoresResponseData {
  /** 品牌ID，例：`123456789` */
  brand_id: string
  /** 品牌门店ID，例：`20488000` */
  store_id?: string
  /** 门店状态，例：`OPEN` */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态，例：`SUCCESS` */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因，例：`通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确` */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: ListBrandStoresResponseDataStoreBasics
  /** 门店地址信息 */
  store_address?: ListBrandStoresResponseDataStoreAddress
  /** 门店经营信息 */
  store_business?: ListBrandStoresResponseDataStoreBusiness
  /** 门店收款信息 */
  store_recipient?: ListBrandStoresResponseDataStoreRecipient[]
}

/** 门店基础信息 */
export interface ListBrandStoresResponseDataStoreBasics {
  /** 商家门店编号，例：`MDL001` */
  store_reference_id?: string
  /** 门店名称，例：`海岸城店` */
  branch_name?: string
}

/** 门店地址信息 */
export interface ListBrandStoresResponseDataStoreAddress {
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
export interface ListBrandStoresResponseDataStoreBusiness {
  /** 门店服务电话，例：`0755-86013388` */
  service_phone?: string
  /** 门店经营时间，例：`周一至周五 09:00-20:00|周六至周日 10:00-22:00` */
  business_hours?: string
}

/** 门店收款信息 */
export interface ListBrandStoresResponseDataStoreRecipient {
  /** 门店收款商户号，例：`1230000109` */
  mchid?: string
  /** 门店收款主体，例：`腾讯科技（深圳）有限公司` */
  company_name?: string
  /**
   * 收款绑定状态，例：`CONFIRMED`
   * - `CONFIRMED` 门店已绑定此收款商户号
   * - `ADMIN_REJECTED` 商户管理员已拒绝
   * - `CONFIRMING` 商户号管理员确认中
   * - `TIMEOUT_REJECTED` 由于商户管理员确认超时
   */
  recipient_state?:
    | 'CONFIRMED'
    | 'ADMIN_REJECTED'
    | 'CONFIRMING'
    | 'TIMEOUT_REJECTED'
    | (string & {})
}
