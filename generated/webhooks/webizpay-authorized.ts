// Generated from specs/webhooks/webizpay-authorized.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 关系授权完成 · An enterprise payment relation was authorised
 *
 * `WEBIZPAY.AUTHORIZED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export type WebizpayAuthorizedNotification = Notification<
  'WEBIZPAY.AUTHORIZED',
  WebizpayAuthorizedResource,
  'webizpay'
>

/** 关系授权完成的通知内容 */
export interface WebizpayAuthorizedResource {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 微信授权关系ID */
  employee_id: string
  /** 授权时间 */
  authorization_time: string
}
