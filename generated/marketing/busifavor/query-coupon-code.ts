// Generated from specs/marketing/busifavor/query-coupon-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryCouponCode',
  method: 'GET',
  path: '/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}',
  response: 'json',
}

/**
 * 查询预存code详情 · Get the state of one preloaded coupon code
 *
 * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
 */
export function queryCouponCode(
  wxpay: WechatPay,
  request: QueryCouponCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryCouponCodeResponse>> {
  return wxpay.call(operation, request, options)
}
queryCouponCode.operation = operation

/** {@link queryCouponCode} 的请求 */
export interface QueryCouponCodeRequest {
  /** 批次号，例：`1212` */
  stock_id: string
  /** 商户上传的code，例：`1212` */
  coupon_code: string
  query?: QueryCouponCodeQuery
}

/** 查询参数 */
export interface QueryCouponCodeQuery {
  /** 公众账号ID，例：`wx233544546545989` */
  appid?: string
}

/** {@link queryCouponCode} 的应答 */
export interface QueryCouponCodeResponse {
  /** 券code信息 */
  code_information: QueryCouponCodeResponseCodeInformation
  /** 券码信息 */
  coupon_information?: QueryCouponCodeResponseCouponInformation
}

/** 券code信息 */
export interface QueryCouponCodeResponseCodeInformation {
  /** 商户上传code */
  code: string
  /** 商户上传code分配状态 */
  code_status: 'AVAILABLE' | 'DISPATCHED' | (string & {})
  /** 上传时间，RFC 3339 */
  upload_time?: string
  /** 被分配时间，RFC 3339 */
  dispatched_time?: string
  /** 领券用户的OpenID */
  openid?: string
  /** 领券用户的UnionID */
  unionid?: string
  /** 用户券code */
  coupon_code?: string
}

/** 券码信息 */
export interface QueryCouponCodeResponseCouponInformation {
  /** 商家券批次名称，例：`8月1日活动券` */
  stock_name: string
  /** 批次归属商户号，例：`10000022` */
  belong_merchant: string
  /** 批次备注，例：`活动使用` */
  comment?: string
  /** 适用商品范围，例：`xxx商品使用` */
  goods_name: string
  /** 批次类型，例：`NORMAL` */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享领券链接 */
  shareable?: boolean
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 核销规则 */
  coupon_use_rule: QueryCouponCodeResponseCouponUseRule
  /** 自定义入口 */
  custom_entrance?: QueryCouponCodeResponseCustomEntrance
  /** 样式信息 */
  display_pattern_info?: QueryCouponCodeResponseDisplayPatternInfo
  /** 券的唯一标识 */
  coupon_code?: string
  /** 批次号 */
  stock_id?: string
  /** 用户领取到的这张券实际可使用的开始时间，RFC 3339 */
  available_start_time?: string
  /** 用户领取到这张券的过期时间，RFC 3339 */
  expire_time?: string
  /** 用户领取到这张券的时间，RFC 3339 */
  receive_time?: string
  /** 发券时传入的唯一凭证 */
  send_request_no?: string
  /** 核销时传入的唯一凭证（如券已被核销 */
  use_request_no?: string
  /** 券被核销的时间（如券已被核销，RFC 3339 */
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
export interface QueryCouponCodeResponseCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: QueryCouponCodeResponseCouponAvailableTime
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: QueryCouponCodeResponseFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: QueryCouponCodeResponseCouponUseRuleDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: QueryCouponCodeResponseCouponUseRuleExchangeCoupon
  /** 核销方式，例：`OFF_LINE` */
  use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
  /** 小程序appid，例：`wx23232232323` */
  mini_programs_appid?: string
  /** 小程序path，例：`/path/index/index` */
  mini_programs_path?: string
}

/** 券可核销时间 */
export interface QueryCouponCodeResponseCouponAvailableTime {
  /** 开始时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  available_begin_time: string
  /** 结束时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  available_end_time: string
  /** 生效后N天内有效，例：`3` */
  available_day_after_receive?: number
  /** 固定周期有效时间段 */
  available_week?: QueryCouponCodeResponseAvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: QueryCouponCodeResponseIrregularyAvaliableTime[]
  /** 领取后N天开始生效，例：`7` */
  wait_days_after_receive?: number
}

/** 固定周期有效时间段 */
export interface QueryCouponCodeResponseAvailableWeek {
  /** 可用星期数 */
  week_day?: number[]
  /** 当天可用时间段 */
  available_day_time?: QueryCouponCodeResponseAvailableDayTime[]
}

/** 当天可用时间段 */
export interface QueryCouponCodeResponseAvailableDayTime {
  /** 当天可用开始时间，例：`3600` */
  begin_time?: number
  /** 当天可用结束时间，例：`86399` */
  end_time?: number
}

/** 无规律的有效时间段 */
export interface QueryCouponCodeResponseIrregularyAvaliableTime {
  /** 开始时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  begin_time?: string
  /** 结束时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  end_time?: string
}

/** 固定面额满减券使用规则 */
export interface QueryCouponCodeResponseFixedNormalCoupon {
  /** 优惠金额（单位：分），例：`5` */
  discount_amount?: number
  /** 消费门槛，例：`100` */
  transaction_minimum?: number
}

/** 折扣券使用规则 */
export interface QueryCouponCodeResponseCouponUseRuleDiscountCoupon {
  /** 折扣比例，例：`88` */
  discount_percent?: number
  /** 消费门槛，例：`100` */
  transaction_minimum?: number
}

/** 换购券使用规则 */
export interface QueryCouponCodeResponseCouponUseRuleExchangeCoupon {
  /** 单品换购价，例：`100` */
  exchange_price?: number
  /** 消费门槛，例：`100` */
  transaction_minimum?: number
}

/** 自定义入口 */
export interface QueryCouponCodeResponseCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: QueryCouponCodeResponseMiniProgramsInfo
  /** 商户公众号appid，例：`wx324345hgfhfghfg` */
  appid?: string
  /** 营销馆id，例：`233455656` */
  hall_id?: string
  /** 可用门店id，例：`233554655` */
  store_id?: string
  /** code展示模式，例：`BARCODE` */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {})
}

