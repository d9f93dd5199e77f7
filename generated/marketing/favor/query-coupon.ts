// Generated from specs/marketing/favor/query-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { FavorCouponStatus, FavorCouponType } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryCoupon',
  method: 'GET',
  path: '/v3/marketing/favor/users/{openid}/coupons/{coupon_id}',
  response: 'json',
  repeats: ['coupon_id'],
}

/**
 * 查询代金券详情 · Get the details of one cash coupon that a user holds
 *
 * `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012486942
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012492796
 */
export function queryCoupon(
  wxpay: WechatPay,
  request: QueryCouponRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCouponResponse>> {
  return wxpay.call(operation, request, options)
}
queryCoupon.operation = operation

/** {@link queryCoupon} 的请求 */
export interface QueryCouponRequest {
  /** 用户openid */
  openid: string
  /** 代金券id */
  coupon_id: string
  query: QueryCouponQuery
}

/** 查询参数 */
export interface QueryCouponQuery {
  /** 公众账号ID */
  appid: string
}

/** {@link queryCoupon} 的应答 */
export interface QueryCouponResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 代金券id */
  coupon_id?: string
  /** 代金券名称，例：`微信支付代金券` */
  coupon_name: string
  /** 代金券状态 */
  status: FavorCouponStatus | (string & {})
  /** 使用说明，例：`微信支付营销` */
  description: string
  /** 领券时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 券类型 */
  coupon_type: FavorCouponType | (string & {})
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: QueryCouponResponseCutToMessage
  /** 可用开始时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  available_begin_time: string
  /** 可用结束时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  available_end_time: string
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: QueryCouponResponseNormalCouponInformation
  /** 已实扣代金券核销信息 */
  consume_information?: QueryCouponResponseConsumeInformation
  /** 剩余金额（单位：分），例：`10000` */
  available_balance?: number
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
  /** 是否无资金流 */
  no_cash: boolean
}

/** 减至批次特定信息 */
export interface QueryCouponResponseCutToMessage {
  /** 可用优惠的商品最高单价（单位：分） */
  single_price_max: number
  /** 减至后的优惠单价（单位：分） */
  cut_to_price: number
}

/** 固定面额满减券使用规则 */
export interface QueryCouponResponseNormalCouponInformation {
  /** 面额（单位：分） */
  coupon_amount: number
  /** 使用券金额门槛（单位：分） */
  transaction_minimum: number
}

/** 已实扣代金券核销信息 */
export interface QueryCouponResponseConsumeInformation {
  /** 核销时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  consume_time?: string
  /** 核销商户号 */
  consume_mchid?: string
  /** 核销订单的微信支付订单号 */
  transaction_id?: string
  goods_detail?: QueryCouponResponseConsumeInformationGoodsDetail[]
}

/** 单品信息 */
export interface QueryCouponResponseConsumeInformationGoodsDetail {
  /** 商品编码，例：`12345` */
  goods_id?: string
  /** 商品数量，例：`1` */
  quantity?: number
  /** 商品价格（单位：分），例：`528800` */
  price?: number
  /** 商品优惠金额（单位：分），例：`100` */
  discount_amount?: number
}
