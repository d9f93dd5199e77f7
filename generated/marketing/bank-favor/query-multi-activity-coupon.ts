// Generated from specs/marketing/bank-favor/query-multi-activity-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryMultiActivityCoupon',
  method: 'GET',
  path: '/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}',
  response: 'json',
  repeats: ['openid', 'coupon_id'],
}

/**
 * 查询绑定多笔立减活动的代金券详情 · Read a user's coupon tied to a multi-payment discount activity
 *
 * `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014569864
 */
export function queryMultiActivityCoupon(
  wxpay: WechatPay,
  request: QueryMultiActivityCouponRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryMultiActivityCouponResponse>> {
  return wxpay.call(operation, request, options)
}
queryMultiActivityCoupon.operation = operation

/** {@link queryMultiActivityCoupon} 的请求 */
export interface QueryMultiActivityCouponRequest {
  /** 用户标识ID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 代金券ID，例：`9856888` */
  coupon_id: string
  query: QueryMultiActivityCouponQuery
}

/** 查询参数 */
export interface QueryMultiActivityCouponQuery {
  /** 公众账号ID，例：`wx57849631bb367f52` */
  appid: string
}

/** {@link queryMultiActivityCoupon} 的应答 */
export interface QueryMultiActivityCouponResponse {
  /** 创建批次的商户号，例：`9800064` */
  stock_creator_mchid: string
  /** 批次号，例：`9865888` */
  stock_id: string
  /** 代金券id，例：`98674556` */
  coupon_id: string
  /** 代金券名称，例：`微信支付代金券` */
  coupon_name: string
  /** 券状态，例：`COUPON_STATE_UNKNOW` */
  coupon_state:
    | 'COUPON_STATE_UNKNOW'
    | 'COUPON_STATE_SEND'
    | 'COUPON_STATE_USED'
    | 'COUPON_STATE_EXPIRED'
    | (string & {})
  /** 领券时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  receive_time: string
  /** 可用开始时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  available_begin_time: string
  /** 可用结束时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  available_end_time: string
  /** 活动ID，例：`186745560` */
  activity_id: string
  /** 最大使用次数，例：`5` */
  max_use_number: number
  /** 可用次数，例：`3` */
  available_number: number
  /** 已使用次数，例：`2` */
  used_number: number
  /** 已用金额列表 */
  use_amount_list?: QueryMultiActivityCouponResponseUseAmountList
  /** 用户标识ID，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
}

/** 已用金额列表 */
export interface QueryMultiActivityCouponResponseUseAmountList {
  /** 已用金额 */
  used_amounts?: string[]
}
