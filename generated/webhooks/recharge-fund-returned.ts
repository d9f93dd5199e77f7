// Generated from specs/webhooks/recharge-fund-returned.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 平台收付通商家充值-充值资金退回 · The funds of a platform merchant's recharge were returned
 *
 * `RECHARGE.FUND_RETURNED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012973125
 */
export type RechargeFundReturnedNotification = Notification<
  'RECHARGE.FUND_RETURNED',
  RechargeFundReturnedResource,
  'recharge'
>

/** 平台收付通商家充值-充值资金退回的通知内容 */
export interface RechargeFundReturnedResource {
  /** 充值退回单号 */
  recharge_returned_id: string
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 微信支付充值单号 */
  recharge_id: string
  recharge_channel: string
  /** ONLINE_BANK 网银充值退回详情 */
  detail?: RechargeFundReturnedResourceDetail
}

/** ONLINE_BANK 网银充值退回详情 */
export interface RechargeFundReturnedResourceDetail {
  online_bank_type: string
  /** 开户银行名称 */
  bank_name: string
  /** 银行卡尾号 */
  bank_card_tail: string
  /** 银行账户名称 */
  bank_account_name?: string
  /** 充值金额（单位：分） */
  amount?: number
  /** 充值币种 */
  currency?: string
  /** 退回时间 */
  return_time: string
  /** 退回原因 */
  return_reason: string
}
