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
  /**
   * 优惠范围，例：`ALL`
   * - `ALL` 全场券
   * - `SINGLE` 单品券
   * - `CATEGORY` 品类券
   */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  /**
   * 商品券类型，例：`NORMAL`
   * - `NORMAL` 满减券
   * - `DISCOUNT` 折扣券
   * - `EXCHANGE` 兑换券
   */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /**
   * 使用模式，例：`SINGLE`
   * - `SINGLE` 单券
   * - `PROGRESSIVE_BUNDLE` 多次优惠
   */
  usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
  /** 单券模式信息 */
  single_usage_info?: CreateProductCouponJsonSingleUsageInfo
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: CreateProductCouponJsonProgressiveBundleUsageInfo
  /** 展示信息 */
  display_info: CreateProductCouponJsonDisplayInfo
  /** 外部商品ID，例：`Product_1234567890` */
  out_product_no?: string
  /** 批次信息 */
  stock?: CreateProductCouponJsonNewStock
  /** 批次组信息 */
  stock_bundle?: CreateProductCouponJsonNewStockBundle
}

export interface CreateProductCouponJsonSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: CreateProductCouponJsonNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: CreateProductCouponJsonDiscountRule
}

export interface CreateProductCouponJsonNormalRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

export interface CreateProductCouponJsonDiscountRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

export interface CreateProductCouponJsonProgressiveBundleUsageInfo {
  /** 可使用次数，3–15，例：`3` */
  count: number
  /** 多次优惠使用间隔天数，0–7，例：`0` */
  interval_days?: number
}

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

export interface CreateProductCouponJsonNewStock {
  /** 备注，例：`疯狂星期四项目专用` */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
  /** 发放规则 */
  stock_send_rule: CreateProductCouponJsonStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: CreateProductCouponJsonSingleUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: CreateProductCouponJsonUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CreateProductCouponJsonCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: CreateProductCouponJsonNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
}

export interface CreateProductCouponJsonStockSendRule {
  /** 发放次数总上限，例：`100000` */
  max_count: number
  /** 每日发放次数上限，例：`100000000` */
  max_count_per_day?: number
  /** 每个用户领取次数上限，例：`5` */
  max_count_per_user?: number
}

export interface CreateProductCouponJsonSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateProductCouponJsonCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: CreateProductCouponJsonNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: CreateProductCouponJsonDiscountRule
  /** 兑换券使用规则 */
  exchange_coupon?: CreateProductCouponJsonExchangeRule
}

export interface CreateProductCouponJsonCouponAvailablePeriod {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string | Date
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string | Date
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
  begin_time: string | Date
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  end_time: string | Date
}

export interface CreateProductCouponJsonExchangeRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

