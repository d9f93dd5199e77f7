// Generated from specs/v2/webhooks/transaction-success.yaml. Edit that file and run `npm run generate`.
import type { V2Notification } from '../../../runtime/v2/notifications/notification.js'

/**
 * 支付结果通知 · A payment, or a deduction under a contract, has ended
 *
 * `transaction.success`
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011936650
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634962
 */
export type TransactionSuccessNotification = V2Notification<
  'transaction.success',
  TransactionSuccessResource,
  true
>

/** 支付结果通知的通知内容 */
export interface TransactionSuccessResource {
  /** 公众平台APPID */
  appid: string
  /** 商家数据包 */
  attach?: string
  /** 付款银行 */
  bank_type: string
  /** 货币种类 */
  fee_type?: string
  /**
   * 是否关注公众账号
   * - `Y` 关注
   * - `N` 未关注
   */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 随机字符串 */
  nonce_str: string
  /** 用户标识 */
  openid: string
  /** 商户订单号 */
  out_trade_no: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign: string
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | (string & {})
  /** 支付完成时间 */
  time_end?: string
  /** 标价金额（单位：分） */
  total_fee: number
  /** 总代金券金额（单位：分） */
  coupon_fee?: number
  /** 代金券使用数量 */
  coupon_count?: number
  /** 代金券或立减优惠列表 */
  coupons?: TransactionSuccessResourceCoupons[]
  /**
   * 交易类型
   * - `JSAPI` 公众号或小程序支付
   * - `NATIVE` 扫码支付
   * - `APP` APP支付
   * - `MWEB` H5支付
   * - `PAP` 委托代扣支付
   */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP' | (string & {})
  /** 微信支付订单号 */
  transaction_id: string
  /** 委托代扣协议id */
  contract_id?: string
  /**
   * 用户是否已还款
   * - `Y` 已还款
   * - `N` 未还款
   */
  user_repaid?: 'Y' | 'N' | (string & {})
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `PAY_FAIL` 支付失败
   */
  trade_state?: 'SUCCESS' | 'PAY_FAIL' | (string & {})
  /** 现金支付金额（单位：分） */
  cash_fee?: number
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /** 设备号 */
  device_info?: string
  /** 汇率 */
  rate?: string
  /** 应结订单金额（单位：分） */
  settlement_total_fee?: number
  /** 子商户用户标识 */
  sub_openid?: string
  /**
   * 是否关注子公众账号
   * - `Y` 关注
   * - `N` 未关注
   */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
}

/** 代金券或立减优惠列表 */
export interface TransactionSuccessResourceCoupons {
  /**
   * 代金券类型
   * - `CASH` 充值代金券
   * - `NO_CASH` 非充值代金券
   */
  coupon_type?: 'CASH' | 'NO_CASH' | (string & {})
  /** 代金券ID */
  coupon_id?: string
  /** 单个代金券支付金额（单位：分） */
  coupon_fee?: number
}

/** 对支付结果通知的应答 */
export interface TransactionSuccessAcknowledgement {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL'
  /** 返回信息 */
  return_msg?: string
}