/** 小程序入口 */
export interface QueryCouponCodeResponseMiniProgramsInfo {
  /** 商家小程序appid，例：`wx234545656765876` */
  mini_programs_appid: string
  /** 商家小程序path，例：`/path/index/index` */
  mini_programs_path: string
  /** 入口文案，例：`欢迎选购` */
  entrance_words: string
  /** 引导文案，例：`获取更多优惠` */
  guiding_words?: string
}

/** 样式信息 */
export interface QueryCouponCodeResponseDisplayPatternInfo {
  /** 使用须知，例：`xxx门店可用` */
  description?: string
  /** 商户logo，例：`https://qpic.cn/xxx` */
  merchant_logo_url?: string
  /** 商户名称，例：`微信支付` */
  merchant_name?: string
  /** 背景颜色，例：`Color020` */
  background_color?:
    | 'Color010'
    | 'Color020'
    | 'Color030'
    | 'Color040'
    | 'Color050'
    | 'Color060'
    | 'Color070'
    | 'Color080'
    | 'Color090'
    | 'Color100'
    | (string & {})
  /** 券详情图片，例：`https://qpic.cn/xxx` */
  coupon_image_url?: string
  /** 视频号相关信息 */
  finder_info?: QueryCouponCodeResponseFinderInfo
}

/** 视频号相关信息 */
export interface QueryCouponCodeResponseFinderInfo {
  /** 视频号ID，例：`sph6Rngt2T4RlUf` */
  finder_id?: string
  /** 视频号视频ID，例：`sph6Rngt2T4RlUf` */
  finder_video_id?: string
  /** 视频号封面图，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/xxx` */
  finder_video_cover_image_url?: string
}
