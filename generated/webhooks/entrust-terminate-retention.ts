// Generated from specs/webhooks/entrust-terminate-retention.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 代扣解约挽留业务-获取解约挽留信息 · The platform asks what to offer a user who is leaving an auto-debit contract
 *
 * `ENTRUST.TERMINATE_RETENTION`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012312222
 */
export type EntrustTerminateRetentionNotification = Notification<
  'ENTRUST.TERMINATE_RETENTION',
  EntrustTerminateRetentionResource,
  'entrust'
>

/** 代扣解约挽留业务-获取解约挽留信息的通知内容 */
export interface EntrustTerminateRetentionResource {
  /** 普通服务商商户号 */
  mchid?: string
  /** 委托代扣协议的主键 */
  contract_id?: string
  /** 商户在微信申请的公众号或移动应用AppID */
  appid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  /** 商户AppID下的用户唯一标识 */
  openid?: string
}

/** 对代扣解约挽留业务-获取解约挽留信息的应答 */
export interface EntrustTerminateRetentionAcknowledgement {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL'
  /** 业务处理附加信息 */
  message?: string
  /** 挽留类型 */
  retention_type?: 'COUPON'
  /** 代金券信息 */
  coupon_info?: EntrustTerminateRetentionAcknowledgementCouponInfo
}

/** 代金券信息 */
export interface EntrustTerminateRetentionAcknowledgementCouponInfo {
  /** 状态 */
  state?: 'SEND_COUPON' | 'UNUSED_COUPON' | 'NOT_SEND_COUPON'
  /** 代金券ID */
  coupon_id?: string
}
