// Generated from specs/v2/webhooks/risk-transaction.yaml. Edit that file and run `npm run generate`.
import type { V2Notification } from '../../../runtime/v2/notifications/notification.js'

/**
 * 风险交易通知 · A risky transaction of a bank partner was found
 *
 * `risk.transaction`
 *
 * @see https://pay.weixin.qq.com/doc/v2/institution/4011986354
 */
export type RiskTransactionNotification = V2Notification<
  'risk.transaction',
  RiskTransactionResource,
  true
>

/** 风险交易通知的通知内容 */
export interface RiskTransactionResource {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {})
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 事件单号 */
  event_code: string
  /**
   * 风险级别
   * - `LOW` 低风险
   * - `MEDIUM` 中风险
   * - `HIGH` 高风险
   */
  risk_level: 'LOW' | 'MEDIUM' | 'HIGH' | (string & {})
  /** 风险描述 */
  risk_level_desc: string
  /** 有风险交易的服务商号 */
  mch_id: string
  /** 有风险交易的商户号 */
  sub_mch_id: string
  /** 风险交易的微信订单号列表，JSON 字符串，直接给内容即可，由运行时编解码 */
  transaction_id_list: RiskTransactionResourceTransactionIdList | string
}

/** 风险交易的微信订单号列表 */
export interface RiskTransactionResourceTransactionIdList {
  /** 微信订单号列表 */
  data: RiskTransactionResourceTransactionIdListData
}

/** 微信订单号列表 */
export interface RiskTransactionResourceTransactionIdListData {
  /** 微信订单号 */
  transaction_id: string[]
}

/** 对风险交易通知的应答 */
export interface RiskTransactionAcknowledgement {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL'
  /** 返回信息 */
  return_msg?: string
}
