// Generated from specs/webhooks/webizpay-quotacardexpired.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 企业支付额度卡失效后 · An enterprise quota card expired
 *
 * `WEBIZPAY.QUOTACARDEXPIRED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export type WebizpayQuotacardexpiredNotification = Notification<
  'WEBIZPAY.QUOTACARDEXPIRED',
  WebizpayQuotacardexpiredResource,
  'webizpay'
>

/** 企业支付额度卡失效后的通知内容 */
export interface WebizpayQuotacardexpiredResource {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片失效时间 */
  card_disabled_time: string
  /** 失效原因 */
  reason?: string
}
