// Generated from specs/webhooks/applyment-state-approved.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * H5支付域名修改申请事件 · An application to change an H5 payment domain was approved
 *
 * `APPLYMENT_STATE.APPROVED`
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025118
 */
export type ApplymentStateApprovedNotification = Notification<
  'APPLYMENT_STATE.APPROVED',
  ApplymentStateApprovedResource,
  'applyment'
>

/** H5支付域名修改申请事件的通知内容 */
export interface ApplymentStateApprovedResource {
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains?: string[]
  /** 子商户H5经营网址 */
  website_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id?: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id?: string
}
