// Generated from specs/brand/product-coupon/create-stock-bundle.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createStockBundle',
  method: 'POST',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles',
  request: 'json',
  response: 'json',
}

/**
 * 添加商品券批次组 · Add a bundle of stocks to a product coupon
 *
 * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4016279732
 */
export function createStockBundle(
  wxpay: WechatPay,
  request: CreateStockBundleRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateStockBundleResponse>> {
  return wxpay.call(operation, request, options)
}
createStockBundle.operation = operation

/** {@link createStockBundle} 的请求 */
export interface CreateStockBundleRequest {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  json: CreateStockBundleJson
}

/** 请求包体 */
export interface CreateStockBundleJson {
  /** 创建请求单号，例：`34657_20250101_123456` */
  out_request_no: string
  /** 批次组信息 */
  stock_bundle: CreateStockBundleJsonNewStockBundle
}

export interface CreateStockBundleJsonNewStockBundle {
  /** 备注，例：`疯狂星期四项目专用` */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD'
  /** 发放规则 */
  stock_send_rule: CreateStockBundleJsonStockSendRule
  /** 多次优惠批次组使用规则 */
  progressive_bundle_usage_rule?: CreateStockBundleJsonNewBundleUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: CreateStockBundleJsonUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CreateStockBundleJsonCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: CreateStockBundleJsonNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
}

export interface CreateStockBundleJsonStockSendRule {
  /** 发放次数总上限，例：`100000` */
  max_count: number
  /** 每日发放次数上限，例：`100000000` */
  max_count_per_day?: number
  /** 每个用户领取次数上限，例：`5` */
  max_count_per_user?: number
}

export interface CreateStockBundleJsonNewBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateStockBundleJsonCouponAvailablePeriod
  /** 满减券使用规则列表 */
  normal_coupon_list?: CreateStockBundleJsonNormalRule[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: CreateStockBundleJsonDiscountRule[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: CreateStockBundleJsonExchangeRule[]
}

export interface CreateStockBundleJsonCouponAvailablePeriod {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string | Date
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string | Date
  /** 生效后N天内有效，例：`30` */
  available_days?: number
  /** 领取后N天开始生效，例：`1` */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: CreateStockBundleJsonWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: CreateStockBundleJsonIrregularAvailablePeriodList[]
  /** 领取后N秒内有效 */
  available_seconds?: number
}

/** 每周固定可用时间 */
export interface CreateStockBundleJsonWeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[]
  /** 当天可用时间段 */
  day_period_list?: CreateStockBundleJsonDayPeriodList[]
}

/** 当天可用时间段 */
export interface CreateStockBundleJsonDayPeriodList {
  /** 当天可用开始时间，例：`60` */
  begin_time: number
  /** 当天可用结束时间，例：`86399` */
  end_time: number
}

/** 无规律的可用时间段 */
export interface CreateStockBundleJsonIrregularAvailablePeriodList {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  begin_time: string | Date
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  end_time: string | Date
}

export interface CreateStockBundleJsonNormalRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

export interface CreateStockBundleJsonDiscountRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

export interface CreateStockBundleJsonExchangeRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

export interface CreateStockBundleJsonUsageRuleDisplayInfo {
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
  coupon_available_store_info?: CreateStockBundleJsonCouponAvailableStoreInfo
  /** APP跳转类型，例：`H5` */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE'
  /** 口令链接，例：`passcode_link.example` */
  passcode_link?: string
}

/** 券可用门店信息 */
export interface CreateStockBundleJsonCouponAvailableStoreInfo {
  /** 券可用门店描述，例：`所有门店可用，可使用小程序查看门店列表` */
  description: string
  /** 小程序AppID，例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径，例：`/pages/index/product` */
  mini_program_path?: string
}

export interface CreateStockBundleJsonCouponDisplayInfo {
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
  entrance_mini_program?: CreateStockBundleJsonEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: CreateStockBundleJsonEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: CreateStockBundleJsonEntranceFinder
}

/** 小程序入口 */
export interface CreateStockBundleJsonEntranceMiniProgram {
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
export interface CreateStockBundleJsonEntranceOfficialAccount {
  /** 公众号AppID，例：`wx1234567890` */
  appid: string
}

/** 视频号入口 */
export interface CreateStockBundleJsonEntranceFinder {
  /** 视频号ID，例：`gh_12345678` */
  finder_id: string
  /** 视频号视频ID，例：`UDFsdf24df34dD456Hdf34` */
  finder_video_id: string
  /** 视频号封面图，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  finder_video_cover_image_url: string
}

export interface CreateStockBundleJsonNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

/** {@link createStockBundle} 的应答 */
export interface CreateStockBundleResponse {
  /** 批次组ID，例：`1000000013001` */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: CreateStockBundleResponseBrandBundleStock[]
}

export interface CreateStockBundleResponseBrandBundleStock {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CreateStockBundleResponseCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: CreateStockBundleResponseStockSendRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: CreateStockBundleResponseProgressiveBundleUsageRule
  /** 批次组信息 */
  stock_bundle_info?: CreateStockBundleResponseStockBundleInfo
  /** 券使用规则展示信息 */
  usage_rule_display_info: CreateStockBundleResponseUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CreateStockBundleResponseCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: CreateStockBundleResponseNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: CreateStockBundleResponseSentCountInfo
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
}

export interface CreateStockBundleResponseCouponCodeCountInfo {
  /** 已上传的Code总数，例：`10000` */
  total_count: number
  /** 当前可用的Code，例：`999` */
  available_count: number
}

export interface CreateStockBundleResponseStockSendRule {
  /** 发放次数总上限，例：`100000` */
  max_count: number
  /** 每日发放次数上限，例：`100000000` */
  max_count_per_day?: number
  /** 每个用户领取次数上限，例：`5` */
  max_count_per_user?: number
}

export interface CreateStockBundleResponseProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateStockBundleResponseCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: CreateStockBundleResponseNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: CreateStockBundleResponseDiscountRule
  /** 兑换券使用规则 */
  exchange_coupon?: CreateStockBundleResponseExchangeRule
}

export interface CreateStockBundleResponseCouponAvailablePeriod {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string
  /** 生效后N天内有效，例：`30` */
  available_days?: number
  /** 领取后N天开始生效，例：`1` */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: CreateStockBundleResponseWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: CreateStockBundleResponseIrregularAvailablePeriodList[]
  /** 领取后N秒内有效 */
  available_seconds?: number
}

/** 每周固定可用时间 */
export interface CreateStockBundleResponseWeeklyAvailablePeriod {
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
  day_period_list?: CreateStockBundleResponseDayPeriodList[]
}

/** 当天可用时间段 */
export interface CreateStockBundleResponseDayPeriodList {
  /** 当天可用开始时间，例：`60` */
  begin_time: number
  /** 当天可用结束时间，例：`86399` */
  end_time: number
}

/** 无规律的可用时间段 */
export interface CreateStockBundleResponseIrregularAvailablePeriodList {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  end_time: string
}

export interface CreateStockBundleResponseNormalRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

export interface CreateStockBundleResponseDiscountRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

export interface CreateStockBundleResponseExchangeRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

export interface CreateStockBundleResponseStockBundleInfo {
  /** 批次组ID，例：`712315129419284901` */
  stock_bundle_id: string
  /** 批次在批次组内的次序，例：`0` */
  stock_bundle_index: number
}

export interface CreateStockBundleResponseUsageRuleDisplayInfo {
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
  coupon_available_store_info?: CreateStockBundleResponseCouponAvailableStoreInfo
  /** APP跳转类型，例：`H5` */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
  /** 口令链接，例：`passcode_link.example` */
  passcode_link?: string
}

/** 券可用门店信息 */
export interface CreateStockBundleResponseCouponAvailableStoreInfo {
  /** 券可用门店描述，例：`所有门店可用，可使用小程序查看门店列表` */
  description: string
  /** 小程序AppID，例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径，例：`/pages/index/product` */
  mini_program_path?: string
}

export interface CreateStockBundleResponseCouponDisplayInfo {
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
  entrance_mini_program?: CreateStockBundleResponseEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: CreateStockBundleResponseEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: CreateStockBundleResponseEntranceFinder
}

/** 小程序入口 */
export interface CreateStockBundleResponseEntranceMiniProgram {
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
export interface CreateStockBundleResponseEntranceOfficialAccount {
  /** 公众号AppID，例：`wx1234567890` */
  appid: string
}

/** 视频号入口 */
export interface CreateStockBundleResponseEntranceFinder {
  /** 视频号ID，例：`gh_12345678` */
  finder_id: string
  /** 视频号视频ID，例：`UDFsdf24df34dD456Hdf34` */
  finder_video_id: string
  /** 视频号封面图，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  finder_video_cover_image_url: string
}

export interface CreateStockBundleResponseNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

export interface CreateStockBundleResponseSentCountInfo {
  /** 已发放总次数，例：`0` */
  total_count: number
  /** 当天已发放次数，例：`0` */
  today_count: number
}
