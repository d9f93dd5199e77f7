// Generated from specs/brand/product-coupon/create-stock.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createStock',
  method: 'POST',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks',
  request: 'json',
  response: 'json',
  repeats: ['product_coupon_id'],
}

/**
 * 添加商品券批次 · Add a stock to a product coupon
 *
 * `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks` · 品牌商户
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015736342
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
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  json: CreateStockJson
}

/** 请求包体 */
export interface CreateStockJson {
  /** 创建请求单号，例：`34657_20250101_123456` */
  out_request_no: string
  /** 批次信息 */
  stock: CreateStockJsonNewStock
}

export interface CreateStockJsonNewStock {
  /** 备注，例：`疯狂星期四项目专用` */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
  /** 发放规则 */
  stock_send_rule: CreateStockJsonStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: CreateStockJsonSingleUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: CreateStockJsonUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CreateStockJsonCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: CreateStockJsonNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
}

export interface CreateStockJsonStockSendRule {
  /** 发放次数总上限，例：`100000` */
  max_count: number
  /** 每日发放次数上限，例：`100000000` */
  max_count_per_day?: number
  /** 每个用户领取次数上限，例：`5` */
  max_count_per_user?: number
}

export interface CreateStockJsonSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateStockJsonCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: CreateStockJsonNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: CreateStockJsonDiscountRule
  /** 兑换券使用规则 */
  exchange_coupon?: CreateStockJsonExchangeRule
}

export interface CreateStockJsonCouponAvailablePeriod {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string | Date
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string | Date
  /** 生效后N天内有效，例：`30` */
  available_days?: number
  /** 领取后N天开始生效，例：`1` */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: CreateStockJsonWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: CreateStockJsonIrregularAvailablePeriodList[]
  /** 领取后N秒内有效 */
  available_seconds?: number
}

/** 每周固定可用时间 */
export interface CreateStockJsonWeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[]
  /** 当天可用时间段 */
  day_period_list?: CreateStockJsonWeeklyAvailablePeriodDayPeriodList[]
}

/** 当天可用时间段 */
export interface CreateStockJsonWeeklyAvailablePeriodDayPeriodList {
  /** 当天可用开始时间，例：`60` */
  begin_time: number
  /** 当天可用结束时间，例：`86399` */
  end_time: number
}

/** 无规律的可用时间段 */
export interface CreateStockJsonIrregularAvailablePeriodList {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  begin_time: string | Date
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  end_time: string | Date
}

export interface CreateStockJsonNormalRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

export interface CreateStockJsonDiscountRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

export interface CreateStockJsonExchangeRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

export interface CreateStockJsonUsageRuleDisplayInfo {
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
  coupon_available_store_info?: CreateStockJsonCouponAvailableStoreInfo
  /** APP跳转类型，例：`H5` */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE'
  /** 口令链接，例：`passcode_link.example` */
  passcode_link?: string
}

/** 券可用门店信息 */
export interface CreateStockJsonCouponAvailableStoreInfo {
  /** 券可用门店描述，例：`所有门店可用，可使用小程序查看门店列表` */
  description: string
  /** 小程序AppID，例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径，例：`/pages/index/product` */
  mini_program_path?: string
}

export interface CreateStockJsonCouponDisplayInfo {
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
  entrance_mini_program?: CreateStockJsonEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: CreateStockJsonEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: CreateStockJsonCouponDisplayInfoEntranceFinder
}

