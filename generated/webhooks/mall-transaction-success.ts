// Generated from specs/webhooks/mall-transaction-success.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 商圈会员场内支付结果 · A mall member paid
 *
 * `MALL_TRANSACTION.SUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285856
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076414
 */
export type MallTransactionSuccessNotification = Notification<
  'MALL_TRANSACTION.SUCCESS',
  MallTransactionSuccessResource
>

/** 商圈会员场内支付结果的通知内容 */
export interface MallTransactionSuccessResource {
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
  time_end: string
  /** 用户实际消费金额（单位：分） */
  amount: number
  /** 微信支付订单号 */
  transaction_id: string
  /** 手动提交积分标记 */
  commit_tag?: string
}
