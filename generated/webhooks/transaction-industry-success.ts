// Generated from specs/webhooks/transaction-industry-success.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 校园轻松付扣费支付成功 · A campus payment was deducted
 *
 * `TRANSACTION.INDUSTRY_SUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 */
export type TransactionIndustrySuccessNotification = Notification<
  'TRANSACTION.INDUSTRY_SUCCESS',
  TransactionIndustrySuccessResource
>

/** 校园轻松付扣费支付成功的通知内容 */
export interface TransactionIndustrySuccessResource {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 微信公众平台为服务商商户分配的公众账号ID */
  appid: string
  /** 微信支付分配的商户号 */
  sub_mchid?: string
  /** 微信公众平台为商户分配的公众账号ID */
  sub_appid?: string
  /** 商户自行生成的订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 本支付订单的状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {})
  /** 对当前订单状态的描述和下一步操作的指引 */
  trade_state_desc?: string
  /** 银行类型 */
  bank_type?: 'BPA' | (string & {})
  /** 附加数据 */
  attach?: string
  /** 支付订单已成功才会返回 */
  success_time?: string
  /** 支付者 */
  payer?: TransactionIndustrySuccessResourcePayer
  /** 订单金额信息 */
  amount: TransactionIndustrySuccessResourceAmount
  /** 设备信息 */
  device_info: TransactionIndustrySuccessResourceDeviceInfo
  /** 优惠详情 */
  promotion_detail?: TransactionIndustrySuccessResourcePromotionDetail[]
}

/** 支付者 */
export interface TransactionIndustrySuccessResourcePayer {
  /** 用户在商户AppID下的唯一标识 */
  openid: string
  /** 用户在子商户AppID下的唯一标识 */
  sub_openid?: string
}

/** 订单金额信息 */
export interface TransactionIndustrySuccessResourceAmount {
  /** 订单总金额（单位：分） */
  total: number
  /** 用户实际支付金额（单位：分） */
  payer_total?: number
  /** 订单折扣 */
  discount_total?: number
  /** 符合ISO 4217标准的三位字母代码 */
  currency: string
}

/** 设备信息 */
export interface TransactionIndustrySuccessResourceDeviceInfo {
  /** 商户设备号 */
  device_id?: string
  /** 商户端设备IP */
  device_ip: string
}

/** 优惠详情 */
export interface TransactionIndustrySuccessResourcePromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /** 枚举值 */
  scope?: 'GLOBAL' | (string & {})
  /** COUPON */
  type?: 'DISCOUNT' | (string & {})
  /** 优惠券面额（单位：分） */
  amount?: number
  /** 活动ID */
  stock_id?: string
  /** 特指由微信支付商户平台创建的优惠 */
  wechatpay_contribute?: number
  /** 特指商户自己创建的优惠 */
  merchant_contribute?: number
  /** 其他出资方出资金额（单位：分） */
  other_contribute?: number
}
