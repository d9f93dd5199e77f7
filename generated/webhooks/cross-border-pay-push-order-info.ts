// Generated from specs/webhooks/cross-border-pay-push-order-info.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 外包内用-推送订单信息 · The platform pushes an order paid by collection code
 *
 * `CROSS_BORDER_PAY.PUSH_ORDER_INFO`
 *
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762399
 */
export type CrossBorderPayPushOrderInfoNotification = Notification<
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO',
  CrossBorderPayPushOrderInfoResource,
  'cross_border_pay'
>

/** 外包内用-推送订单信息的通知内容 */
export interface CrossBorderPayPushOrderInfoResource {
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 钱包编码 */
  bank_type: string
  /** 订单金额信息 */
  amount: CrossBorderPayPushOrderInfoResourceAmount
  /** 用户标识 */
  openid: string
}

/** 订单金额信息 */
export interface CrossBorderPayPushOrderInfoResourceAmount {
  /** 用户输入金额（单位：分） */
  total: number
  /** 货币类型 */
  currency?: string
}

/** 对外包内用-推送订单信息的应答 */
export interface CrossBorderPayPushOrderInfoAcknowledgement {
  /** 业务处理状态码 */
  code: 'SUCCESS' | 'FAIL'
  /** 业务处理附加信息 */
  message?: string
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 订单过期时间 */
  expire_time: string
  /** 服务器IP */
  client_ip: string
}
