// Generated from specs/webhooks/delivery-plan-state-deliver.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 投放计划开始投放 · A delivery plan started delivering
 *
 * `DELIVERY_PLAN_STATE.DELIVER`
 *
 */
export type DeliveryPlanStateDeliverNotification = Notification<
  'DELIVERY_PLAN_STATE.DELIVER',
  unknown
>
