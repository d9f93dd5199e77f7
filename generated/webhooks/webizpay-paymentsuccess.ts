// Generated from specs/webhooks/webizpay-paymentsuccess.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 企业支付额度卡支付成功后 · An enterprise quota card payment succeeded
 *
 * `WEBIZPAY.PAYMENTSUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764398
 */
export type WebizpayPaymentsuccessNotification = Notification<
  'WEBIZPAY.PAYMENTSUCCESS',
  WebizpayPaymentsuccessResource,
  'webizpay'
>

/** 企业支付额度卡支付成功后的通知内容 */
export interface WebizpayPaymentsuccessResource {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 收款商户简称 */
  receive_mch_name: string
  /** 收款商户全称 */
  receive_mch_full_name: string
  /** 收款商户对应社会组织代码 */
  receive_mch_organization_code: string
  /** 收单机构 */
  acquirer: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付退款单号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 交易状态 */
  transaction_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | (string & {})
  /** 金额（单位：分） */
  amount: number
  /** 商品名称 */
  goods_name: number
  /** 支付完成时间 */
  pay_success_time: number
}
