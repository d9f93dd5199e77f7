// Generated from specs/marketing/busifavor/query-stock.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryStock',
  method: 'GET',
  path: '/v3/marketing/busifavor/stocks/{stock_id}',
  response: 'json',
  repeats: ['stock_id'],
}

/**
 * 查询商家券详情 · Get the details of one merchant coupon stock
 *
 * `GET /v3/marketing/busifavor/stocks/{stock_id}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534928
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012693047
 */
export function queryStock(
  wxpay: WechatPay,
  request: QueryStockRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryStockResponse>> {
  return wxpay.call(operation, request, options)
}
queryStock.operation = operation

/** {@link queryStock} 的请求 */
export interface QueryStockRequest {
  /** 批次号，例：`1212` */
  stock_id: string
}

/** {@link queryStock} 的应答 */
export interface QueryStockResponse {
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
  /** 核销规则 */
  coupon_use_rule: QueryStockResponseCouponUseRule
  /** 发放规则 */
  stock_send_rule: QueryStockResponseStockSendRule
  /** 自定义入口 */
  custom_entrance?: QueryStockResponseCustomEntrance
  /** 样式信息 */
  display_pattern_info?: QueryStockResponseDisplayPatternInfo
  /** 批次状态 */
  stock_state: 'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED' | (string & {})
  /** 券code模式，例：`WECHATPAY_MODE` */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {})
  /** 批次号，例：`1212` */
  stock_id: string
  /** 券code数量 */
  coupon_code_count?: QueryStockResponseCouponCodeCount
  /** 事件通知配置 */
  notify_config?: QueryStockResponseNotifyConfig
  /** 批次发放情况 */
  send_count_information?: QueryStockResponseSendCountInformation
  /** 是否允许营销补差，例：`false` */
  subsidy?: boolean
}

/** 核销规则 */
export interface QueryStockResponseCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: QueryStockResponseCouponUseRuleCouponAvailableTime
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: QueryStockResponseCouponUseRuleFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: QueryStockResponseCouponUseRuleDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: QueryStockResponseCouponUseRuleExchangeCoupon
  /** 核销方式，例：`OFF_LINE` */
  use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
  /** 小程序appid，例：`wx23232232323` */
  mini_programs_appid?: string
  /** 小程序path，例：`/path/index/index` */
  mini_programs_path?: string
}

/** 券可核销时间 */
export interface QueryStockResponseCouponUseRuleCouponAvailableTime {
  /** 开始时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  available_begin_time: string
  /** 结束时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  available_end_time: string
  /** 生效后N天内有效，例：`3` */
  available_day_after_receive?: number
  /** 固定周期有效时间段 */
  available_week?: QueryStockResponseCouponAvailableTimeAvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: QueryStockResponseIrregularyAvaliableTime[]
  /** 领取后N天开始生效，例：`7` */
  wait_days_after_receive?: number
}

/** 固定周期有效时间段 */
export interface QueryStockResponseCouponAvailableTimeAvailableWeek {
  /** 可用星期数 */
  week_day?: number[]
  /** 当天可用时间段 */
  available_day_time?: QueryStockResponseAvailableWeekAvailableDayTime[]
}

/** 当天可用时间段 */
export interface QueryStockResponseAvailableWeekAvailableDayTime {
  /** 当天可用开始时间，例：`3600` */
  begin_time?: number
  /** 当天可用结束时间，例：`86399` */
  end_time?: number
}

/** 无规律的有效时间段 */
export interface QueryStockResponseIrregularyAvaliableTime {
  /** 开始时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  begin_time?: string
  /** 结束时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  end_time?: string
}

/** 固定面额满减券使用规则 */
export interface QueryStockResponseCouponUseRuleFixedNormalCoupon {
  /** 优惠金额（单位：分），例：`5` */
  discount_amount?: number
  /** 消费门槛，例：`100` */
  transaction_minimum?: number
}

/** 折扣券使用规则 */
export interface QueryStockResponseCouponUseRuleDiscountCoupon {
  /** 折扣比例，例：`88` */
  discount_percent?: number
  /** 消费门槛，例：`100` */
  transaction_minimum?: number
}

/** 换购券使用规则 */
export interface QueryStockResponseCouponUseRuleExchangeCoupon {
  /** 单品换购价，例：`100` */
  exchange_price?: number
  /** 消费门槛，例：`100` */
  transaction_minimum?: number
}

/** 发放规则 */
export interface QueryStockResponseStockSendRule {
  /** 批次总预算（单位：分），例：`100000` */
  max_amount?: number
  /** 批次最大发放个数，例：`100` */
  max_coupons?: number
  /** 用户最大可领个数，例：`5` */
  max_coupons_per_user: number
  /** 单天发放上限金额（单位：分），例：`1000` */
  max_amount_by_day?: number
  /** 单天发放上限个数，例：`100` */
  max_coupons_by_day?: number
  /** 是否开启自然人限制 */
  natural_person_limit?: boolean
  /** 可疑账号拦截 */
  prevent_api_abuse?: boolean
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享链接 */
  shareable?: boolean
}

/** 自定义入口 */
export interface QueryStockResponseCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: QueryStockResponseCustomEntranceMiniProgramsInfo
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
export interface QueryStockResponseCustomEntranceMiniProgramsInfo {
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
export interface QueryStockResponseDisplayPatternInfo {
  /** 使用须知，例：`深圳南山区门店可用` */
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
  finder_info?: QueryStockResponseDisplayPatternInfoFinderInfo
}

/** 视频号相关信息 */
export interface QueryStockResponseDisplayPatternInfoFinderInfo {
  /** 视频号ID，例：`sph6Rngt2T4RlUf` */
  finder_id?: string
  /** 视频号视频ID，例：`sph6Rngt2T4RlUf` */
  finder_video_id?: string
  /** 视频号封面图，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/xxx` */
  finder_video_cover_image_url?: string
}

/** 券code数量 */
export interface QueryStockResponseCouponCodeCount {
  /** 该批次总共已上传的code总数，例：`100` */
  total_count: number
  /** 该批次当前可用的code数，例：`50` */
  available_count: number
}

/** 事件通知配置 */
export interface QueryStockResponseNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

/** 批次发放情况 */
export interface QueryStockResponseSendCountInformation {
  /** 已发放券张数，例：`1` */
  total_send_num?: number
  /** 已发放券金额（单位：分），例：`34` */
  total_send_amount?: number
  /** 单天已发放券张数，例：`1` */
  today_send_num?: number
  /** 单天已发放券金额（单位：分），例：`34` */
  today_send_amount?: number
}
