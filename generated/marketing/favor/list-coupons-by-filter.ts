// Generated from specs/marketing/favor/list-coupons-by-filter.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { FavorCouponStatus, FavorCouponType } from '../../_shared/enums.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listCouponsByFilter',
  method: 'GET',
  path: '/v3/marketing/favor/users/{openid}/coupons',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 根据商户号查用户的券 · List a user's cash coupons filtered by merchant, stock or status
 *
 * `GET /v3/marketing/favor/users/{openid}/coupons` · 直连商户、服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listCouponsByFilter, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534690
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012494237
 */
export function listCouponsByFilter(
  wxpay: WechatPay,
  request: ListCouponsByFilterRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListCouponsByFilterResponse>> {
  return wxpay.call(operation, request, options)
}
listCouponsByFilter.operation = operation

/** {@link listCouponsByFilter} 的请求 */
export interface ListCouponsByFilterRequest {
  /** 用户openid */
  openid: string
  query: ListCouponsByFilterQuery
}

/** 查询参数 */
export interface ListCouponsByFilterQuery {
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id?: string
  /** 券或消费金状态 */
  status?: 'SENDED' | 'USED'
  /** 创建批次的商户号 */
  creator_mchid?: string
  /** 批次发放商户号 */
  sender_mchid?: string
  /** 可用商户号 */
  available_mchid?: string
  /**
   * 分页页码
   * @default 0
   */
  offset?: number
  /**
   * 分页大小
   * @default 20
   */
  limit?: number
  /** 业务类型，例：`MULTIUSE` */
  business_type?: 'MULTIUSE'
}

/** {@link listCouponsByFilter} 的应答 */
export interface ListCouponsByFilterResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data?: ListCouponsByFilterResponseData[]
}

/** 结果集 */
export interface ListCouponsByFilterResponseData {
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
  cut_to_message?: ListCouponsByFilterResponseDataCutToMessage
  /** 可用开始时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  available_begin_time: string
  /** 可用结束时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  available_end_time: string
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: ListCouponsByFilterResponseNormalCouponInformation
  /** 已实扣代金券核销信息 */
  consume_information?: ListCouponsByFilterResponseDataConsumeInformation
  /** 剩余金额（单位：分），例：`10000` */
  available_balance?: number
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
  /** 是否无资金流 */
  no_cash: boolean
}

/** 减至批次特定信息 */
export interface ListCouponsByFilterResponseDataCutToMessage {
  /** 可用优惠的商品最高单价（单位：分） */
  single_price_max: number
  /** 减至后的优惠单价（单位：分） */
  cut_to_price: number
}

/** 固定面额满减券使用规则 */
export interface ListCouponsByFilterResponseNormalCouponInformation {
  /** 面额（单位：分） */
  coupon_amount: number
  /** 使用券金额门槛（单位：分） */
  transaction_minimum: number
}

/** 已实扣代金券核销信息 */
export interface ListCouponsByFilterResponseDataConsumeInformation {
  /** 核销时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  consume_time?: string
  /** 核销商户号 */
  consume_mchid?: string
  /** 核销订单的微信支付订单号 */
  transaction_id?: string
  goods_detail?: ListCouponsByFilterResponseGoodsDetail[]
}

/** 单品信息 */
export interface ListCouponsByFilterResponseGoodsDetail {
  /** 商品编码，例：`12345` */
  goods_id?: string
  /** 商品数量，例：`1` */
  quantity?: number
  /** 商品价格（单位：分），例：`528800` */
  price?: number
  /** 商品优惠金额（单位：分），例：`100` */
  discount_amount?: number
}
