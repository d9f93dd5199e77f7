// Generated from specs/brand/partner/query-membership-activity.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryMembershipActivity',
  method: 'GET',
  path: '/v3/brand/partner/card-member/membership-activities/{activity_id}',
  response: 'json',
  repeats: ['activity_id'],
}

/**
 * 查询品牌会员发券活动 · Query an activity that grants coupons to a brand's members
 *
 * `GET /v3/brand/partner/card-member/membership-activities/{activity_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016588015
 */
export function queryMembershipActivity(
  wxpay: WechatPay,
  request: QueryMembershipActivityRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryMembershipActivityResponse>> {
  return wxpay.call(operation, request, options)
}
queryMembershipActivity.operation = operation

/** {@link queryMembershipActivity} 的请求 */
export interface QueryMembershipActivityRequest {
  /** 活动ID，例：`371067` */
  activity_id: string
  query: QueryMembershipActivityQuery
}

/** 查询参数 */
export interface QueryMembershipActivityQuery {
  /** 品牌id，例：`1004` */
  brand_id: string
}

/** {@link queryMembershipActivity} 的应答 */
export interface QueryMembershipActivityResponse {
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
  product_coupon_stock_list: QueryMembershipActivityResponseProductCouponStockList[]
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
export interface QueryMembershipActivityResponseProductCouponStockList {
  /** 商品券ID，例：`701138812971763025610907319729` */
  product_coupon_id: string
  /** 批次ID，例：`98065001` */
  stock_id: string
}
