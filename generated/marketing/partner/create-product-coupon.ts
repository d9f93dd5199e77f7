// Generated from specs/marketing/partner/create-product-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createProductCoupon',
  method: 'POST',
  path: '/v3/marketing/partner/product-coupon/product-coupons',
  request: 'json',
  response: 'json',
}

/**
 * 创建商品券 · Create a product coupon for a brand together with its first stock
 *
 * `POST /v3/marketing/partner/product-coupon/product-coupons` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015781289
 */
export function createProductCoupon(
  wxpay: WechatPay,
  request: CreateProductCouponRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateProductCouponResponse>> {
  return wxpay.call(operation, request, options)
}
createProductCoupon.operation = operation

/** {@link createProductCoupon} 的请求 */
export interface CreateProductCouponRequest {
  json: CreateProductCouponJson
}

/** 请求包体 */
export interface CreateProductCouponJson {
  /** 品牌ID，例：`120344` */
  brand_id: string
  /** 创建请求单号，例：`12345_20250101_A3489` */
  out_request_no: string
  /** 优惠范围，例：`ALL` */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  /** 商品券类型，例：`NORMAL` */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式，例：`SINGLE` */
  usage_mode: 'SINGLE' | 'SEQUENTIAL'
  /** 单券模式信息 */
  single_usage_info?: CreateProductCouponJsonSingleUsageInfo
  /** 多次优惠模式信息 */
  sequential_usage_info?: CreateProductCouponJsonSequentialUsageInfo
  /** 展示信息 */
  display_info: CreateProductCouponJsonDisplayInfo
  /** 外部商品ID，例：`Product_1234567890` */
  out_product_no?: string
  /** 批次信息 */
  stock: CreateProductCouponJsonStock
}

/** 单券模式信息 */
export interface CreateProductCouponJsonSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: CreateProductCouponJsonSingleUsageInfoNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: CreateProductCouponJsonDiscountCoupon
}

/** 满减券使用规则 */
export interface CreateProductCouponJsonSingleUsageInfoNormalCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

/** 折扣券使用规则 */
export interface CreateProductCouponJsonDiscountCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

/** 多次优惠模式信息 */
export interface CreateProductCouponJsonSequentialUsageInfo {
  /** 多次优惠规则类型，例：`INCREMENTAL` */
  type: 'INCREMENTAL' | 'EQUAL'
  /** 可使用次数，例：`15` */
  count: number
  /** 多次优惠有效天数，例：`365` */
  available_days: number
  /** 多次优惠使用间隔天数，例：`0` */
  interval_days?: number
}

/** 展示信息 */
export interface CreateProductCouponJsonDisplayInfo {
  /** 商品券名称，例：`全场满100立打8折` */
  name: string
  /** 商品券图片，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  image_url: string
  /** 商品券背景图，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  background_url: string
  /** 商品券详情图列表 */
  detail_image_url_list?: string[]
  /** 商品原价（单位：分），例：`10000` */
  original_price?: number
  /** 套餐组合 */
  combo_package_list?: CreateProductCouponJsonDisplayInfoComboPackageList[]
}

/** 套餐组合 */
export interface CreateProductCouponJsonDisplayInfoComboPackageList {
  /** 套餐名，例：`咖啡2选1` */
  name: string
  /** 可选单品数量，例：`3` */
  pick_count: number
  /** 单品列表 */
  choice_list: CreateProductCouponJsonComboPackageListChoiceList[]
}

/** 单品列表 */
export interface CreateProductCouponJsonComboPackageListChoiceList {
  /** 单品名称，例：`美式` */
  name: string
  /** 单品价格（单位：分），例：`10000` */
  price: number
  /** 单品数量，例：`2` */
  count: number
  /** 单品图片，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  image_url?: string
  /** 单品跳转小程序AppID，例：`wx4fd12345678` */
  mini_program_appid?: string
  /** 单品跳转小程序路径，例：`/pages/index/index` */
  mini_program_path?: string
}

