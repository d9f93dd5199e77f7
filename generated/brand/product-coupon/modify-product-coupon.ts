// Generated from specs/brand/product-coupon/modify-product-coupon.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'modifyProductCoupon',
  method: 'PATCH',
  path: '/brand/marketing/product-coupon/product-coupons/{product_coupon_id}',
  request: 'json',
  response: 'json',
  repeats: ['product_coupon_id'],
}

/**
 * 修改商品券 · Change the display information of a product coupon
 *
 * `PATCH /brand/marketing/product-coupon/product-coupons/{product_coupon_id}` · 品牌商户
 *
 */
export function modifyProductCoupon(
  wxpay: WechatPay,
  request: ModifyProductCouponRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ModifyProductCouponResponse>> {
  return wxpay.call(operation, request, options)
}
modifyProductCoupon.operation = operation

/** {@link modifyProductCoupon} 的请求 */
export interface ModifyProductCouponRequest {
  /** 商品券ID，例：`1000000013` */
  product_coupon_id: string
  json: ModifyProductCouponJson
}

/** 请求包体 */
export interface ModifyProductCouponJson {
  /** 修改请求单号，例：`34657_20250101_123456` */
  out_request_no: string
  /** 展示信息 */
  display_info: ModifyProductCouponJsonDisplayInfo
}

export interface ModifyProductCouponJsonDisplayInfo {
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
  combo_package_list?: ModifyProductCouponJsonDisplayInfoComboPackageList[]
}

/** 套餐组合 */
export interface ModifyProductCouponJsonDisplayInfoComboPackageList {
  /** 套餐名，例：`咖啡2选1` */
  name: string
  /** 可选单品数量，例：`3` */
  pick_count: number
  /** 单品列表 */
  choice_list: ModifyProductCouponJsonComboPackageListChoiceList[]
}

/** 单品列表 */
export interface ModifyProductCouponJsonComboPackageListChoiceList {
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

/** {@link modifyProductCoupon} 的应答 */
export interface ModifyProductCouponResponse {
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
  single_usage_info?: ModifyProductCouponResponseSingleUsageInfo
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: ModifyProductCouponResponseProgressiveBundleUsageInfo
  /** 展示信息 */
  display_info: ModifyProductCouponResponseDisplayInfo
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

export interface ModifyProductCouponResponseSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: ModifyProductCouponResponseNormalRule
  /** 折扣券使用规则 */
  discount_coupon?: ModifyProductCouponResponseDiscountRule
}

export interface ModifyProductCouponResponseNormalRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免金额（单位：分），例：`1` */
  discount_amount: number
}

export interface ModifyProductCouponResponseDiscountRule {
  /** 门槛金额（单位：分），例：`10000` */
  threshold: number
  /** 固定减免百分比，例：`20` */
  percent_off: number
}

export interface ModifyProductCouponResponseProgressiveBundleUsageInfo {
  /** 可使用次数，3–15，例：`3` */
  count: number
  /** 多次优惠使用间隔天数，0–7，例：`0` */
  interval_days?: number
}

export interface ModifyProductCouponResponseDisplayInfo {
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
  combo_package_list?: ModifyProductCouponResponseComboPackageList[]
}

/** 套餐组合 */
export interface ModifyProductCouponResponseComboPackageList {
  /** 套餐名，例：`咖啡2选1` */
  name: string
  /** 可选单品数量，例：`3` */
  pick_count: number
  /** 单品列表 */
  choice_list: ModifyProductCouponResponseChoiceList[]
}

/** 单品列表 */
export interface ModifyProductCouponResponseChoiceList {
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
