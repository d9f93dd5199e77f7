// Generated from specs/marketing/favor/create-coupon-stock.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { FavorStockType, FavorTradeType, Weekday } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'createCouponStock',
  method: 'POST',
  path: '/v3/marketing/favor/coupon-stocks',
  request: 'json',
  response: 'json',
  json: { request: ['ext_info'] },
}

/**
 * 创建代金券批次 · Create a stock of cash coupons
 *
 * `POST /v3/marketing/favor/coupon-stocks` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012534537
 */
export function createCouponStock(
  wxpay: WechatPay,
  request: CreateCouponStockRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateCouponStockResponse>> {
  return wxpay.call(operation, request, options)
}
createCouponStock.operation = operation

/** {@link createCouponStock} 的请求 */
export interface CreateCouponStockRequest {
  json: CreateCouponStockJson
}

/** 请求包体 */
export interface CreateCouponStockJson {
  /** 批次名称，例：`微信支付代金券批次` */
  stock_name: string
  /** 开始时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  available_begin_time: string | Date
  /** 结束时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  available_end_time: string | Date
  /** 发放规则 */
  stock_use_rule: CreateCouponStockJsonStockUseRule
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: FavorStockType
  /** 批次备注，例：`零售批次` */
  comment?: string
  /** 归属商户号，例：`98568865` */
  belong_merchant: string
  /** 样式信息 */
  pattern_info?: CreateCouponStockJsonPatternInfo
  /** 核销规则 */
  coupon_use_rule: CreateCouponStockJsonCouponUseRule
  /** 商户单据号 */
  out_request_no: string
  /**
   * 扩展属性，JSON 字符串，直接给内容即可，由运行时编解码，例：`{"exinfo1":"1234","exinfo2":"3456"}`
   */
  ext_info?: Record<string, unknown> | string
}

/** 发放规则 */
export interface CreateCouponStockJsonStockUseRule {
  /** 发放总上限 */
  max_coupons: number
  /** 总预算（单位：分） */
  max_amount: number
  /** 单天发放上限金额（单位：分） */
  max_amount_by_day?: number
  /** 单个用户可领个数 */
  max_coupons_per_user: number
  /** 是否开启自然人限制 */
  natural_person_limit: boolean
  /** api发券防刷 */
  prevent_api_abuse: boolean
}

/** 样式信息 */
export interface CreateCouponStockJsonPatternInfo {
  /** 使用说明 */
  description: string
  /** 商户logo，图片上传接口返回的 media_url */
  merchant_logo?: string
  /** 商户名称 */
  merchant_name?: string
  /** 背景颜色 */
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
    | 'COLOR010'
    | 'COLOR020'
    | 'COLOR030'
    | 'COLOR040'
    | 'COLOR050'
    | 'COLOR060'
    | 'COLOR070'
    | 'COLOR080'
    | 'COLOR081'
    | 'COLOR082'
    | 'COLOR090'
    | 'COLOR100'
    | 'COLOR101'
    | 'COLOR102'
  /** 券详情图片，图片上传接口返回的 media_url */
  coupon_image?: string
  /** 卡包跳转目标 */
  jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE'
  /** 小程序appid */
  mini_program_appid?: string
  /** 小程序path */
  mini_program_path?: string
}

/** 核销规则 */
export interface CreateCouponStockJsonCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time?: CreateCouponStockJsonCouponAvailableTime
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: CreateCouponStockJsonFixedNormalCoupon
  /** 折扣券使用规则 */
  discount_coupon?: CreateCouponStockJsonCouponUseRuleDiscountCoupon
  /** 换购券使用规则 */
  exchange_coupon?: CreateCouponStockJsonCouponUseRuleExchangeCoupon
  /** 最多 50 项 */
  goods_tag?: string[]
  limit_pay?: string[]
  /** 指定银行卡BIN */
  limit_card?: CreateCouponStockJsonCouponUseRuleLimitCard
  trade_type?: FavorTradeType[]
  /** 最多 50 项 */
  available_items?: string[]
  /** 最多 50 项 */
  unavailable_items?: string[]
  /** 最多 50 项 */
  available_merchants?: string[]
  /** 是否可叠加其他优惠 */
  combine_use?: boolean
}

/** 券可核销时间 */
export interface CreateCouponStockJsonCouponAvailableTime {
  /** 开始时间，RFC 3339 */
  available_begin_time?: string | Date
  /** 结束时间，RFC 3339 */
  available_end_time?: string | Date
  /** 固定时间段可用 */
  fix_available_time?: CreateCouponStockJsonFixAvailableTime
  /** 领取第二天生效 */
  second_day_available?: boolean
  /** 领取后有效时间 */
  available_time_after_receive?: number
}

/** 固定时间段可用 */
export interface CreateCouponStockJsonFixAvailableTime {
  available_week_day?: Weekday[]
  /** 当天开始时间，0–86400，例：`3600` */
  begin_time: number
  /** 当天结束时间，1–86399，例：`86399` */
  end_time?: number
}

/** 固定面额满减券使用规则 */
export interface CreateCouponStockJsonFixedNormalCoupon {
  /** 面额（单位：分） */
  coupon_amount: number
  /** 使用券金额门槛（单位：分） */
  transaction_minimum: number
}

/** 折扣券使用规则 */
export interface CreateCouponStockJsonCouponUseRuleDiscountCoupon {
  /** 最高折扣金额（单位：分） */
  discount_amount_max?: number
  /** 折扣百分比 */
  discount_percent?: number
  /** 使用券金额门槛（单位：分） */
  transaction_minimum?: number
}

/** 换购券使用规则 */
export interface CreateCouponStockJsonCouponUseRuleExchangeCoupon {
  /** 单品换购价（单位：分） */
  exchange_price?: number
  /** 使用券金额门槛（单位：分） */
  transaction_minimum?: number
}

/** 指定银行卡BIN */
export interface CreateCouponStockJsonCouponUseRuleLimitCard {
  /** 银行卡名称，例：`精粹白金` */
  name: string
  /** 指定卡BIN，最多 10 项 */
  bin: string[]
}

/** {@link createCouponStock} 的应答 */
export interface CreateCouponStockResponse {
  /** 批次号，例：`98065001` */
  stock_id: string
  /** 创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
}
