// Generated from specs/webhooks/credit-repayment-deduction-pay.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 自动还款扣费还款成功 · An automatic credit repayment was deducted
 *
 * `CREDIT_REPAYMENT.DEDUCTION_PAY`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790592
 */
export type CreditRepaymentDeductionPayNotification = Notification<
  'CREDIT_REPAYMENT.DEDUCTION_PAY',
  CreditRepaymentDeductionPayResource,
  'credit_repayment'
>

/** 自动还款扣费还款成功的通知内容 */
export interface CreditRepaymentDeductionPayResource {
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid: string
  /** 用户标识 */
  openid: string
  /** 还款单状态 */
  order_state: 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | (string & {})
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 还款协议ID */
  contract_id: string
  /** 还款金额 */
  deduct_amount: string
  /** 实际还款金额 */
  pay_success_amount?: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}
