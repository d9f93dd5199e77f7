// Generated from specs/webhooks/hire-power-bank-receive-insurance.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 隔夜归还保险订单状态变化 · An overnight-return insurance order changed state
 *
 * `HIRE_POWER_BANK.RECEIVE_INSURANCE`
 *
 * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html
 */
export type HirePowerBankReceiveInsuranceNotification = Notification<
  'HIRE_POWER_BANK.RECEIVE_INSURANCE',
  HirePowerBankReceiveInsuranceResource
>

/** 隔夜归还保险订单状态变化的通知内容 */
export interface HirePowerBankReceiveInsuranceResource {
  /** 保险订单ID */
  order_id: string
  /** 商户保险订单号 */
  out_order_no: string
  /** 用户标识 */
  openid: string
  /** 最大理赔次数 */
  max_claim_count: number
  /** 已理赔次数 */
  claimed_count: number
  /** 保险订单领取时间 */
  order_receive_time: string
  /** 保险订单领取状态 */
  order_receive_state: string
  /** 保险订单开始时间 */
  order_begin_time?: string
  /** 保险订单结束时间 */
  order_end_time?: string
}
