// Generated from specs/marketing/busifavor/list-coupons-by-filter.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type {
  BackgroundColor,
  CouponCodeDisplayMode,
  CouponState,
  StockType,
  UseMethod,
} from '../../_shared/enums.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listCouponsByFilter',
  method: 'GET',
  path: '/v3/marketing/busifavor/users/{openid}/coupons',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 根据过滤条件查询用户券 · List a user's merchant coupons that match the given filters
 *
 * `GET /v3/marketing/busifavor/users/{openid}/coupons` · 直连商户
 *
 * 所有分页：`for await (const item of items(listCouponsByFilter, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534963
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012693087
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
  /** 用户标识，例：`2323dfsdf342342` */
  openid: string
  query: ListCouponsByFilterQuery
}

/** 查询参数 */
export interface ListCouponsByFilterQuery {
  /** 公众账号ID，例：`wx233544546545989` */
  appid: string
  /** 批次号，例：`9865000` */
  stock_id?: string
  /** 券状态，例：`SENDED` */
  coupon_state?: CouponState
  /** 创建批次的商户号，例：`1000000001` */
  creator_merchant?: string
  /** 批次归属商户号，例：`1000000002` */
  belong_merchant?: string
  /** 批次发放商户号，例：`1000000003` */
  sender_merchant?: string
  /** 分页页码，例：`0` */
  offset?: number
  /** 分页大小，例：`20` */
  limit?: number
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
  /** 商家券批次名称，最长 24 个字符 */
  stock_name: string
  /** 批次归属商户号，8–15 个字符 */
  belong_merchant: string
  /** 批次备注，最长 20 个字符 */
  comment?: string
  /** 适用商品范围，最长 15 个字符 */
  goods_name: string
  /** 批次类型(NORMAL */
  stock_type: StockType | (string & {})
  /** 核销规则 */
  coupon_use_rule: ListCouponsByFilterResponseDataCouponUseRule
  /** 自定义入口 */
  custom_entrance?: ListCouponsByFilterResponseDataCustomEntrance
  /** 样式信息 */
  display_pattern_info?: ListCouponsByFilterResponseDataDisplayPatternInfo
  /** 券code */
  coupon_code?: string
  /** 券状态，例：`SENDED` */
  coupon_state?: CouponState | (string & {})
  /** 批次号 */
  stock_id?: string
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享链接 */
  shareable?: boolean
  /** 发券请求单号 */
  send_request_no?: string
  /** 核销请求单号 */
  use_request_no?: string
  /** 券可使用开始时间，RFC 3339 */
  available_start_time?: string
  /** 券过期时间，RFC 3339 */
  expire_time?: string
  /** 券领券时间，RFC 3339 */
  receive_time?: string
  /** 券核销时间，RFC 3339 */
  use_time?: string
  /** 若商家券操作过关联商户订单信息 */
  associate_out_trade_no?: string
  /** 回退时传入的唯一凭证（如券发生了退回 */
  return_request_no?: string
  /** 券被回退的时间（如券发生了退回，RFC 3339 */
  return_time?: string
  /** 失效时传入的唯一凭证（如果一张券已失效 */
  deactivate_request_no?: string
  /** 券被失效的时间（如果一张券已失效，RFC 3339 */
  deactivate_time?: string
  /** 失效一张券的原因（如果一张券已失效 */
  deactivate_reason?: string
}

/** 核销规则 */
export interface ListCouponsByFilterResponseDataCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: ListCouponsByFilterResponseCouponAvailableTime
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: ListCouponsByFilterResponseFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: ListCouponsByFilterResponseDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: ListCouponsByFilterResponseExchangeCoupon
  /** 核销方式(OFF_LINE */
  use_method: UseMethod | (string & {})
  /** 小程序appid */
  mini_programs_appid?: string
  /** 小程序path */
  mini_programs_path?: string
}

/** 券可核销时间 */
export interface ListCouponsByFilterResponseCouponAvailableTime {
  /** 开始时间，RFC 3339 */
  available_begin_time: string
  /** 结束时间，RFC 3339 */
  available_end_time: string
  /** 领取后N天内有效，1–365 */
  available_day_after_receive?: number
  /** 可以设置多个星期下的多个可用时间段 */
  available_week?: ListCouponsByFilterResponseAvailableWeek
  /** 无规律的有效时间 */
  irregulary_avaliable_time?: ListCouponsByFilterResponseIrregularyAvaliableTime[]
  /** 日期区间内 */
  wait_days_after_receive?: number
}

/** 可以设置多个星期下的多个可用时间段 */
export interface ListCouponsByFilterResponseAvailableWeek {
  /** 0代表周日 */
  week_day?: number[]
  /** 可以填写多个时间段 */
  available_day_time?: ListCouponsByFilterResponseAvailableDayTime[]
}

/** 可以填写多个时间段 */
export interface ListCouponsByFilterResponseAvailableDayTime {
  /** 当天可用开始时间 */
  begin_time?: number
  /** 当天可用结束时间 */
  end_time?: number
}

/** 无规律的有效时间 */
export interface ListCouponsByFilterResponseIrregularyAvaliableTime {
  /** 开始时间，RFC 3339 */
  begin_time?: string
  /** 结束时间，RFC 3339 */
  end_time?: string
}

/** 固定面额满减券使用规则 */
export interface ListCouponsByFilterResponseFixedNormalCoupon {
  /** 优惠金额（单位：分），1–10000000 */
  discount_amount?: number
  /** 消费门槛，1–10000000 */
  transaction_minimum?: number
}

/** 折扣券使用规则 */
export interface ListCouponsByFilterResponseDiscountCoupon {
  /** 折扣比例，1–100 */
  discount_percent?: number
  /** 消费门槛，1–10000000 */
  transaction_minimum?: number
}

/** 换购券使用规则 */
export interface ListCouponsByFilterResponseExchangeCoupon {
  /** 单品换购价，1–10000000 */
  exchange_price?: number
  /** 消费门槛，1–10000000 */
  transaction_minimum?: number
}

/** 自定义入口 */
export interface ListCouponsByFilterResponseDataCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: ListCouponsByFilterResponseMiniProgramsInfo
  /** 商户公众号appid */
  appid?: string
  /** 更多优惠入口 */
  hall_id?: string
  /** 可用门店id */
  store_id?: string
  /** code展示模式 */
  code_display_mode?: CouponCodeDisplayMode | (string & {})
}

/** 小程序入口 */
export interface ListCouponsByFilterResponseMiniProgramsInfo {
  /** 商家小程序appid */
  mini_programs_appid: string
  /** 商家小程序path */
  mini_programs_path: string
  /** 入口文案 */
  entrance_words: string
  /** 引导文案 */
  guiding_words?: string
}

/** 样式信息 */
export interface ListCouponsByFilterResponseDataDisplayPatternInfo {
  /** 使用须知 */
  description?: string
  /** 商户logo，图片上传接口返回的 media_url */
  merchant_logo_url?: string
  /** 商户名称 */
  merchant_name?: string
  /** 背景颜色 */
  background_color?: BackgroundColor | (string & {})
  /** 券详情图片，图片上传接口返回的 media_url */
  coupon_image_url?: string
  /** 视频号相关信息 */
  finder_info?: ListCouponsByFilterResponseFinderInfo
}

/** 视频号相关信息 */
export interface ListCouponsByFilterResponseFinderInfo {
  /** 视频号ID，例：`sph6Rngt2T4RlUf` */
  finder_id?: string
  /** 视频号视频ID，例：`sph6Rngt2T4RlUf` */
  finder_video_id?: string
  /** 视频号封面图，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/xxx` */
  finder_video_cover_image_url?: string
}
