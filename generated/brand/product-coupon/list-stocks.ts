// Generated from specs/brand/product-coupon/list-stocks.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'stock_list'> = {
  id: 'listStocks',
  method: 'GET',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks',
  response: 'json',
  pages: { items: 'stock_list', cursor: 'page_token', limit: 'page_size', next: 'next_page_token' },
}

/**
 * 查询商品券批次列表 · List the stocks of a product coupon by state
 *
 * `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks` · 品牌商户
 *
 * 所有分页：`for await (const item of items(listStocks, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/brand/4016427459
 */
export function listStocks(
  wxpay: WechatPay,
  request: ListStocksRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListStocksResponse>> {
  return wxpay.call(operation, request, options)
}
listStocks.operation = operation

/** {@link listStocks} 的请求 */
export interface ListStocksRequest {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  query?: ListStocksQuery
}

/** 查询参数 */
export interface ListStocksQuery {
  /**
   * 批次状态
   * - `AUDITING` 审批中
   * - `SENDING` 发放中
   * - `PAUSED` 已暂停
   * - `STOPPED` 已停止
   * - `DEACTIVATED` 已失效
   */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'
  /** 分页大小，例：`20` */
  page_size?: number
  /** 分页Token，例：`MTIzMjUK` */
  page_token?: string
  /** 批次组ID，例：`712315129419284901` */
  stock_bundle_id?: string
}

/** {@link listStocks} 的应答 */
export interface ListStocksResponse {
  /** 总个数，例：`100` */
  total_count: number
  /** 下一页Token，例：`MTIzNDUK` */
  next_page_token?: string
  /** 批次列表 */
  stock_list?: ListStocksResponseBrandStock[]
}

export interface ListStocksResponseBrandStock {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: ListStocksResponseCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: ListStocksResponseStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: ListStocksResponseSingleUsageRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: ListStocksResponseProgressiveBundleUsageRule
  /** 批次组信息 */
  stock_bundle_info?: ListStocksResponseStockBundleInfo
  /** 券使用规则展示信息 */
  usage_rule_display_info: ListStocksResponseUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: ListStocksResponseCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: ListStocksResponseNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: ListStocksResponseSentCountInfo
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

export interface ListStocksResponseCouponCodeCountInfo {
  /** 已上传的Code总数，例：`10000` */
  total_count: number
  /** 当前可用的Code，例：`999` */
  available_count: number
}

export interface ListStocksResponseStockSendRule {
  /** 发放次数总上限，例：`100000` */
  max_count: number
  /** 每日发放次数上限，例：`100000000` */
  max_count_per_day?: number
  /** 每个用户领取次数上限，例：`5` */
  max_count_per_user?: number
}

export interface ListStocksResponseSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: ListStocksResponseCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: ListStocksResponseNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: ListStocksResponseDiscountRule
  /** 兑换券使用规则 */
  exchange_coupon?: ListStocksResponseExchangeRule
}

export interface ListStocksResponseCouponAvailablePeriod {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string
  /** 生效后N天内有效，例：`30` */
  available_days?: number
  /** 领取后N天开始生效，例：`1` */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: ListStocksResponseWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: ListStocksResponseIrregularAvailablePeriodList[]
  /** 领取后N秒内有效 */
  available_seconds?: number
}

/** 每周固定可用时间 */
export interface ListStocksResponseWeeklyAvailablePeriod {
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
  day_period_list?: ListStocksResponseDayPeriodList[]
}

/** 当天可用时间段 */
export interface ListStocksResponseDayPeriodList {
  /** 当天可用开始时间，例：`60` */
  begin_time: number
  /** 当天可用结束时间，例：`86399` */
  end_time: number
}

/** 无规律的可用时间段 */
export interface ListStocksResponseIrregularAvailablePeriodList {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  end_time: string
}

export interface ListStocksResponseNormalRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

export interface ListStocksResponseDiscountRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

export interface ListStocksResponseExchangeRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

export interface ListStocksResponseProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: ListStocksResponseCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: ListStocksResponseNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: ListStocksResponseDiscountRule
  /** 兑换券使用规则 */
  exchange_coupon?: ListStocksResponseExchangeRule
}

export interface ListStocksResponseStockBundleInfo {
  /** 批次组ID，例：`712315129419284901` */
  stock_bundle_id: string
  /** 批次在批次组内的次序，例：`0` */
  stock_bundle_index: number
}

export interface ListStocksResponseUsageRuleDisplayInfo {
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
  coupon_available_store_info?: ListStocksResponseCouponAvailableStoreInfo
  /** APP跳转类型，例：`H5` */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
  /** 口令链接，例：`passcode_link.example` */
  passcode_link?: string
}

/** 券可用门店信息 */
export interface ListStocksResponseCouponAvailableStoreInfo {
  /** 券可用门店描述，例：`所有门店可用，可使用小程序查看门店列表` */
  description: string
  /** 小程序AppID，例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径，例：`/pages/index/product` */
  mini_program_path?: string
}

export interface ListStocksResponseCouponDisplayInfo {
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
  entrance_mini_program?: ListStocksResponseEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: ListStocksResponseEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: ListStocksResponseCouponDisplayInfoEntranceFinder
}

/** 小程序入口 */
export interface ListStocksResponseEntranceMiniProgram {
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
export interface ListStocksResponseEntranceOfficialAccount {
  /** 公众号AppID，例：`wx1234567890` */
  appid: string
}

/** 视频号入口 */
export interface ListStocksResponseCouponDisplayInfoEntranceFinder {
  /** 视频号ID，例：`gh_12345678` */
  finder_id: string
  /** 视频号视频ID，例：`UDFsdf24df34dD456Hdf34` */
  finder_video_id: string
  /** 视频号封面图，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  finder_video_cover_image_url: string
}

export interface ListStocksResponseNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

export interface ListStocksResponseSentCountInfo {
  /** 已发放总次数，例：`0` */
  total_count: number
  /** 当天已发放次数，例：`0` */
  today_count: number
}
