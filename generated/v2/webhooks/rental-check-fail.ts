// Generated from specs/v2/webhooks/rental-check-fail.yaml. Edit that file and run `npm run generate`.
import type { V2Notification } from '../../../runtime/v2/notifications/notification.js'

/**
 * 用户确认订单失败通知 · The user did not confirm a deposit-free order
 *
 * `rental.check.fail`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7
 */
export type RentalCheckFailNotification = V2Notification<
  'rental.check.fail',
  RentalCheckFailResource,
  true
>

/** 用户确认订单失败通知的通知内容 */
export interface RentalCheckFailResource {
  /** 商户号 */
  mch_id: string
  /** 公众账号ID */
  appid: string
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {})
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 通知ID */
  event_id: string
  /** 通知创建时间 */
  event_create_time: string
  /** 通知类型 */
  event_type: 'CHECK.FAIL' | (string & {})
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {})
  /** 通知随机串 */
  event_nonce: string
  /** 通知附加数据 */
  event_associated_data?: string
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 完结凭证 */
  finish_ticket?: string
}

/** 对用户确认订单失败通知的应答 */
export interface RentalCheckFailAcknowledgement {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL'
  /** 返回信息 */
  return_msg?: string
}
