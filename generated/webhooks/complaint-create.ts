// Generated from specs/webhooks/complaint-create.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 产生新投诉 · A user filed a complaint
 *
 * `COMPLAINT.CREATE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
 */
export type ComplaintCreateNotification = Notification<
  'COMPLAINT.CREATE',
  ComplaintCreateResource,
  'complaint'
>

/** 产生新投诉的通知内容 */
export interface ComplaintCreateResource {
  /** 投诉单对应的投诉单号 */
  complaint_id: string
  /** 触发本次投诉通知回调的具体动作类型 */
  action_type:
    | 'CREATE_COMPLAINT'
    | 'CONTINUE_COMPLAINT'
    | 'USER_RESPONSE'
    | 'RESPONSE_BY_PLATFORM'
    | 'SELLER_REFUND'
    | 'MERCHANT_RESPONSE'
    | 'MERCHANT_CONFIRM_COMPLETE'
    | 'USER_APPLY_PLATFORM_SERVICE'
    | 'USER_CANCEL_PLATFORM_SERVICE'
    | 'PLATFORM_SERVICE_FINISHED'
    | 'MERCHANT_APPROVE_REFUND'
    | 'MERCHANT_REJECT_REFUND'
    | 'REFUND_SUCCESS'
    | (string & {})
}
