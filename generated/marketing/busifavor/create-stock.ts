// Generated from specs/marketing/busifavor/create-stock.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createStock',
  method: 'POST',
  path: '/v3/marketing/busifavor/stocks',
  request: 'json',
  response: 'json',
}

/**
 * 创建商家券 · Create a stock of merchant coupons
 *
 * `POST /v3/marketing/busifavor/stocks` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012692931
 */
export function createStock(
  wxpay: WechatPay,
  request: CreateStockRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateStockResponse>> {
  return wxpay.call(operation, request, options)
}
createStock.operation = operation

/** {@link createStock} 的请求 */
export interface CreateStockRequest {
  json: CreateStockJson
}

/** 请求包体 */
export interface CreateStockJson {
  /** 商家券批次名称，例：`8月1日活动券` */
  stock_name: string
  /** 批次归属商户号，例：`10000022` */
  belong_merchant: string
  /** 批次备注，例：`活动使用` */
  comment?: string
  /** 适用商品范围，例：`xxx商品使用` */
  goods_name: string
  /** 批次类型，例：`NORMAL` */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 核销规则 */
  coupon_use_rule: CreateStockJsonCouponUseRule
  /** 发放规则 */
  stock_send_rule: CreateStockJsonStockSendRule
  /** 商户请求单号，例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 自定义入口 */
  custom_entrance?: CreateStockJsonCustomEntrance
  /** 样式信息 */
  display_pattern_info?: CreateStockJsonDisplayPatternInfo
  /** 券code模式，例：`WECHATPAY_MODE` */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD'
  /** 事件通知配置 */
  notify_config?: CreateStockJsonNotifyConfig
  /** 是否允许营销补贴 */
  subsidy?: boolean
}

/** 核销规则 */
export interface CreateStockJsonCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: CreateStockJsonCouponUseRuleCouponAvailableTime
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: CreateStockJsonCouponUseRuleFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: CreateStockJsonCouponUseRuleDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: CreateStockJsonCouponUseRuleExchangeCoupon
  /** 核销方式，例：`OFF_LINE` */
  use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE'
  /** 小程序appid，例：`wx23232232323` */
  mini_programs_appid?: string
  /** 小程序path，例：`/path/index/index` */
  mini_programs_path?: string
}

/** 券可核销时间 */
export interface CreateStockJsonCouponUseRuleCouponAvailableTime {
  /** 开始时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  available_begin_time: string | Date
  /** 结束时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  available_end_time: string | Date
  /** 生效后N天内有效，例：`3` */
  available_day_after_receive?: number
  /** 固定周期有效时间段 */
  available_week?: CreateStockJsonCouponAvailableTimeAvailableWeek
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: CreateStockJsonIrregularyAvaliableTime[]
  /** 领取后N天开始生效，例：`7` */
  wait_days_after_receive?: number
  /** 领取后N秒内有效，例：`3600` */
  available_second_after_receive?: number
}

/** 固定周期有效时间段 */
export interface CreateStockJsonCouponAvailableTimeAvailableWeek {
  /** 可用星期数 */
  week_day?: number[]
  /** 当天可用时间段 */
  available_day_time?: CreateStockJsonAvailableWeekAvailableDayTime[]
}

/** 当天可用时间段 */
export interface CreateStockJsonAvailableWeekAvailableDayTime {
  /** 当天可用开始时间，例：`3600` */
  begin_time?: number
  /** 当天可用结束时间，例：`86399` */
  end_time?: number
}

/** 无规律的有效时间段 */
export interface CreateStockJsonIrregularyAvaliableTime {
  /** 开始时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  begin_time?: string | Date
  /** 结束时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  end_time?: string | Date
}

/** 固定面额满减券使用规则 */
export interface CreateStockJsonCouponUseRuleFixedNormalCoupon {
  /** 优惠金额（单位：分），例：`5` */
  discount_amount: number
  /** 消费门槛，例：`100` */
  transaction_minimum: number
}

/** 折扣券使用规则 */
export interface CreateStockJsonCouponUseRuleDiscountCoupon {
  /** 折扣比例，例：`88` */
  discount_percent: number
  /** 消费门槛，例：`100` */
  transaction_minimum: number
}

/** 换购券使用规则 */
export interface CreateStockJsonCouponUseRuleExchangeCoupon {
  /** 单品换购价，例：`100` */
  exchange_price: number
  /** 消费门槛，例：`100` */
  transaction_minimum: number
}

/** 发放规则 */
export interface CreateStockJsonStockSendRule {
  /** 批次总预算（单位：分），例：`100000` */
  max_amount?: number
  /** 批次最大发放个数，例：`100` */
  max_coupons: number
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
export interface CreateStockJsonCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: CreateStockJsonCustomEntranceMiniProgramsInfo
  /** 商户公众号appid，例：`wx324345hgfhfghfg` */
  appid?: string
  /** 营销馆id，例：`233455656` */
  hall_id?: string
  /** 可用门店id，例：`233554655` */
  store_id?: string
  /** code展示模式，例：`BARCODE` */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE'
}

/** 小程序入口 */
export interface CreateStockJsonCustomEntranceMiniProgramsInfo {
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
export interface CreateStockJsonDisplayPatternInfo {
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
  /** 券详情图片，例：`https://qpic.cn/xxx` */
  coupon_image_url?: string
  /** 视频号相关信息 */
  finder_info?: CreateStockJsonDisplayPatternInfoFinderInfo
}

/** 视频号相关信息 */
export interface CreateStockJsonDisplayPatternInfoFinderInfo {
  /** 视频号ID，例：`sph6Rngt2T4RlUf` */
  finder_id: string
  /** 视频号视频ID，例：`sph6Rngt2T4RlUf` */
  finder_video_id: string
  /** 视频号封面图，图片上传接口返回的 media_url，例：`https://wxpaylogo.qpic.cn/xxx` */
  finder_video_cover_image_url: string
}

/** 事件通知配置 */
export interface CreateStockJsonNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

/** {@link createStock} 的应答 */
export interface CreateStockResponse {
  /** 批次号，例：`98065001` */
  stock_id: string
  /** 创建时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  create_time: string
}
