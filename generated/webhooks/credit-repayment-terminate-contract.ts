// Generated from specs/webhooks/credit-repayment-terminate-contract.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 自动还款协议解约成功 · An automatic repayment contract was terminated
 *
 * `CREDIT_REPAYMENT.TERMINATE_CONTRACT`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
 */
export type CreditRepaymentTerminateContractNotification = Notification<
  'CREDIT_REPAYMENT.TERMINATE_CONTRACT',
  CreditRepaymentTerminateContractResource,
  'credit_repayment'
>

/** 自动还款协议解约成功的通知内容 */
export interface CreditRepaymentTerminateContractResource {
  /** 服务商商户号 */
  sp_mchid: string
  /** 模板ID */
  contract_id: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 委托代扣协议状态 */
  contract_state:
    | 'CONTRACT_STATE_INVALID'
    | 'CONTRACT_STATE_EFFECTIVE'
    | 'CONTRACT_STATE_TERMINATED'
    | (string & {})
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_terminated_mode:
    | 'TERMINATION_MODE_INVALID'
    | 'TERMINATION_MODE_BY_USER'
    | 'TERMINATION_MODE_BY_MERCHANT'
    | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'
    | (string & {})
  /** 解约原因的备注说明 */
  contract_termination_remark?: string
  /** 还款日 */
  repayment_day?: number
  /** 还款金额上限 */
  repayment_amount_limit: string
  /** 商户在微信申请的公众号或移动应用AppID */
  appid: string
  /** 商户AppID下的用户唯一标识 */
  openid: string
}
