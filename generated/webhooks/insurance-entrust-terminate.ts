// Generated from specs/webhooks/insurance-entrust-terminate.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 保险商户委托代扣解约完成 · An insurance auto-debit contract was terminated
 *
 * `INSURANCE_ENTRUST.TERMINATE`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export type InsuranceEntrustTerminateNotification = Notification<
  'INSURANCE_ENTRUST.TERMINATE',
  InsuranceEntrustTerminateResource,
  'insurance_entrust'
>

/** 保险商户委托代扣解约完成的通知内容 */
export interface InsuranceEntrustTerminateResource {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 委托代扣协议的主键 */
  contract_id: string
  /** 商户在微信申请的公众号或移动应用AppID */
  appid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户侧的签约协议号 */
  out_contract_code: string
  /** 签约用户的名称 */
  insured_display_name: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | (string & {})
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 商户AppID下的用户唯一标识 */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info: InsuranceEntrustTerminateResourceContractTerminateInfo
}

/** 协议解约信息 */
export interface InsuranceEntrustTerminateResourceContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode:
    | 'USER_TERMINATE'
    | 'MCH_API_TERMINATE'
    | 'API'
    | 'WEPAY_WEB_TERMINATE'
    | 'CUSTOMER_SERVICE_TERMINATE'
    | 'SYSTEM_TERMINATE'
    | (string & {})
  /** 协议解约时间 */
  contract_terminated_time: string
  /** 解约原因的备注说明 */
  contract_termination_remark?: string
}
