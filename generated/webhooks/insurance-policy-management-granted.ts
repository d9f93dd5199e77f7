// Generated from specs/webhooks/insurance-policy-management-granted.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 微信保单服务用户授权成功 · A user authorised the insurance policy service
 *
 * `INSURANCE_POLICY_MANAGEMENT.GRANTED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016943540
 */
export type InsurancePolicyManagementGrantedNotification = Notification<
  'INSURANCE_POLICY_MANAGEMENT.GRANTED',
  InsurancePolicyManagementGrantedResource,
  'insurance_policy_management'
>

/** 微信保单服务用户授权成功的通知内容 */
export interface InsurancePolicyManagementGrantedResource {
  /** 商户保险编码 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state:
    | 'AUTH_STATE_INIT'
    | 'AUTH_STATE_PENDING'
    | 'AUTH_STATE_GRANTED'
    | 'AUTH_STATE_DENIED'
    | 'AUTH_STATE_INEFFECTIE'
    | (string & {})
  /** 用户授权时间 */
  user_auth_time: string
}
