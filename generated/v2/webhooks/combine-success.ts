// Generated from specs/v2/webhooks/combine-success.yaml. Edit that file and run `npm run generate`.
import type { V2Notification } from '../../../runtime/v2/notifications/notification.js'

/**
 * 合单支付通知 · A combined order was paid
 *
 * `combine.success`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5
 */
export type CombineSuccessNotification = V2Notification<
  'combine.success',
  CombineSuccessResource,
  true
>

/** 合单支付通知的通知内容 */
export interface CombineSuccessResource {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 合单APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 设备号 */
  device_info?: string
  /** 合单用户标识 */
  combine_openid?: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /**
   * 交易类型
   * - `JSAPI` 公众号或小程序支付
   * - `NATIVE` 扫码支付
   * - `APP` APP支付
   * - `MWEB` H5支付
   */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 签名 */
  sign: string
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {})
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务信息 */
  result_msg?: string
  /** 错误代码 */
  err_code?: string
  /** 错误信息 */
  err_code_des?: string
  /** 子订单列表，JSON 字符串，直接给内容即可，由运行时编解码 */
  sub_order_list: CombineSuccessResourceSubOrderList | string
}

/** 子订单列表 */
export interface CombineSuccessResourceSubOrderList {
  /** 子订单数 */
  order_num: number
  /** 子订单列表 */
  order_list: CombineSuccessResourceSubOrderListOrderList[]
}

/** 子订单列表 */
export interface CombineSuccessResourceSubOrderListOrderList {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 用户标识 */
  openid: string
  /** 标价金额（单位：分） */
  total_fee: number
  /** 现金支付金额（单位：分） */
  cash_fee: number
  /** 微信订单号 */
  transaction_id: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 商家数据包 */
  attach?: string
  /** 支付完成时间 */
  time_end: string
}

/** 对合单支付通知的应答 */
export interface CombineSuccessAcknowledgement {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL'
  /** 返回信息 */
  return_msg?: string
}
