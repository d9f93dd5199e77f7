// Generated from specs/webhooks/fapiao-user-applied.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 用户发票抬头填写完成 · A user filled in the title for a fapiao
 *
 * `FAPIAO.USER_APPLIED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286009
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012070348
 */
export type FapiaoUserAppliedNotification = Notification<
  'FAPIAO.USER_APPLIED',
  FapiaoUserAppliedResource
>

/** 用户发票抬头填写完成的通知内容 */
export interface FapiaoUserAppliedResource {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 微信支付分配的子商户号 */
  sub_mchid?: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 用户完成发票抬头填写的时间 */
  apply_time: string
}
