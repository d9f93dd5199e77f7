// Generated from specs/webhooks/delivery-plan-change.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 投放计划状态变更 · A delivery plan changed state
 *
 * `DELIVERY_PLAN.CHANGE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016168699
 */
export type DeliveryPlanChangeNotification = Notification<
  'DELIVERY_PLAN.CHANGE',
  DeliveryPlanChangeResource,
  'delivery_plan'
>

/** 投放计划状态变更的通知内容 */
export interface DeliveryPlanChangeResource {
  /** 投放计划ID */
  plan_id?: string
  /** 投放计划变更前状态 */
  plan_state:
    | 'CREATED'
    | 'DELIVERING'
    | 'PLAN_TERMINATED'
    | 'PAUSED'
    | 'TERMINATED'
    | 'EXPIRED'
    | (string & {})
  /** 投放计划当前审核状态 */
  audit_state: 'PROCESSING' | 'PASSED' | 'REJECTED' | (string & {})
  /** 变更原因 */
  change_reason: string
  /** 修改时间 */
  modify_time: string
}
