// Generated from specs/webhooks/webizpay-revoked.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 企业支付关系解除授权后 · An enterprise payment relation was revoked
 *
 * `WEBIZPAY.REVOKED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764414
 */
export type WebizpayRevokedNotification = Notification<
  'WEBIZPAY.REVOKED',
  WebizpayRevokedResource,
  'webizpay'
>

/** 企业支付关系解除授权后的通知内容 */
export interface WebizpayRevokedResource {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 员工企业支付权限状态 */
  authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {})
  /** 授权解除时间 */
  authorization_revoked_time: string
  /** 授权解除原因 */
  reason: '企业发起' | '员工注销' | (string & {})
}
