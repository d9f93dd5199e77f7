// Generated from specs/marketing/goods-subsidy-activity/list-acts-by-area.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listActsByArea',
  method: 'GET',
  path: '/v3/marketing/goods-subsidy-activity/activities',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 按区域查询品牌加价购活动 · List the brand add-on purchase activities open in a city
 *
 * `GET /v3/marketing/goods-subsidy-activity/activities` · 普通商户、服务商
 *
 * 所有分页：`for await (const item of items(listActsByArea, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
 */
export function listActsByArea(
  wxpay: WechatPay,
  request: ListActsByAreaRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListActsByAreaResponse>> {
  return wxpay.call(operation, request, options)
}
listActsByArea.operation = operation

/** {@link listActsByArea} 的请求 */
export interface ListActsByAreaRequest {
  query: ListActsByAreaQuery
}

/** 查询参数 */
export interface ListActsByAreaQuery {
  /** 活动所属城市的ID */
  city_id: string
  /** 分页页码 */
  offset: number
  /** 最大返回的活动数 */
  limit: number
}

/** {@link listActsByArea} 的应答 */
export interface ListActsByAreaResponse {
  /** 小店活动门店总数，例：`1000` */
  total_count?: number
  /** 小店活动门店集合 */
  data?: ListActsByAreaResponseData[]
  /** 分页页码，例：`0` */
  offset: number
  /** 分页大小，例：`10` */
  limit: number
}

/** 小店活动门店集合 */
export interface ListActsByAreaResponseData {
  /** 活动ID */
  activity_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 活动创建方商户号 */
  creator_merchant_id?: string
  /** 活动信息 */
  activity_info?: ListActsByAreaResponseDataActivityInfo
  /** 活动商品信息 */
  goods_information?: ListActsByAreaResponseDataGoodsInformation
  /** 活动规则 */
  rule_information?: ListActsByAreaResponseDataRuleInformation
}

/** 活动信息 */
export interface ListActsByAreaResponseDataActivityInfo {
  /** 活动名称 */
  activity_name?: string
  /** 活动报名开始时间，RFC 3339 */
  apply_start_time?: string
  /** 活动报名结束时间，RFC 3339 */
  apply_end_time?: string
  /** 活动开始时间，RFC 3339 */
  activity_start_time?: string
  /** 活动结束时间，RFC 3339 */
  activity_end_time?: string
  /** 活动描述 */
  activity_description?: string
}

/** 活动商品信息 */
export interface ListActsByAreaResponseDataGoodsInformation {
  /** 商品ID */
  goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品图片URL */
  goods_picture_url?: string
}

/** 活动规则 */
export interface ListActsByAreaResponseDataRuleInformation {
  /** 购买单件商品 */
  store_subsidy?: number
  /** 购买单件商品 */
  service_provider_subsidy?: number
  /** 活动门店补贴商品数上限 */
  store_subsidy_quota?: number
  /** 单用户享受加价购优惠次数上限 */
  user_subsidy_quota?: number
  /** 活动区域列表 */
  areas?: ListActsByAreaResponseDataRuleInformationAreas[]
}

/** 活动区域列表 */
export interface ListActsByAreaResponseDataRuleInformationAreas {
  /** 省名称 */
  province?: string
  /** 市名称 */
  city?: string
  /** 区名称 */
  district?: string
}
