// Generated from specs/webhooks/papay-sign.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 跨境/全球-委托代扣签约成功 · A cross-border auto-debit contract was signed
 *
 * `PAPAY.SIGN`
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
 */
export type PapaySignNotification = Notification<'PAPAY.SIGN', PapaySignResource>

/** 跨境/全球-委托代扣签约成功的通知内容 */
export interface PapaySignResource {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 商户侧的签约协议号 */
  out_contract_code?: string
  /** 商户在微信申请的公众号或移动应用AppID */
  appid?: string
  /** 商户AppID下的用户唯一标识 */
  openid?: string
  /** 协议解约方式 */
  contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {})
  /** 委托代扣协议的主键 */
  contract_id?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 操作时间 */
  operate_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 普通服务商商户号 */
  sp_mchid?: string
  /** 商户在微信申请的公众号或移动应用AppID */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 商户AppID下的用户唯一标识 */
  sp_openid?: string
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string
}
