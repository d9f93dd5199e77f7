// Generated from specs/brand/partner/update-membership-activity.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'updateMembershipActivity',
  method: 'PATCH',
  path: '/v3/brand/partner/card-member/membership-activities/{activity_id}',
  request: 'json',
  response: 'json',
  repeats: ['activity_id'],
}

/**
 * 修改品牌会员发券活动信息 · Update the titles or dates of a member coupon activity
 *
 * `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016588044
 */
export function updateMembershipActivity(
  wxpay: WechatPay,
  request: UpdateMembershipActivityRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UpdateMembershipActivityResponse>> {
  return wxpay.call(operation, request, options)
}
updateMembershipActivity.operation = operation

/** {@link updateMembershipActivity} 的请求 */
export interface UpdateMembershipActivityRequest {
  /** 活动ID，例：`371067` */
  activity_id: string
  json: UpdateMembershipActivityJson
}

/** 请求包体 */
export interface UpdateMembershipActivityJson {
  /** 品牌ID，例：`1004` */
  brand_id: string
  /** 活动主标题，例：`入会享券` */
  title: string
  /** 活动主标题，例：`5张满减券` */
  sub_title: string
  /** 活动开始时间，RFC 3339，例：`2020-01-20T13:29:35.120+08:00` */
  begin_time: string | Date
  /** 活动结束时间，RFC 3339，例：`2020-01-29T13:29:35.120+08:00` */
  end_time: string | Date
}

/** {@link updateMembershipActivity} 的应答 */
export interface UpdateMembershipActivityResponse {
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
  product_coupon_stock_list: UpdateMembershipActivityResponseProductCouponStockList[]
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
export interface UpdateMembershipActivityResponseProductCouponStockList {
  /** 商品券ID，例：`701138812971763025610907319729` */
  product_coupon_id: string
  /** 批次ID，例：`98065001` */
  stock_id: string
}
