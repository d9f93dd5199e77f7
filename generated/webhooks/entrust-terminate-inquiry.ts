// Generated from specs/webhooks/entrust-terminate-inquiry.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 代扣解约问询 · The platform asks whether an auto-debit contract may be terminated
 *
 * `ENTRUST.TERMINATE_INQUIRY`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978455
 */
export type EntrustTerminateInquiryNotification = Notification<
  'ENTRUST.TERMINATE_INQUIRY',
  EntrustTerminateInquiryResource
>

/** 代扣解约问询的通知内容 */
export interface EntrustTerminateInquiryResource {
  /** 返回状态码 */
  code: string
  /** 返回信息 */
  messsage: string
  /** 商户号 */
  mchid: string
  /** 商户在微信申请的公众号或移动应用AppID */
  appid: string
  /** 商户AppID下的用户唯一标识 */
  openid?: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户侧的签约协议号 */
  out_contract_code: string
  /** 商户侧用户标识 */
  out_user_code: string
  /** 委托代扣协议的主键 */
  contract_id?: string
  /** 签约用户的名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
}
