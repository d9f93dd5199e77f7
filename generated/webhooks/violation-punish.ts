// Generated from specs/webhooks/violation-punish.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商户平台处罚 · A merchant was penalised for a violation
 *
 * `VIOLATION.PUNISH`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export type ViolationPunishNotification = Notification<
  'VIOLATION.PUNISH',
  ViolationPunishResource,
  'violation'
>

/** 商户平台处罚的通知内容 */
export interface ViolationPunishResource {
  /** 该商户平台处置记录对应的商户号 */
  sub_mchid: string
  /** 子商户公司名称 */
  company_name: string
  /** 微信支付对违约商户处理通知的唯一标识 */
  record_id: string
  /** 微信支付对违约商户的具体处罚方案 */
  punish_plan: string
  /** 微信支付对违约商户的处置时间 */
  punish_time: string
  /** 微信支付对违约商户处罚方案的详细描述信息 */
  punish_description: string
  /** 微信支付对违约商户定义的风险类型 */
  risk_type:
    | 'ONE_YUAN_PURCHASES'
    | 'MULTI_LEVEL_DISTRIBUTION_REBATE'
    | 'PROHIBITED_BUSINESS_CATEGORIES'
    | 'CASH_ADVANCE_VIA_CREDIT_CARD'
    | 'INDUCING_USERS_TO_MAKE_PAYMENTS'
    | 'FRAUD'
    | 'MALICIOUS_FAN_COUNT_BOOSTING'
    | 'CROSS_CATEGORY_ACTIVITIES'
    | 'CROSS_CATEGORY_BUSINESS'
    | 'GAMBLING'
    | 'LEWD_CONTENT'
    | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS'
    | 'INVESTMENT'
    | 'TRANSACTION_DISPUTE'
    | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API'
    | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES'
    | 'UNUSUAL_TRANSACTION'
    | 'UNLICENSED_BUSINESS'
    | 'WEALTH_INVESTMENT'
    | 'AFFILIATED_TO_A_VIOLATING_ENTITY'
    | 'INVOLVED_IN_A_JUDICIAL_CASE'
    | 'INCORRECT_INFORMATION_SUBMITTED'
    | 'APPEAL_SUCCESSFUL'
    | 'REPORTED_BY_OTHERS'
    | 'VIOLATING_SMART_CATERING_ACTIVITIES'
    | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID'
    | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API'
    | 'UNUSUAL_REAL_TIME_TRANSACTION'
    | 'UNACCEPTABLE_DOCUMENTS'
    | 'LARGE_AMOUNT_TRANSACTION'
    | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT'
    | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT'
    | 'INACTIVE_TRANSACTION'
    | 'OTHER_UNUSUAL_ACTIVITIES'
    | (string & {})
  risk_description: string
}
