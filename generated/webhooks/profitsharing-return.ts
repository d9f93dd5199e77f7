// Generated from specs/webhooks/profitsharing-return.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 分账动账成功回退 · A profit share was returned
 *
 * `PROFITSHARING.RETURN`, `TRANSACTION.SUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
 */
export type ProfitsharingReturnNotification = Notification<
  'PROFITSHARING.RETURN' | 'TRANSACTION.SUCCESS',
  ProfitsharingReturnResource,
  'profitsharing'
>

/** 分账动账成功回退的通知内容 */
export interface ProfitsharingReturnResource {
  /** 商户号 */
  mchid?: string
  /** 调用接口提交的商户号 */
  sp_mchid?: string
  /** 调用接口提交的子商户号 */
  sub_mchid?: string
  /** 微信支付系统生成的订单号 */
  transaction_id: string
  /** 微信分账/回退单号 */
  order_id: string
  /** 分账方系统内部的分账/回退单号 */
  out_order_no: string
  /** 分账接收方对象 */
  receiver: ProfitsharingReturnResourceReceiver
  /** 订单支付完成时间 */
  success_time: string
}

/** 分账接收方对象 */
export interface ProfitsharingReturnResourceReceiver {
  /** 分账接收方的类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
  /** 分账接收方的账号 */
  account: string
  /** 分账动账金额（单位：分） */
  amount: number
  /** 分账/回退描述 */
  description: string
}
