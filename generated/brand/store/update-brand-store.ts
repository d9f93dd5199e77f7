// Generated from specs/brand/store/update-brand-store.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateBrandStore',
  method: 'PATCH',
  path: '/brand/store/brandstores/{store_id}',
  request: 'json',
  response: 'json',
  repeats: ['store_id'],
}

/**
 * 更新品牌门店 · Update a brand's store
 *
 * `PATCH /brand/store/brandstores/{store_id}` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015783036
 */
export function updateBrandStore(
  wxpay: WechatPay,
  request: UpdateBrandStoreRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateBrandStoreResponse>> {
  return wxpay.call(operation, request, options)
}
updateBrandStore.operation = operation

/** {@link updateBrandStore} 的请求 */
export interface UpdateBrandStoreRequest {
  /** 品牌门店ID，例：`20488000` */
  store_id: string
  json: UpdateBrandStoreJson
}

/** 请求包体 */
export interface UpdateBrandStoreJson {
  /** 门店基础信息 */
  store_basics?: UpdateBrandStoreJsonStoreBasics
  /** 门店地址信息 */
  store_address?: UpdateBrandStoreJsonStoreAddress
  /** 门店经营信息 */
  store_business?: UpdateBrandStoreJsonStoreBusiness
}

/** 门店基础信息 */
export interface UpdateBrandStoreJsonStoreBasics {
  /** 商家门店编号，例：`MDL001` */
  store_reference_id?: string
  /** 门店名称，例：`海岸城店` */
  branch_name?: string
}

/** 门店地址信息 */
export interface UpdateBrandStoreJsonStoreAddress {
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
export interface UpdateBrandStoreJsonStoreBusiness {
  /** 门店服务电话，例：`0755-86013388` */
  service_phone?: string
  /** 门店经营时间，例：`周一至周五 09:00-20:00|周六至周日 10:00-22:00` */
  business_hours?: string
}

/** {@link updateBrandStore} 的应答 */
export interface UpdateBrandStoreResponse {
  /** 品牌门店ID，例：`20488000` */
  store_id: string
  /** 门店状态，例：`OPEN` */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态，例：`SUCCESS` */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因，例：`通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确` */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: UpdateBrandStoreResponseStoreBasics
  /** 门店地址信息 */
  store_address?: UpdateBrandStoreResponseStoreAddress
  /** 门店经营信息 */
  store_business?: UpdateBrandStoreResponseStoreBusiness
  /** 门店收款信息 */
  store_recipient?: UpdateBrandStoreResponseStoreRecipient[]
}

/** 门店基础信息 */
export interface UpdateBrandStoreResponseStoreBasics {
  /** 商家门店编号，例：`MDL001` */
  store_reference_id?: string
  /** 门店名称，例：`海岸城店` */
  branch_name?: string
}

/** 门店地址信息 */
export interface UpdateBrandStoreResponseStoreAddress {
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
export interface UpdateBrandStoreResponseStoreBusiness {
  /** 门店服务电话，例：`0755-86013388` */
  service_phone?: string
  /** 门店经营时间，例：`周一至周五 09:00-20:00|周六至周日 10:00-22:00` */
  business_hours?: string
}

/** 门店收款信息 */
export interface UpdateBrandStoreResponseStoreRecipient {
  /** 门店收款商户号，例：`1230000109` */
  mchid: string
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