/** 批次信息 */
export interface CreateProductCouponJsonStock {
  /** 备注 */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
  /** 发放规则 */
  stock_send_rule: CreateProductCouponJsonStockStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: CreateProductCouponJsonStockSingleUsageRule
  /** 多次优惠使用规则 */
  sequential_usage_rule?: CreateProductCouponJsonStockSequentialUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: CreateProductCouponJsonStockUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CreateProductCouponJsonStockCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: CreateProductCouponJsonStockNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
}

/** 发放规则 */
export interface CreateProductCouponJsonStockStockSendRule {
  /** 发放次数总上限，例：`100000` */
  max_count: number
  /** 每日发放次数上限，例：`100000000` */
  max_count_per_day?: number
  /** 每个用户领取次数上限，例：`5` */
  max_count_per_user?: number
}

/** 单券使用规则 */
export interface CreateProductCouponJsonStockSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateProductCouponJsonCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: CreateProductCouponJsonSingleUsageRuleNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: CreateProductCouponJsonSingleUsageRuleDiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: CreateProductCouponJsonExchangeCoupon
}

/** 券可核销时间 */
export interface CreateProductCouponJsonCouponAvailablePeriod {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string
  /** 生效后N天内有效，例：`30` */
  available_days?: number
  /** 领取后N天开始生效，例：`1` */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: CreateProductCouponJsonWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: CreateProductCouponJsonIrregularAvailablePeriodList[]
  /** 领取后N秒内有效 */
  available_seconds?: number
}

/** 每周固定可用时间 */
export interface CreateProductCouponJsonWeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[]
  /** 当天可用时间段 */
  day_period_list?: CreateProductCouponJsonDayPeriodList[]
}

/** 当天可用时间段 */
export interface CreateProductCouponJsonDayPeriodList {
  /** 当天可用开始时间，例：`60` */
  begin_time: number
  /** 当天可用结束时间，例：`86399` */
  end_time: number
}

/** 无规律的可用时间段 */
export interface CreateProductCouponJsonIrregularAvailablePeriodList {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  end_time: string
}

/** 满减券使用规则 */
export interface CreateProductCouponJsonSingleUsageRuleNormalCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

/** 折扣券使用规则 */
export interface CreateProductCouponJsonSingleUsageRuleDiscountCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

/** 兑换券使用规则 */
export interface CreateProductCouponJsonExchangeCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

/** 多次优惠使用规则 */
export interface CreateProductCouponJsonStockSequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateProductCouponJsonSequentialUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon_list?: CreateProductCouponJsonNormalCouponList[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: CreateProductCouponJsonDiscountCouponList[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: CreateProductCouponJsonExchangeCouponList[]
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean
}

/** 券可核销时间 */
export interface CreateProductCouponJsonSequentialUsageRuleCouponAvailablePeriod {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string
  /** 领取后N天开始生效，例：`30` */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: CreateProductCouponJsonSequentialUsageRuleWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: CreateProductCouponJsonSequentialUsageRuleIrregularAvailablePeriodList[]
}

/** 每周固定可用时间 */
export interface CreateProductCouponJsonSequentialUsageRuleWeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[]
  /** 当天可用时间段 */
  day_period_list?: CreateProductCouponJsonSequentialUsageRuleDayPeriodList[]
}

/** 当天可用时间段 */
export interface CreateProductCouponJsonSequentialUsageRuleDayPeriodList {
  /** 当天可用开始时间，例：`60` */
  begin_time: number
  /** 当天可用结束时间，例：`86399` */
  end_time: number
}

/** 无规律的可用时间段 */
export interface CreateProductCouponJsonSequentialUsageRuleIrregularAvailablePeriodList {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  end_time: string
}