/** 小程序入口 */
export interface CreateStockJsonEntranceMiniProgram {
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
export interface CreateStockJsonEntranceOfficialAccount {
  /** 公众号AppID，例：`wx1234567890` */
  appid: string
}

/** 视频号入口 */
export interface CreateStockJsonCouponDisplayInfoEntranceFinder {
  /** 视频号ID，例：`gh_12345678` */
  finder_id: string
  /** 视频号视频ID，例：`UDFsdf24df34dD456Hdf34` */
  finder_video_id: string
  /** 视频号封面图，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  finder_video_cover_image_url: string
}

export interface CreateStockJsonNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

/** {@link createStock} 的应答 */
export interface CreateStockResponse {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: CreateStockResponseCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: CreateStockResponseStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: CreateStockResponseSingleUsageRule
  /** 券使用规则展示信息 */
  usage_rule_display_info: CreateStockResponseUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: CreateStockResponseCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: CreateStockResponseNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: CreateStockResponseSentCountInfo
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

export interface CreateStockResponseCouponCodeCountInfo {
  /** 已上传的Code总数，例：`10000` */
  total_count: number
  /** 当前可用的Code，例：`999` */
  available_count: number
}

export interface CreateStockResponseStockSendRule {
  /** 发放次数总上限，例：`100000` */
  max_count: number
  /** 每日发放次数上限，例：`100000000` */
  max_count_per_day?: number
  /** 每个用户领取次数上限，例：`5` */
  max_count_per_user?: number
}

export interface CreateStockResponseSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: CreateStockResponseCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: CreateStockResponseNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: CreateStockResponseDiscountRule
  /** 兑换券使用规则 */
  exchange_coupon?: CreateStockResponseExchangeRule
}

export interface CreateStockResponseCouponAvailablePeriod {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string
  /** 生效后N天内有效，例：`30` */
  available_days?: number
  /** 领取后N天开始生效，例：`1` */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: CreateStockResponseWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: CreateStockResponseIrregularAvailablePeriodList[]
  /** 领取后N秒内有效 */
  available_seconds?: number
}

/** 每周固定可用时间 */
export interface CreateStockResponseWeeklyAvailablePeriod {
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
  day_period_list?: CreateStockResponseDayPeriodList[]
}

/** 当天可用时间段 */
export interface CreateStockResponseDayPeriodList {
  /** 当天可用开始时间，例：`60` */
  begin_time: number
  /** 当天可用结束时间，例：`86399` */
  end_time: number
}

/** 无规律的可用时间段 */
export interface CreateStockResponseIrregularAvailablePeriodList {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  end_time: string
}

export interface CreateStockResponseNormalRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

export interface CreateStockResponseDiscountRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

export interface CreateStockResponseExchangeRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

export interface CreateStockResponseUsageRuleDisplayInfo {
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
  coupon_available_store_info?: CreateStockResponseCouponAvailableStoreInfo
  /** APP跳转类型，例：`H5` */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
  /** 口令链接，例：`passcode_link.example` */
  passcode_link?: string
}

/** 券可用门店信息 */
export interface CreateStockResponseCouponAvailableStoreInfo {
  /** 券可用门店描述，例：`所有门店可用，可使用小程序查看门店列表` */
  description: string
  /** 小程序AppID，例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径，例：`/pages/index/product` */
  mini_program_path?: string
}

export interface CreateStockResponseCouponDisplayInfo {
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
  entrance_mini_program?: CreateStockResponseEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: CreateStockResponseEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: CreateStockResponseCouponDisplayInfoEntranceFinder
}

/** 小程序入口 */
export interface CreateStockResponseEntranceMiniProgram {
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
export interface CreateStockResponseEntranceOfficialAccount {
  /** 公众号AppID，例：`wx1234567890` */
  appid: string
}

/** 视频号入口 */
export interface CreateStockResponseCouponDisplayInfoEntranceFinder {
  /** 视频号ID，例：`gh_12345678` */
  finder_id: string
  /** 视频号视频ID，例：`UDFsdf24df34dD456Hdf34` */
  finder_video_id: string
  /** 视频号封面图，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  finder_video_cover_image_url: string
}

export interface CreateStockResponseNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

export interface CreateStockResponseSentCountInfo {
  /** 已发放总次数，例：`0` */
  total_count: number
  /** 当天已发放次数，例：`0` */
  today_count: number
}
