// Generated from specs/webhooks/recharge-closed.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 平台收付通商家充值-关闭充值 · A platform merchant's recharge was closed
 *
 * `RECHARGE.CLOSED`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
 */
export type RechargeClosedNotification = Notification<
  'RECHARGE.CLOSED',
  RechargeClosedResource,
  'recharge'
>

/** 平台收付通商家充值-关闭充值的通知内容 */
export interface RechargeClosedResource {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: RechargeClosedResourceRechargeAmount
  /** 备注 */
  remark?: string
  /** 银行转账信息 */
  bank_transfer_info?: RechargeClosedResourceBankTransferInfo
  /** 扫码充值信息 */
  qr_recharge_info?: RechargeClosedResourceQrRechargeInfo
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: RechargeClosedResourceOnlineBankRechargeInfo
  /** 受理充值时间 */
  accept_time: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
}

/** 充值金额 */
export interface RechargeClosedResourceRechargeAmount {
  /** 总金额（单位：分） */
  amount: number
  /** 货币类型 */
  currency: string
}

/** 银行转账信息 */
export interface RechargeClosedResourceBankTransferInfo {
  /** 转账充值附言 */
  memo: string
  /** 转入的银行流水单号 */
  bill_no: string
  /** 开户银行名称 */
  bank_name: string
  /** 银行卡尾号 */
  bank_card_tail: string
  /** 银行账户名称 */
  bank_account_name: string
}

/** 扫码充值信息 */
export interface RechargeClosedResourceQrRechargeInfo {
  /** 员工类型 */
  employee_type: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON' | (string & {})
  /** 用户openid */
  openid: string
}

/** 网银充值的付款信息 */
export interface RechargeClosedResourceOnlineBankRechargeInfo {
  /** 银行交易订单号 */
  bill_no?: string
  /** 网银充值退回时间 */
  return_time?: string
  /** 网银充值退回原因 */
  return_reason?: string
  /** 开户银行名称 */
  bank_name?: string
  /** 网银类型 */
  online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
  /** 银行卡号后四位 */
  bank_card_tail?: string
  /** 银行账户名称 */
  bank_account_name?: string
}