/** 满减券使用规则 */
export interface CreateProductCouponJsonNormalCouponList {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

/** 折扣券使用规则列表 */
export interface CreateProductCouponJsonDiscountCouponList {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

/** 兑换券使用规则列表 */
export interface CreateProductCouponJsonExchangeCouponList {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

/** 券使用规则展示信息 */
export interface CreateProductCouponJsonStockUsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[]
  /** 小程序AppID，例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径，例：`/pages/index/product` */
  mini_program_path?: string
  /** APP的H5跳转路径，例：`https://weixin.qq.com/jump-to-app` */
  app_path?: string
  /** 券使用说明，例：`工作日可用` */
  usage_description: string
  /** 券可用门店信息 */
  coupon_available_store_info?: CreateProductCouponJsonCouponAvailableStoreInfo
  /** APP跳转类型，例：`H5` */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE'
  /** 口令链接，例：`passcode_link.example` */
  passcode_link?: string
}

/** 券可用门店信息 */
export interface CreateProductCouponJsonCouponAvailableStoreInfo {
  /** 券可用门店描述，例：`所有门店可用，可使用小程序查看门店列表` */
  description: string
  /** 小程序AppID，例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径，例：`/pages/index/product` */
  mini_program_path?: string
}

/** 用户商品券展示信息 */
export interface CreateProductCouponJsonStockCouponDisplayInfo {
  /** 用户商品券Code展示模式，例：`QRCODE` */
  code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
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
  /** 小程序入口 */
  entrance_mini_program?: CreateProductCouponJsonEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: CreateProductCouponJsonEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: CreateProductCouponJsonEntranceFinder
}

/** 小程序入口 */
export interface CreateProductCouponJsonEntranceMiniProgram {
  /** 小程序appid，例：`wx234545656765876` */
  appid: string
  /** 小程序跳转路径，例：`/path/index/index` */
  path: string
  /** 入口文案，例：`欢迎选购` */
  entrance_wording: string
  /** 引导文案，例：`获取更多优惠` */
  guidance_wording?: string
}

/** 公众号入口 */
export interface CreateProductCouponJsonEntranceOfficialAccount {
  /** 公众号AppID，例：`wx1234567890` */
  appid: string
}

/** 视频号入口 */
export interface CreateProductCouponJsonEntranceFinder {
  /** 视频号ID，例：`gh_12345678` */
  finder_id: string
  /** 视频号视频ID，例：`UDFsdf24df34dD456Hdf34` */
  finder_video_id: string
  /** 视频号封面图，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  finder_video_cover_image_url: string
}

/** 事件通知配置 */
export interface CreateProductCouponJsonStockNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

/** {@link createProductCoupon} 的应答 */
export interface CreateProductCouponResponse {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID，例：`120344` */
  brand_id: string
  /** 优惠范围，例：`ALL` */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型，例：`NORMAL` */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式，例：`SINGLE` */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: CreateProductCouponResponseSingleUsageInfo
  /** 多次优惠模式信息 */
  sequential_usage_info?: CreateProductCouponResponseSequentialUsageInfo
  /** 展示信息 */
  display_info: CreateProductCouponResponseDisplayInfo
  /** 外部商品ID，例：`Product_1234567890` */
  out_product_no?: string
  /** 批次信息 */
  stock: CreateProductCouponResponseStock
}

/** 单券模式信息 */
export interface CreateProductCouponResponseSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: CreateProductCouponResponseNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: CreateProductCouponResponseDiscountCoupon
}

/** 满减券使用规则 */
export interface CreateProductCouponResponseNormalCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

/** 折扣券使用规则 */
export interface CreateProductCouponResponseDiscountCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

/** 多次优惠模式信息 */
export interface CreateProductCouponResponseSequentialUsageInfo {
  /** 多次优惠规则类型，例：`INCREMENTAL` */
  type: 'INCREMENTAL' | 'EQUAL' | (string & {})
  /** 可使用次数，例：`15` */
  count: number
  /** 多次优惠有效天数，例：`365` */
  available_days: number
  /** 多次优惠使用间隔天数，例：`0` */
  interval_days?: number
}

/** 展示信息 */
export interface CreateProductCouponResponseDisplayInfo {
  /** 商品券名称，例：`全场满100立打8折` */
  name: string
  /** 商品券图片，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  image_url: string
  /** 商品券背景图，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  background_url: string
  /** 商品券详情图列表 */
  detail_image_url_list?: string[]
  /** 商品原价（单位：分），例：`10000` */
  original_price?: number
  /** 套餐组合 */
  combo_package_list?: CreateProductCouponResponseComboPackageList[]
}

/** 套餐组合 */
export interface CreateProductCouponResponseComboPackageList {
  /** 套餐名，例：`咖啡2选1` */
  name: string
  /** 可选单品数量，例：`3` */
  pick_count: number
  /** 单品列表 */
  choice_list: CreateProductCouponResponseChoiceList[]
}

/** 单品列表 */
export interface CreateProductCouponResponseChoiceList {
  /** 单品名称，例：`美式` */
  name: string
  /** 单品价格（单位：分），例：`10000` */
  price: number
  /** 单品数量，例：`2` */
  count: number
  /** 单品图片，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  image_url?: string
  /** 单品跳转小程序AppID，例：`wx4fd12345678` */
  mini_program_appid?: string
  /** 单品跳转小程序路径，例：`/pages/index/index` */
  mini_program_path?: string
}

/** 批次信息 */
export interface CreateProductCouponResponseStock {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 发放规则 */
  stock_send_rule: CreateProductCouponResponseStockStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: CreateProductCouponResponseStockSingleUsageRule
  /** 多次优惠使用规则 */
  sequential_usage_rule?: CreateProductCouponResponseSequentialUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: CreateProductCouponResponseUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CreateProductCouponResponseStockCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: CreateProductCouponResponseStockNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: CreateProductCouponResponseStockSentCountInfo
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID，例：`120344` */
  brand_id: string
}

/** 发放规则 */
export interface CreateProductCouponResponseStockStockSendRule {
  /** 发放次数总上限，例：`100000` */
  max_count: number
  /** 每日发放次数上限，例：`100000000` */
  max_count_per_day?: number
  /** 每个用户领取次数上限，例：`5` */
  max_count_per_user?: number
}

/** 单券使用规则 */
export interface CreateProductCouponResponseStockSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateProductCouponResponseCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: CreateProductCouponResponseSingleUsageRuleNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: CreateProductCouponResponseSingleUsageRuleDiscountCoupon
  /** 兑换券使用规则 */
  exchange_coupon?: CreateProductCouponResponseExchangeCoupon
}

/** 券可核销时间 */
export interface CreateProductCouponResponseCouponAvailablePeriod {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string
  /** 生效后N天内有效，例：`30` */
  available_days?: number
  /** 领取后N天开始生效，例：`1` */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: CreateProductCouponResponseWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: CreateProductCouponResponseIrregularAvailablePeriodList[]
}

/** 每周固定可用时间 */
export interface CreateProductCouponResponseWeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list?: (
    | 'MONDAY'
    | 'TUESDAY'
    | 'WEDNESDAY'
    | 'THURSDAY'
    | 'FRIDAY'
    | 'SATURDAY'
    | 'SUNDAY'
    | (string & {})
  )[]
  /** 当天可用时间段 */
  day_period_list?: CreateProductCouponResponseDayPeriodList[]
}

