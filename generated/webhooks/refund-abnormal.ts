// Generated from specs/webhooks/refund-abnormal.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'
import type { RefundAccount } from '../_shared/enums.js'

/**
 * 退款异常 · A refund could not be credited to the payer
 *
 * `REFUND.ABNORMAL`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013884
 */
export type RefundAbnormalNotification = Notification<
  'REFUND.ABNORMAL',
  RefundAbnormalResource,
  'refund'
>

/** 退款异常的通知内容 */
export interface RefundAbnormalResource {
  /** 普通商户的商户号，例：`1900000100` */
  mchid?: string
  /** 服务商户号，例：`1900000100` */
  sp_mchid?: string
  /** 子商户的商户号，例：`1900000109` */
  sub_mchid?: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 微信支付订单号，例：`1008450740201411110005820873` */
  transaction_id: string
  /** 商户退款单号，例：`7752501201407033233368018` */
  out_refund_no: string
  /** 微信退款单号，例：`50200207182018070300011301001` */
  refund_id: string
  /**
   * 退款状态，例：`ABNORMAL`
   * - `SUCCESS` 退款成功
   * - `CLOSED` 退款关闭
   * - `ABNORMAL` 退款异常
   */
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {})
  /** 退款成功时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 退款入账账户，例：`招商银行信用卡0403` */
  user_received_account?: string
  /** 退款入账账户（境外），例：`招商银行信用卡0403` */
  recv_account?: string
  /**
   * 退款资金来源（境外）
   * - `REFUND_SOURCE_UNSETTLED_FUNDS` 未结算资金退款
   * - `REFUND_SOURCE_RECHARGE_FUNDS` 可用余额退款
   */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {})
  /** 金额信息 */
  amount: RefundAbnormalResourceAmount
  /** 退款出资商户，电商平台垫付退款专用 */
  refund_account?: RefundAccount | (string & {})
  /** 个人收款的微信支付账户 */
  individual_auth_id?: string
}

/** 金额信息 */
export interface RefundAbnormalResourceAmount {
  /** 订单总金额（单位：分），例：`999` */
  total: number
  /** 退款金额（单位：分），例：`999` */
  refund: number
  /** 用户实际支付金额（单位：分），例：`999` */
  payer_total: number
  /** 退款给用户的金额（单位：分），例：`999` */
  payer_refund: number
  /** 货币类型（境外），例：`HKD` */
  currency?: string
  /** 用户支付币种（境外），例：`CNY` */
  payer_currency?: string
  /** 结算币种退款金额（境外，币种的最小单位） */
  settlement_refund?: number
  /** 结算币种（境外） */
  settlement_currency?: string
  /** 汇率信息（境外） */
  exchange_rate?: RefundAbnormalResourceAmountExchangeRate
}

/** 汇率信息（境外） */
export interface RefundAbnormalResourceAmountExchangeRate {
  /**
   * 汇率类型
   * - `USERPAYMENT_RATE` 支付汇率
   * - `SETTLEMENT_RATE` 结算汇率
   */
  type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
  /** 汇率值，汇率乘以10的8次方 */
  rate?: number
}
