// Generated from specs/webhooks/merchant-notify-notify.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 合作伙伴订阅 · An event that a partner subscribed to occurred
 *
 * `MERCHANT_NOTIFY.NOTIFY`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016022266
 */
export type MerchantNotifyNotifyNotification = Notification<
  'MERCHANT_NOTIFY.NOTIFY',
  MerchantNotifyNotifyResource,
  'merchant_notify'
>

/** 合作伙伴订阅的通知内容 */
export interface MerchantNotifyNotifyResource {
  topic_name: MerchantNotifyNotifyResourceTopicName
  message_content: MerchantNotifyNotifyResourceMessageContent
}

export interface MerchantNotifyNotifyResourceTopicName {
  topic_english_name: string
  topic_chinese_name: string
}

export interface MerchantNotifyNotifyResourceMessageContent {
  /** 商户号 */
  merchant_code: string
  /** 商户全称 */
  merchant_company_name: string
  /** 业务发生时间 */
  business_time: string
  /** 业务单据 */
  business_code: string
  /** 业务状态 */
  business_state: string
}
