// Generated from specs/webhooks/refund-success.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notification.js'

/**
 * 退款成功 · A refund succeeded
 *
 * `REFUND.SUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013884
 */
export type RefundSuccessNotification = Notification<
  'REFUND.SUCCESS',
  RefundSuccessResource,
  'refund'
>

/** 退款成功的通知内容 */
export interface RefundSuccessResource {
  /** 普通商户的商户号 */
  mchid: string
  /** 返回的商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信退款单号 */
  refund_id: string
  /** 退款状态 */
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {})
  /** 退款成功时间 */
  success_time?: string
  /** 取当前退款单的退款入账方 */
  user_received_account: string
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {})
  /** 金额信息 */
  amount: RefundSuccessResourceAmount
  /** 服务商户号 */
  sp_mchid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  /** 电商平台垫资退款专用参数 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
  /** 个人收款的微信支付账户 */
  individual_auth_id?: string
}

/** 金额信息 */
export interface RefundSuccessResourceAmount {
  /** 结算币种退款金额（单位：分） */
  settlement_refund?: number
  /** 结算币种 */
  settlement_currency?: string
  /** 订单总金额（单位：分） */
  total: number
  /** 货币类型 */
  currency: string
  /** 退款金额（单位：分） */
  refund: number
  /** 用户实际支付金额（单位：分） */
  payer_total: number
  /** 用户支付币种 */
  payer_currency: string
  /** 退款给用户的金额（单位：分） */
  payer_refund: number
  /** 汇率信息 */
  exchange_rate?: RefundSuccessResourceAmountExchangeRate
}

/** 汇率信息 */
export interface RefundSuccessResourceAmountExchangeRate {
  /** 汇率类型 */
  type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
  /** 汇率值 */
  rate?: number
}
