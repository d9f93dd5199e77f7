// Generated from specs/brand/partner/list-membership-activities.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listMembershipActivities',
  method: 'GET',
  path: '/v3/brand/partner/card-member/membership-activities',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询品牌会员发券活动列表 · List the activities that grant coupons to a brand's members
 *
 * `GET /v3/brand/partner/card-member/membership-activities` · 服务商
 *
 * 所有分页：`for await (const item of items(listMembershipActivities, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016588039
 */
export function listMembershipActivities(
  wxpay: WechatPay,
  request: ListMembershipActivitiesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListMembershipActivitiesResponse>> {
  return wxpay.call(operation, request, options)
}
listMembershipActivities.operation = operation

/** {@link listMembershipActivities} 的请求 */
export interface ListMembershipActivitiesRequest {
  query: ListMembershipActivitiesQuery
}

/** 查询参数 */
export interface ListMembershipActivitiesQuery {
  /** 品牌id，例：`1004` */
  brand_id: string
  /** 会员卡模板ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id?: string
  /** 活动状态，例：`MEMBERSHIP_ACTIVITY_CREATED` */
  activity_state?:
    | 'MEMBERSHIP_ACTIVITY_CREATED'
    | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
    | 'MEMBERSHIP_ACTIVITY_TERMINATED'
    | 'MEMBERSHIP_ACTIVITY_EXPIRED'
  /** 请求资源起始位置，例：`10` */
  offset: number
  /** 最大资源条数，例：`5` */
  limit: number
}

/** {@link listMembershipActivities} 的应答 */
export interface ListMembershipActivitiesResponse {
  /** 活动列表 */
  data?: ListMembershipActivitiesResponseData[]
  /** 请求资源起始位置，例：`10` */
  offset: number
  /** 最大资源条数，例：`5` */
  limit: number
  /** 资源总条数，例：`1234` */
  total_count: number
}

/** 活动列表 */
export interface ListMembershipActivitiesResponseData {
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 会员卡ID，例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 活动渠道，例：`MECHANT_APP_COMPONENT` */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题，例：`入会享券` */
  title: string
  /** 活动主标题，例：`5张满减券` */
  sub_title: string
  /** 活动开始时间，RFC 3339，例：`2020-01-20T13:29:35.120+08:00` */
  begin_time: string
  /** 活动结束时间，RFC 3339，例：`2020-01-29T13:29:35.120+08:00` */
  end_time: string
  /** 活动总库存，例：`1000` */
  apply_total: number
  /** 活动剩余库存，例：`1000` */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: ListMembershipActivitiesResponseProductCouponStockList[]
  /** 活动ID，例：`371067` */
  activity_id: string
  /** 活动状态，例：`MEMBERSHIP_ACTIVITY_CREATED` */
  activity_state:
    | 'MEMBERSHIP_ACTIVITY_CREATED'
    | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
    | 'MEMBERSHIP_ACTIVITY_TERMINATED'
    | 'MEMBERSHIP_ACTIVITY_EXPIRED'
    | (string & {})
  /** 创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 更新时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  modify_time: string
}

/** 商品券批次列表 */
export interface ListMembershipActivitiesResponseProductCouponStockList {
  /** 商品券ID，例：`701138812971763025610907319729` */
  product_coupon_id: string
  /** 批次ID，例：`98065001` */
  stock_id: string
}
