// Generated from specs/webhooks/mchtransfer-authorization-closed.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 用户关闭自动收款授权 · A user withdrew the authorisation to receive transfers automatically
 *
 * `MCHTRANSFER.AUTHORIZATION.CLOSED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
 */
export type MchtransferAuthorizationClosedNotification = Notification<
  'MCHTRANSFER.AUTHORIZATION.CLOSED',
  MchtransferAuthorizationClosedResource,
  'mch_payment'
>

/** 用户关闭自动收款授权的通知内容 */
export interface MchtransferAuthorizationClosedResource {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id: string
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: MchtransferAuthorizationClosedResourceCloseInfo
}

/** 自动收款授权的关闭信息 */
export interface MchtransferAuthorizationClosedResourceCloseInfo {
  /** 关闭时间 */
  close_time: string
  /** 自动收款授权的原因 */
  close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
}
