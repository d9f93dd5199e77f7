// Generated from specs/v2/webhooks/refund-processed.yaml. Edit that file and run `npm run generate`.
import type { V2Notification } from '../../../runtime/v2/notifications/notification.js'

/**
 * 退款结果通知 · A refund has ended
 *
 * `refund.processed`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011941745
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634915
 */
export type RefundProcessedNotification = V2Notification<
  'refund.processed',
  RefundProcessedResource,
  false
>

/** 退款结果通知的通知内容 */
export interface RefundProcessedResource {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众平台APPID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 随机字符串 */
  nonce_str: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 退款资金来源
   * - `REFUND_SOURCE_RECHARGE_FUNDS` 可用余额退款
   * - `REFUND_SOURCE_UNSETTLED_FUNDS` 未结算资金退款
   */
  refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS' | 'REFUND_SOURCE_UNSETTLED_FUNDS' | (string & {})
  /** 申请退款金额（单位：分） */
  refund_fee: number
  /** 微信退款单号 */
  refund_id: string
  /** 退款入账账户 */
  refund_recv_accout?: string
  /**
   * 退款发起来源
   * - `API` API接口
   * - `VENDOR_PLATFORM` 商户平台
   */
  refund_request_source?: 'API' | 'VENDOR_PLATFORM' | (string & {})
  /**
   * 退款状态
   * - `SUCCESS` 退款成功
   * - `CHANGE` 退款异常
   * - `REFUNDCLOSE` 退款关闭
   */
  refund_status: 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE' | (string & {})
  /** 退款金额（单位：分） */
  settlement_refund_fee?: number
  /** 应结订单金额（单位：分） */
  settlement_total_fee?: number
  /** 退款成功时间 */
  success_time?: string
  /** 订单金额（单位：分） */
  total_fee: number
  /** 微信支付订单号 */
  transaction_id: string
  /** 用户退款金额（单位：分） */
  cash_refund_fee?: number
}

/** 对退款结果通知的应答 */
export interface RefundProcessedAcknowledgement {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL'
  /** 返回信息 */
  return_msg?: string
}
