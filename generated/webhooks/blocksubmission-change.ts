// Generated from specs/webhooks/blocksubmission-change.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商户交易拦截记录申诉 · The appeal against a blocked transaction changed state
 *
 * `BLOCKSUBMISSION.CHANGE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export type BlocksubmissionChangeNotification = Notification<
  'BLOCKSUBMISSION.CHANGE',
  BlocksubmissionChangeResource,
  'block_submisison_record'
>

/** 商户交易拦截记录申诉的通知内容 */
export interface BlocksubmissionChangeResource {
  /** 子商户号 */
  sub_mchid: string
  /** 交易拦截记录申诉ID */
  appeal_record_id: string
  /** 商户管理记录状态 */
  appeal_result: 'PASS' | 'REJECT' | (string & {})
}
