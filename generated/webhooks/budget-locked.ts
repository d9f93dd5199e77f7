// Generated from specs/webhooks/budget-locked.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 公益捐赠-预算申请锁定成功回调 · The funds of a charity budget request were locked
 *
 * `BUDGET.LOCKED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export type BudgetLockedNotification = Notification<'BUDGET.LOCKED', BudgetLockedResource>

/** 公益捐赠-预算申请锁定成功回调的通知内容 */
export interface BudgetLockedResource {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额（单位：分） */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state: 'LOCKED' | (string & {})
  /** 资金锁定时间 */
  locked_time?: string
}
