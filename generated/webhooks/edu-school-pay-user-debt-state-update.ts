// Generated from specs/webhooks/edu-school-pay-user-debt-state-update.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 校园轻松付用户欠款状态变化 · A campus payment user's debt changed state
 *
 * `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161155
 */
export type EduSchoolPayUserDebtStateUpdateNotification = Notification<
  'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE',
  EduSchoolPayUserDebtStateUpdateResource
>

/** 校园轻松付用户欠款状态变化的通知内容 */
export interface EduSchoolPayUserDebtStateUpdateResource {
  /** 微信公众平台为服务商商户分配的公众账号ID */
  appid: string
  /** 使用字段AppID生成的用户唯一标识 */
  openid: string
  /** 根据校园轻松付风控规则 */
  state: string
  /** 用户在校园轻松付中尚未归还的欠款笔数 */
  debt_count: number
  /** 遵循rfc3339标准格式 */
  update_time: string
}
