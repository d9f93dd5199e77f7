// Generated from specs/webhooks/entrust-sign.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 委托代扣签约成功 · An auto-debit contract was signed
 *
 * `ENTRUST.SIGN`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016724543
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
 */
export type EntrustSignNotification = Notification<'ENTRUST.SIGN', EntrustSignResource, 'entrust'>

/** 委托代扣签约成功的通知内容 */
export interface EntrustSignResource {
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
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state:
    | 'SIGNED'
    | 'TERMINATED'
    | 'SIGN_FAILED'
    | 'TO_BE_RENEWED'
    | 'TERMINATE_PENDING'
    | (string & {})
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 商户AppID下的用户唯一标识 */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info: EntrustSignResourceContractTerminateInfo
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: EntrustSignResourceDeductSchedule
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

/** 协议解约信息 */
export interface EntrustSignResourceContractTerminateInfo {
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

/** 预约扣费场景的预约信息 */
export interface EntrustSignResourceDeductSchedule {
  /** 预约扣费场景下有效 */
  estimated_deduct_date: string
  /** 预约扣费场景下有效 */
  estimated_deduct_amount: EntrustSignResourceEstimatedDeductAmount
  /** 扣费预约状态 */
  schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {})
  /** 已预约的扣费金额信息 */
  scheduled_amount?: EntrustSignResourceDeductScheduleScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: EntrustSignResourceDeductScheduleDeductAmount
  /** 实际扣费的日期 */
  deduct_date: string
}

/** 预约扣费场景下有效 */
export interface EntrustSignResourceEstimatedDeductAmount {
  /** 总金额（单位：分） */
  amount: number
  /** 枚举类型 */
  currency: string
}

/** 已预约的扣费金额信息 */
export interface EntrustSignResourceDeductScheduleScheduledAmount {
  /** 总金额（单位：分） */
  amount?: number
  /** 枚举类型 */
  currency?: string
}

/** 实际扣费金额 */
export interface EntrustSignResourceDeductScheduleDeductAmount {
  /** 总金额（单位：分） */
  amount: number
  /** 枚举类型 */
  currency: string
}