/** 当天可用时间段 */
export interface CreateProductCouponResponseDayPeriodList {
  /** 当天可用开始时间，例：`60` */
  begin_time: number
  /** 当天可用结束时间，例：`86399` */
  end_time: number
}

/** 无规律的可用时间段 */
export interface CreateProductCouponResponseIrregularAvailablePeriodList {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  end_time: string
}

/** 满减券使用规则 */
export interface CreateProductCouponResponseSingleUsageRuleNormalCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

/** 折扣券使用规则 */
export interface CreateProductCouponResponseSingleUsageRuleDiscountCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

/** 兑换券使用规则 */
export interface CreateProductCouponResponseExchangeCoupon {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

/** 多次优惠使用规则 */
export interface CreateProductCouponResponseSequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateProductCouponResponseSequentialUsageRuleCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon_list?: CreateProductCouponResponseNormalCouponList[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: CreateProductCouponResponseDiscountCouponList[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: CreateProductCouponResponseExchangeCouponList[]
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean
}

/** 券可核销时间 */
export interface CreateProductCouponResponseSequentialUsageRuleCouponAvailablePeriod {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string
  /** 领取后N天开始生效，例：`1` */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: CreateProductCouponResponseSequentialUsageRuleWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: CreateProductCouponResponseSequentialUsageRuleIrregularAvailablePeriodList[]
}

/** 每周固定可用时间 */
export interface CreateProductCouponResponseSequentialUsageRuleWeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list?: (
    | 'MONDAY'
    | 'TUESDAY'
    | 'WEDNESDAY'
    | 'THURSDAY'
    | 'FRIDAY'
    | 'SATURDAY'
    | 'SUNDAY'
    | (string & {})
  )[]
  /** 当天可用时间段 */
  day_period_list?: CreateProductCouponResponseSequentialUsageRuleDayPeriodList[]
}

/** 当天可用时间段 */
export interface CreateProductCouponResponseSequentialUsageRuleDayPeriodList {
  /** 当天可用开始时间，例：`60` */
  begin_time: number
  /** 当天可用结束时间，例：`86399` */
  end_time: number
}

/** 无规律的可用时间段 */
export interface CreateProductCouponResponseSequentialUsageRuleIrregularAvailablePeriodList {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  end_time: string
}

/** 满减券使用规则 */
export interface CreateProductCouponResponseNormalCouponList {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

/** 折扣券使用规则列表 */
export interface CreateProductCouponResponseDiscountCouponList {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

/** 兑换券使用规则列表 */
export interface CreateProductCouponResponseExchangeCouponList {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

/** 券使用规则展示信息 */
export interface CreateProductCouponResponseUsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
  /** 小程序AppID，例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径，例：`/pages/index/product` */
  mini_program_path?: string
  /** APP的H5跳转路径，例：`https://weixin.qq.com/jump-to-app` */
  app_path?: string
  /** 券使用说明，例：`工作日可用` */
  usage_description: string
  /** 券可用门店信息 */
  coupon_available_store_info?: CreateProductCouponResponseCouponAvailableStoreInfo
  /** APP跳转类型，例：`H5` */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
  /** 口令链接，例：`passcode_link.example` */
  passcode_link?: string
}

/** 券可用门店信息 */
export interface CreateProductCouponResponseCouponAvailableStoreInfo {
  /** 券可用门店描述，例：`所有门店可用，可使用小程序查看门店列表` */
  description: string
  /** 小程序AppID，例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径，例：`/pages/index/product` */
  mini_program_path?: string
}

/** 用户商品券展示信息 */
export interface CreateProductCouponResponseStockCouponDisplayInfo {
  /** 用户商品券Code展示模式，例：`QRCODE` */
  code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
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
  /** 小程序入口 */
  entrance_mini_program?: CreateProductCouponResponseEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: CreateProductCouponResponseEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: CreateProductCouponResponseEntranceFinder
}

/** 小程序入口 */
export interface CreateProductCouponResponseEntranceMiniProgram {
  /** 小程序appid，例：`wx234545656765876` */
  appid: string
  /** 小程序跳转路径，例：`/path/index/index` */
  path: string
  /** 入口文案，例：`欢迎选购` */
  entrance_wording: string
  /** 引导文案，例：`获取更多优惠` */
  guidance_wording: string
}

/** 公众号入口 */
export interface CreateProductCouponResponseEntranceOfficialAccount {
  /** 公众号AppID，例：`wx1234567890` */
  appid: string
}

/** 视频号入口 */
export interface CreateProductCouponResponseEntranceFinder {
  /** 视频号ID，例：`gh_12345678` */
  finder_id: string
  /** 视频号视频ID，例：`UDFsdf24df34dD456Hdf34` */
  finder_video_id: string
  /** 视频号封面图，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  finder_video_cover_image_url: string
}

/** 事件通知配置 */
export interface CreateProductCouponResponseStockNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

/** 已发放次数 */
export interface CreateProductCouponResponseStockSentCountInfo {
  /** 已发放总次数，例：`0` */
  total_count: number
  /** 当天已发放次数，例：`0` */
  today_count: number
}
