// Generated from specs/webhooks/webizpay-paymentrefundsuccess.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 企业支付额度卡退款成功后 · An enterprise quota card payment was refunded
 *
 * `WEBIZPAY.PAYMENTREFUNDSUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764405
 */
export type WebizpayPaymentrefundsuccessNotification = Notification<
  'WEBIZPAY.PAYMENTREFUNDSUCCESS',
  WebizpayPaymentrefundsuccessResource,
  'webizpay'
>

/** 企业支付额度卡退款成功后的通知内容 */
export interface WebizpayPaymentrefundsuccessResource {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 金额（单位：分） */
  amount: number
  /** 支付完成时间 */
  pay_success_time: number
  /** 已退款金额（单位：分） */
  refunded_amount: number
  /** 退款金额（单位：分） */
  refund_amount: number
  /** 退款状态 */
  refund_state: 'SUCCESS' | (string & {})
  /** 退款创建时间 */
  refund_create_time: number
  /** 退款成功时间 */
  refund_success_time: number
}
