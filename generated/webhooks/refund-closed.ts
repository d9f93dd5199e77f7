// Generated from specs/webhooks/refund-closed.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notification.js'

/**
 * 退款关闭 · A refund was closed
 *
 * `REFUND.CLOSED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013884
 */
export type RefundClosedNotification = Notification<'REFUND.CLOSED', RefundClosedResource, 'refund'>

/** 退款关闭的通知内容 */
export interface RefundClosedResource {
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
  /** 金额信息 */
  amount: RefundClosedResourceAmount
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户的商户号 */
  sub_mchid: string
  /** 电商平台垫资退款专用参数 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
  /** 个人收款的微信支付账户 */
  individual_auth_id?: string
}

/** 金额信息 */
export interface RefundClosedResourceAmount {
  /** 订单总金额（单位：分） */
  total: number
  /** 退款金额（单位：分） */
  refund: number
  /** 用户实际支付金额（单位：分） */
  payer_total: number
  /** 退款给用户的金额（单位：分） */
  payer_refund: number
}