export interface CreateProductCouponJsonUsageRuleDisplayInfo {
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

export interface CreateProductCouponJsonCouponDisplayInfo {
  /** 用户商品券Code展示模式，例：`QRCODE` */
  code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
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

export interface CreateProductCouponJsonNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

export interface CreateProductCouponJsonNewStockBundle {
  /** 备注，例：`疯狂星期四项目专用` */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD'
  /** 发放规则 */
  stock_send_rule: CreateProductCouponJsonStockSendRule
  /** 多次优惠批次组使用规则 */
  progressive_bundle_usage_rule?: CreateProductCouponJsonNewBundleUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: CreateProductCouponJsonUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CreateProductCouponJsonCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: CreateProductCouponJsonNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
}

export interface CreateProductCouponJsonNewBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateProductCouponJsonCouponAvailablePeriod
  /** 满减券使用规则列表 */
  normal_coupon_list?: CreateProductCouponJsonNormalRule[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: CreateProductCouponJsonDiscountRule[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: CreateProductCouponJsonExchangeRule[]
}

/** {@link createProductCoupon} 的应答 */
export interface CreateProductCouponResponse {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /**
   * 优惠范围，例：`ALL`
   * - `ALL` 全场券
   * - `SINGLE` 单品券
   * - `CATEGORY` 品类券
   */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /**
   * 商品券类型，例：`NORMAL`
   * - `NORMAL` 满减券
   * - `DISCOUNT` 折扣券
   * - `EXCHANGE` 兑换券
   */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /**
   * 使用模式，例：`SINGLE`
   * - `SINGLE` 单券
   * - `PROGRESSIVE_BUNDLE` 多次优惠
   */
  usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: CreateProductCouponResponseSingleUsageInfo
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: CreateProductCouponResponseProgressiveBundleUsageInfo
  /** 展示信息 */
  display_info: CreateProductCouponResponseDisplayInfo
  /** 外部商品ID，例：`Product_1234567890` */
  out_product_no?: string
  /**
   * 商品券状态
   * - `AUDITING` 审批中
   * - `EFFECTIVE` 生效中
   * - `DEACTIVATED` 已失效
   */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 批次信息 */
  stock?: CreateProductCouponResponseSingleStock
  /** 批次组信息 */
  stock_bundle?: CreateProductCouponResponseStockBundle
  /** 品牌ID，例：`120344` */
  brand_id: string
}

export interface CreateProductCouponResponseSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: CreateProductCouponResponseNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: CreateProductCouponResponseDiscountRule
}

export interface CreateProductCouponResponseNormalRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

export interface CreateProductCouponResponseDiscountRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

export interface CreateProductCouponResponseProgressiveBundleUsageInfo {
  /** 可使用次数，3–15，例：`3` */
  count: number
  /** 多次优惠使用间隔天数，0–7，例：`0` */
  interval_days?: number
}

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

export interface CreateProductCouponResponseSingleStock {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CreateProductCouponResponseCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: CreateProductCouponResponseStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: CreateProductCouponResponseSingleUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: CreateProductCouponResponseUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CreateProductCouponResponseCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: CreateProductCouponResponseNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: CreateProductCouponResponseSentCountInfo
  /**
   * 批次状态
   * - `AUDITING` 审批中
   * - `SENDING` 发放中
   * - `PAUSED` 已暂停
   * - `STOPPED` 已停止
   * - `DEACTIVATED` 已失效
   */
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

export interface CreateProductCouponResponseCouponCodeCountInfo {
  /** 已上传的Code总数，例：`10000` */
  total_count: number
  /** 当前可用的Code，例：`999` */
  available_count: number
}

export interface CreateProductCouponResponseStockSendRule {
  /** 发放次数总上限，例：`100000` */
  max_count: number
  /** 每日发放次数上限，例：`100000000` */
  max_count_per_day?: number
  /** 每个用户领取次数上限，例：`5` */
  max_count_per_user?: number
}

export interface CreateProductCouponResponseSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateProductCouponResponseCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: CreateProductCouponResponseNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: CreateProductCouponResponseDiscountRule
  /** 兑换券使用规则 */
  exchange_coupon?: CreateProductCouponResponseExchangeRule
}

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
  /** 领取后N秒内有效 */
  available_seconds?: number
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

export interface CreateProductCouponResponseExchangeRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

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

export interface CreateProductCouponResponseCouponDisplayInfo {
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
  guidance_wording?: string
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

export interface CreateProductCouponResponseNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

export interface CreateProductCouponResponseSentCountInfo {
  /** 已发放总次数，例：`0` */
  total_count: number
  /** 当天已发放次数，例：`0` */
  today_count: number
}

export interface CreateProductCouponResponseStockBundle {
  /** 批次组ID，例：`1000000013001` */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: CreateProductCouponResponseBundleStock[]
}

export interface CreateProductCouponResponseBundleStock {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CreateProductCouponResponseCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: CreateProductCouponResponseStockSendRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: CreateProductCouponResponseProgressiveBundleUsageRule
  /** 批次组信息 */
  stock_bundle_info?: CreateProductCouponResponseStockBundleInfo
  /** 券使用规则展示信息 */
  usage_rule_display_info: CreateProductCouponResponseUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CreateProductCouponResponseCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: CreateProductCouponResponseNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: CreateProductCouponResponseSentCountInfo
  /**
   * 批次状态
   * - `AUDITING` 审批中
   * - `SENDING` 发放中
   * - `PAUSED` 已暂停
   * - `STOPPED` 已停止
   * - `DEACTIVATED` 已失效
   */
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

export interface CreateProductCouponResponseProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateProductCouponResponseCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: CreateProductCouponResponseNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: CreateProductCouponResponseDiscountRule
  /** 兑换券使用规则 */
  exchange_coupon?: CreateProductCouponResponseExchangeRule
}

export interface CreateProductCouponResponseStockBundleInfo {
  /** 批次组ID，例：`712315129419284901` */
  stock_bundle_id: string
  /** 批次在批次组内的次序，例：`0` */
  stock_bundle_index: number
}
