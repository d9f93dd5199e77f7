// Generated from specs/webhooks/payscore-bind-service-account.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 服务账户绑定结果 · A service account was bound
 *
 * `PAYSCORE.BIND_SERVICE_ACCOUNT`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012156110
 */
export type PayscoreBindServiceAccountNotification = Notification<
  'PAYSCORE.BIND_SERVICE_ACCOUNT',
  PayscoreBindServiceAccountResource
>

/** 服务账户绑定结果的通知内容 */
export interface PayscoreBindServiceAccountResource {
  /** 服务ID */
  service_id: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 商户申请绑定单号 */
  out_apply_no: string
  /** 受理状态 */
  apply_state: string
  /** 拒绝原因 */
  reject_reason?: string
}
