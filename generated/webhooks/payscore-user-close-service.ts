// Generated from specs/webhooks/payscore-user-close-service.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 支付分服务用户解除授权成功 · A user withdrew the authorisation for a pay score service
 *
 * `PAYSCORE.USER_CLOSE_SERVICE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
 */
export type PayscoreUserCloseServiceNotification = Notification<
  'PAYSCORE.USER_CLOSE_SERVICE',
  PayscoreUserCloseServiceResource
>

/** 支付分服务用户解除授权成功的通知内容 */
export interface PayscoreUserCloseServiceResource {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户的商户号 */
  sub_mchid: string
  /** 调用授权服务接口提交的渠道商商户号 */
  channel_id?: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid: string
  /** 子商户公众号下OpenID */
  sub_openid?: string
  /** 回调状态 */
  user_service_status?: string
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 调用授权服务接口提交的商户请求唯一标识 */
  out_request_no?: string
}
