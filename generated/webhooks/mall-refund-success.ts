// Generated from specs/webhooks/mall-refund-success.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商圈会员场内退款 · A mall member's payment was refunded
 *
 * `MALL_REFUND.SUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285869
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076419
 */
export type MallRefundSuccessNotification = Notification<
  'MALL_REFUND.SUCCESS',
  MallRefundSuccessResource,
  'mall_refund'
>

/** 商圈会员场内退款的通知内容 */
export interface MallRefundSuccessResource {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 商圈商户名称 */
  merchant_name: string
  /** 门店名称 */
  shop_name: string
  /** 门店编号 */
  shop_number: string
  /** 顾客授权积分时使用的小程序的AppID */
  appid: string
  /** 顾客授权时使用的小程序上的OpenID */
  openid: string
  /** 交易完成时间 */
  refund_time: string
  /** 用户实际消费金额（单位：分） */
  pay_amount: number
  /** 用户退款金额（单位：分） */
  refund_amount: number
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
}
