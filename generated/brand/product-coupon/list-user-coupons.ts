// Generated from specs/brand/product-coupon/list-user-coupons.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'user_coupon_list'> = {
  id: 'listUserCoupons',
  method: 'GET',
  path: '/brand/marketing/product-coupon/users/{openid}/coupons',
  response: 'json',
  pages: {
    items: 'user_coupon_list',
    cursor: 'page_token',
    limit: 'page_size',
    next: 'next_page_token',
  },
}

/**
 * 指定券状态查询用户商品券列表 · List a user's product coupons in the given state
 *
 * `GET /brand/marketing/product-coupon/users/{openid}/coupons` · 品牌商户
 *
 * 所有分页：`for await (const item of items(listUserCoupons, wxpay, …))`（`wechatpay-ky/lists`）
 *
 */
export function listUserCoupons(
  wxpay: WechatPay,
  request: ListUserCouponsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListUserCouponsResponse>> {
  return wxpay.call(operation, request, options)
}
listUserCoupons.operation = operation

/** {@link listUserCoupons} 的请求 */
export interface ListUserCouponsRequest {
  /** 用户OpenID，例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  query: ListUserCouponsQuery
}

/** 查询参数 */
export interface ListUserCouponsQuery {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id?: string
  /** 批次ID，例：`1000000013001` */
  stock_id?: string
  /** 公众账号AppID，例：`wx233544546545989` */
  appid: string
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state?:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
  /** 用户券组ID，例：`7123912547109241212489` */
  user_coupon_bundle_id?: string
  /** 分页大小，例：`20` */
  page_size?: number
  /** 分页Token，例：`MTIzMjUK` */
  page_token?: string
}

/** {@link listUserCoupons} 的应答 */
export interface ListUserCouponsResponse {
  /** 总个数，例：`100` */
  total_count: number
  /** 下一页Token，例：`MTIzNDUK` */
  next_page_token?: string
  /** 用户商品券列表 */
  user_coupon_list?: ListUserCouponsResponseBrandUserCoupon[]
}

export interface ListUserCouponsResponseBrandUserCoupon {
  /** 用户商品券Code，例：`123446565767` */
  coupon_code: string
  /**
   * 用户商品券状态，例：`USED`
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | (string & {})
  /** 有效期开始时间，RFC 3339，例：`2025-07-24T00:00:00+08:00` */
  valid_begin_time: string
  /** 有效期结束时间，RFC 3339，例：`2025-07-24T00:00:00+08:00` */
  valid_end_time: string
  /** 领券时间，RFC 3339，例：`2025-07-24T00:00:00+08:00` */
  receive_time: string
  /** 发券请求单号，例：`MCHSEND202003101234` */
  send_request_no: string
  /**
   * 发券渠道，例：`API`
   * - `API` 品牌方自主发放
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `MERCHANT_CARD` 名片优惠
   * - `MEMBER` 会员优惠
   * - `SMALL_ACTIVITY` 小活动
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel:
    | 'API'
    | 'BRAND_MANAGE'
    | 'MERCHANT_CARD'
    | 'MEMBER'
    | 'SMALL_ACTIVITY'
    | 'RECEIVE_COMPONENT'
    | (string & {})
  /** 确认请求单号，例：`MCHCONFIRM202003101234` */
  confirm_request_no?: string
  /** 确认发放时间，RFC 3339，例：`2025-07-24T00:00:00+08:00` */
  confirm_time?: string
  /** 失效请求单号，例：`1002600620019090123143254436` */
  deactivate_request_no?: string
  /** 失效时间，RFC 3339，例：`2025-07-24T00:00:00+08:00` */
  deactivate_time?: string
  /** 失效原因，例：`商品已下线` */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: ListUserCouponsResponseSingleUsageDetail
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: ListUserCouponsResponseProgressiveBundleUsageDetail
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: ListUserCouponsResponseUserCouponBundleInfo
  /** 商品券信息 */
  product_coupon: ListUserCouponsResponseBrandCoupon
  /** 批次信息 */
  stock: ListUserCouponsResponseBrandStock
  /** 自定义附加信息，例：`example_attach` */
  attach?: string
  /** 渠道自定义信息，例：`example_channel_custom_info` */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: ListUserCouponsResponseCouponTagInfo
}

export interface ListUserCouponsResponseSingleUsageDetail {
  /** 券核销请求单号，例：`34657_20250101_123456` */
  use_request_no?: string
  /** 核销时间，RFC 3339，例：`2025-07-24T00:00:00+08:00` */
  use_time?: string
  /** 关联微信支付订单信息 */
  associated_order_info?: ListUserCouponsResponseAssociatedOrderInfo
  /** 券核销的关联微信支付分订单信息 */
  associated_pay_score_order_info?: ListUserCouponsResponseAssociatedPayScoreOrderInfo
  /** 优惠金额（单位：分），例：`0` */
  saved_amount?: number
  /** 退券请求单号，例：`MCHRETURN202003101234` */
  return_request_no?: string
  /** 退券时间，RFC 3339，例：`2025-07-20T14:29:35+08:00` */
  return_time?: string
}

export interface ListUserCouponsResponseAssociatedOrderInfo {
  /** 微信支付单号，例：`4200000000123456789123456789` */
  transaction_id?: string
  /** 商户订单号，例：`trade_no_20250724123456` */
  out_trade_no?: string
  /** 商户号，例：`1234567890` */
  mchid?: string
  /** 子商户号，例：`1234567890` */
  sub_mchid?: string
}

export interface ListUserCouponsResponseAssociatedPayScoreOrderInfo {
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
}

export interface ListUserCouponsResponseProgressiveBundleUsageDetail {
  /** 券核销请求单号，例：`34657_20250101_123456` */
  use_request_no?: string
  /** 核销时间，RFC 3339，例：`2025-07-24T00:00:00+08:00` */
  use_time?: string
  /** 关联微信支付订单信息 */
  associated_order_info?: ListUserCouponsResponseAssociatedOrderInfo
  /** 券核销的关联微信支付分订单信息 */
  associated_pay_score_order_info?: ListUserCouponsResponseAssociatedPayScoreOrderInfo
  /** 优惠金额（单位：分），例：`0` */
  saved_amount?: number
  /** 退券请求单号，例：`MCHRETURN202003101234` */
  return_request_no?: string
  /** 退券时间，RFC 3339，例：`2025-07-20T14:29:35+08:00` */
  return_time?: string
}

export interface ListUserCouponsResponseUserCouponBundleInfo {
  /** 用户券组ID，例：`7123912547109241212489` */
  user_coupon_bundle_id: string
  /** 用户券组内索引，例：`0` */
  user_coupon_bundle_index: number
  /** 总可使用次数，例：`10` */
  total_count: number
  /** 已使用次数，例：`3` */
  used_count: number
}

export interface ListUserCouponsResponseBrandCoupon {
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
  single_usage_info?: ListUserCouponsResponseSingleUsageInfo
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: ListUserCouponsResponseProgressiveBundleUsageInfo
  /** 展示信息 */
  display_info: ListUserCouponsResponseDisplayInfo
  /** 外部商品ID，例：`Product_1234567890` */
  out_product_no?: string
  /**
   * 商品券状态
   * - `AUDITING` 审批中
   * - `EFFECTIVE` 生效中
   * - `DEACTIVATED` 已失效
   */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

export interface ListUserCouponsResponseSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: ListUserCouponsResponseNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: ListUserCouponsResponseDiscountRule
}

export interface ListUserCouponsResponseNormalRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

export interface ListUserCouponsResponseDiscountRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

export interface ListUserCouponsResponseProgressiveBundleUsageInfo {
  /** 可使用次数，3–15，例：`3` */
  count: number
  /** 多次优惠使用间隔天数，0–7，例：`0` */
  interval_days?: number
}

export interface ListUserCouponsResponseDisplayInfo {
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
  combo_package_list?: ListUserCouponsResponseDisplayInfoComboPackageList[]
}

/** 套餐组合 */
export interface ListUserCouponsResponseDisplayInfoComboPackageList {
  /** 套餐名，例：`咖啡2选1` */
  name: string
  /** 可选单品数量，例：`3` */
  pick_count: number
  /** 单品列表 */
  choice_list: ListUserCouponsResponseComboPackageListChoiceList[]
}

/** 单品列表 */
export interface ListUserCouponsResponseComboPackageListChoiceList {
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

export interface ListUserCouponsResponseBrandStock {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  /** 批次ID，例：`1000000013001` */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式，例：`WECHATPAY` */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: ListUserCouponsResponseCouponCodeCountInfo
  /** 发放规则 */
  stock_send_rule: ListUserCouponsResponseStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: ListUserCouponsResponseSingleUsageRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: ListUserCouponsResponseProgressiveBundleUsageRule
  /** 批次组信息 */
  stock_bundle_info?: ListUserCouponsResponseStockBundleInfo
  /** 券使用规则展示信息 */
  usage_rule_display_info: ListUserCouponsResponseUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info: ListUserCouponsResponseCouponDisplayInfo
  /** 事件通知配置 */
  notify_config: ListUserCouponsResponseNotifyConfig
  /** 可用门店范围，例：`NONE` */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: ListUserCouponsResponseSentCountInfo
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

export interface ListUserCouponsResponseCouponCodeCountInfo {
  /** 已上传的Code总数，例：`10000` */
  total_count: number
  /** 当前可用的Code，例：`999` */
  available_count: number
}

export interface ListUserCouponsResponseStockSendRule {
  /** 发放次数总上限，例：`100000` */
  max_count: number
  /** 每日发放次数上限，例：`100000000` */
  max_count_per_day?: number
  /** 每个用户领取次数上限，例：`5` */
  max_count_per_user?: number
}

export interface ListUserCouponsResponseSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: ListUserCouponsResponseCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: ListUserCouponsResponseNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: ListUserCouponsResponseDiscountRule
  /** 兑换券使用规则 */
  exchange_coupon?: ListUserCouponsResponseExchangeRule
}

export interface ListUserCouponsResponseCouponAvailablePeriod {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string
  /** 生效后N天内有效，例：`30` */
  available_days?: number
  /** 领取后N天开始生效，例：`1` */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: ListUserCouponsResponseWeeklyAvailablePeriod
  /** 无规律的可用时间段 */
  irregular_available_period_list?: ListUserCouponsResponseIrregularAvailablePeriodList[]
  /** 领取后N秒内有效 */
  available_seconds?: number
}

/** 每周固定可用时间 */
export interface ListUserCouponsResponseWeeklyAvailablePeriod {
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
  day_period_list?: ListUserCouponsResponseDayPeriodList[]
}

/** 当天可用时间段 */
export interface ListUserCouponsResponseDayPeriodList {
  /** 当天可用开始时间，例：`60` */
  begin_time: number
  /** 当天可用结束时间，例：`86399` */
  end_time: number
}

/** 无规律的可用时间段 */
export interface ListUserCouponsResponseIrregularAvailablePeriodList {
  /** 开始时间，RFC 3339，例：`2025-08-01T00:00:00+08:00` */
  begin_time: string
  /** 结束时间，RFC 3339，例：`2025-08-31T23:59:59+08:00` */
  end_time: string
}

export interface ListUserCouponsResponseExchangeRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定兑换价格（单位：分），例：`20` */
  exchange_price: number
}

export interface ListUserCouponsResponseProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: ListUserCouponsResponseCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: ListUserCouponsResponseNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: ListUserCouponsResponseDiscountRule
  /** 兑换券使用规则 */
  exchange_coupon?: ListUserCouponsResponseExchangeRule
}

export interface ListUserCouponsResponseStockBundleInfo {
  /** 批次组ID，例：`712315129419284901` */
  stock_bundle_id: string
  /** 批次在批次组内的次序，例：`0` */
  stock_bundle_index: number
}

export interface ListUserCouponsResponseUsageRuleDisplayInfo {
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
  coupon_available_store_info?: ListUserCouponsResponseCouponAvailableStoreInfo
  /** APP跳转类型，例：`H5` */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
  /** 口令链接，例：`passcode_link.example` */
  passcode_link?: string
}

/** 券可用门店信息 */
export interface ListUserCouponsResponseCouponAvailableStoreInfo {
  /** 券可用门店描述，例：`所有门店可用，可使用小程序查看门店列表` */
  description: string
  /** 小程序AppID，例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径，例：`/pages/index/product` */
  mini_program_path?: string
}

export interface ListUserCouponsResponseCouponDisplayInfo {
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
  entrance_mini_program?: ListUserCouponsResponseEntranceMiniProgram
  /** 公众号入口 */
  entrance_official_account?: ListUserCouponsResponseEntranceOfficialAccount
  /** 视频号入口 */
  entrance_finder?: ListUserCouponsResponseEntranceFinder
}

/** 小程序入口 */
export interface ListUserCouponsResponseEntranceMiniProgram {
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
export interface ListUserCouponsResponseEntranceOfficialAccount {
  /** 公众号AppID，例：`wx1234567890` */
  appid: string
}

/** 视频号入口 */
export interface ListUserCouponsResponseEntranceFinder {
  /** 视频号ID，例：`gh_12345678` */
  finder_id: string
  /** 视频号视频ID，例：`UDFsdf24df34dD456Hdf34` */
  finder_video_id: string
  /** 视频号封面图，例：`https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx` */
  finder_video_cover_image_url: string
}

export interface ListUserCouponsResponseNotifyConfig {
  /** 事件通知appid，例：`wx23232232323` */
  notify_appid?: string
}

export interface ListUserCouponsResponseSentCountInfo {
  /** 已发放总次数，例：`0` */
  total_count: number
  /** 当天已发放次数，例：`0` */
  today_count: number
}

export interface ListUserCouponsResponseCouponTagInfo {
  /** 用户商品券标签列表 */
  coupon_tag_list?: ('MEMBER' | (string & {}))[]
  /** 会员标签信息 */
  member_tag_info?: ListUserCouponsResponseCouponTagInfoMemberTagInfo
}

/** 会员标签信息 */
export interface ListUserCouponsResponseCouponTagInfoMemberTagInfo {
  /** 会员卡模板ID */
  member_card_id: string
}
