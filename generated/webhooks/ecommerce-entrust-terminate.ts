// Generated from specs/webhooks/ecommerce-entrust-terminate.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 收付通合单代扣解约成功 · A combined auto-debit contract was terminated
 *
 * `ECOMMERCE_ENTRUST.TERMINATE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
 */
export type EcommerceEntrustTerminateNotification = Notification<
  'ECOMMERCE_ENTRUST.TERMINATE',
  EcommerceEntrustTerminateResource
>

/** 收付通合单代扣解约成功的通知内容 */
export interface EcommerceEntrustTerminateResource {
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
  /** 协议解约方式 */
  contract_termination_mode:
    | 'USER_TERMINATE'
    | 'MCH_API_TERMINATE'
    | 'WEPAY_WEB_TERMINATE'
    | 'CUSTOMER_SERVICE_TERMINATE'
    | 'SYSTEM_TERMINATE'
    | (string & {})
  /** 操作时间 */
  operate_time: string
  /** 附加数据 */
  attach?: string
}
