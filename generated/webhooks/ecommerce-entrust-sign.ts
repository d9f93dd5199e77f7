// Generated from specs/webhooks/ecommerce-entrust-sign.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 收付通合单代扣签约成功 · A combined auto-debit contract was signed
 *
 * `ECOMMERCE_ENTRUST.SIGN`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
 */
export type EcommerceEntrustSignNotification = Notification<
  'ECOMMERCE_ENTRUST.SIGN',
  EcommerceEntrustSignResource
>

/** 收付通合单代扣签约成功的通知内容 */
export interface EcommerceEntrustSignResource {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 商户侧的签约协议号 */
  out_contract_code: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户在微信申请的公众号或移动应用AppID */
  appid: string
  /** 商户AppID下的用户唯一标识 */
  openid: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 操作时间 */
  operate_time: string
  /** 附加数据 */
  attach?: string
}
