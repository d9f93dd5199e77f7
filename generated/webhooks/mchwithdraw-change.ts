// Generated from specs/webhooks/mchwithdraw-change.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商户提现状态变更 · A withdrawal changed state
 *
 * `MCHWITHDRAW.CHANGE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013049135
 */
export type MchwithdrawChangeNotification = Notification<
  'MCHWITHDRAW.CHANGE',
  MchwithdrawChangeResource,
  'mch_withdraw'
>

/** 商户提现状态变更的通知内容 */
export interface MchwithdrawChangeResource {
  /** 提现单状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额（单位：分） */
  amount?: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行备注 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现失败解决方案 */
  solution?: string
  /** 入账银行账号后四位 */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 入账银行全称（含支行） */
  bank_name?: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 电商平台商户号 */
  sp_mchid?: string
  /** 提现金额（单位：分） */
  total_amount?: number
  /** 提现成功金额（单位：分） */
  success_amount?: number
  /** 提现失败金额（单位：分） */
  fail_amount?: number
  /** 提现退票金额（单位：分） */
  refund_amount?: number
}
