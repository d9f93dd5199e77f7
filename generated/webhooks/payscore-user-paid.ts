// Generated from specs/webhooks/payscore-user-paid.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 支付分服务用户支付成功 · A user paid a pay score order
 *
 * `PAYSCORE.USER_PAID`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
 */
export type PayscoreUserPaidNotification = Notification<
  'PAYSCORE.USER_PAID',
  PayscoreUserPaidResource,
  'payscore'
>

/** 支付分服务用户支付成功的通知内容 */
export interface PayscoreUserPaidResource {
  /** 调用授权服务接口提交的服务ID */
  service_id: string
  /** 调用授权服务接口提交的应用ID */
  appid: string
  /** 调用授权服务接口提交的商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 调用创单接口时传入的渠道商商户号 */
  channel_id?: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 商户系统内部扣款单号 */
  out_trade_no: string
  /** 微信用户在商户对应AppID下的唯一标识 */
  openid: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 服务订单状态 */
  state: string
  /** 服务信息 */
  service_introduction: string
  /** 商户收款总金额（单位：分） */
  total_amount?: number
  /** 后付费项目 */
  post_payments: PayscoreUserPaidResourcePostPayments[]
  /** 商户优惠 */
  post_discounts?: PayscoreUserPaidResourcePostDiscounts[]
  /** 订单风险金 */
  risk_fund: PayscoreUserPaidResourceRiskFund
  /** 服务时间段 */
  time_range: PayscoreUserPaidResourceTimeRange
  /** 服务位置 */
  location?: PayscoreUserPaidResourceLocation
  /** 商户数据包 */
  attach?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: PayscoreUserPaidResourceCollection
  /** USER_OPEN_SERVICE */
  user_service_status?: 'USER_CLOSE_SERVICE' | (string & {})
  /** 服务开启/解除授权成功时间 */
  openorclose_time?: string
  /** 商户系统内部授权协议号 */
  authorization_code?: string
  /** 订单状态说明 */
  state_description?: string
  /** 调用授权服务接口提交的商户请求唯一标识 */
  out_request_no?: string
}

/** 后付费项目 */
export interface PayscoreUserPaidResourcePostPayments {
  /** 付费项目名称 */
  name?: string
  /** 金额（单位：分） */
  amount?: number
  /** 计费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

/** 商户优惠 */
export interface PayscoreUserPaidResourcePostDiscounts {
  /** 优惠名称 */
  name?: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额（单位：分） */
  amount?: number
}

/** 订单风险金 */
export interface PayscoreUserPaidResourceRiskFund {
  /** 风险金额（单位：分） */
  amount: number
  /** 风险说明 */
  description?: string
}

/** 服务时间段 */
export interface PayscoreUserPaidResourceTimeRange {
  /** 服务开始时间 */
  start_time: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间 */
  end_time?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

/** 服务位置 */
export interface PayscoreUserPaidResourceLocation {
  /** 服务开始地点 */
  start_location?: string
  /** 服务结束位置 */
  end_location?: string
}

/** 收款信息 */
export interface PayscoreUserPaidResourceCollection {
  /** 收款状态 */
  state: string
  /** 总收款金额（单位：分） */
  total_amount: number
  /** 待收金额（单位：分） */
  paying_amount: number
  /** 已收金额（单位：分） */
  paid_amount: number
  /** 收款明细列表 */
  details?: PayscoreUserPaidResourceCollectionDetails[]
}

/** 收款明细列表 */
export interface PayscoreUserPaidResourceCollectionDetails {
  /** 收款序号 */
  seq?: number
  /** 单笔收款金额（单位：分） */
  amount: number
  /** 收款成功渠道 */
  paid_type?: string
  /** 收款成功时间 */
  paid_time: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 优惠功能 */
  promotion_detail?: PayscoreUserPaidResourceDetailsPromotionDetail[]
}

/** 优惠功能 */
export interface PayscoreUserPaidResourceDetailsPromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: string
  /** 优惠类型 */
  type?: string
  /** 优惠券面额（单位：分） */
  amount: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资 */
  wechatpay_contribute?: number
  /** 商户出资 */
  merchant_contribute?: number
  /** 其他出资 */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
  /** 单品列表 */
  goods_detail?: PayscoreUserPaidResourcePromotionDetailGoodsDetail[]
}

/** 单品列表 */
export interface PayscoreUserPaidResourcePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity?: number
  /** 商品价格（单位：分） */
  unit_price?: number
  /** 商品优惠金额（单位：分） */
  discount_amount?: number
  /** 商品备注 */
  goods_remark?: string
}
