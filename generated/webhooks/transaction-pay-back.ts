// Generated from specs/webhooks/transaction-pay-back.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 用户对垫资单还款 · A user paid back an advanced order
 *
 * `TRANSACTION.PAY_BACK`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160841
 */
export type TransactionPayBackNotification = Notification<
  'TRANSACTION.PAY_BACK',
  TransactionPayBackResource
>

/** 用户对垫资单还款的通知内容 */
export interface TransactionPayBackResource {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 调用接口提交的应用ID */
  appid?: string
  /** 调用接口提交的子商户号 */
  sub_mchid?: string
  /** 调用接口提交的子商户应用ID */
  sub_appid?: string
  /** 调用接口提交的商户服务订单号 */
  out_trade_no: string
  /** 微信支付系统生成的订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: 'AUTH' | (string & {})
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `ACCEPT` 已接收，等待扣款
   * - `PAY_FAIL` 支付失败
   */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPT' | 'PAY_FAIL' | (string & {})
  /** 对当前订单状态的描述和下一步操作的指引 */
  trade_state_desc?: string
  /** 银行类型 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /** 订单支付完成时间，RFC 3339 */
  success_time?: string
  /** 支付者信息 */
  payer?: TransactionPayBackResourcePayer
  /** 订单金额信息 */
  amount?: TransactionPayBackResourceAmount
  /** 设备信息 */
  device_info?: TransactionPayBackResourceDeviceInfo
  /** 优惠功能信息 */
  promotion_detail?: TransactionPayBackResourcePromotionDetail[]
  /** 调用接口提交的商户号 */
  sp_mchid?: string
  /** 商户自定义字段 */
  description?: string
  /** 订单成功创建时返回 */
  create_time?: string
  /** 对当前订单状态的描述和下一步操作的指引 */
  trade_state_description?: string
  /** 枚举值 */
  user_repaid?: 'Y' | (string & {})
  /** 交易场景值 */
  trade_scene?: string
  /** trade_scene为PARKING时 */
  parking_info?: TransactionPayBackResourceParkingInfo
}

/** 支付者信息 */
export interface TransactionPayBackResourcePayer {
  /** 用户在服务商的标识 */
  openid?: string
  /** 用户在子商户的标识 */
  sub_openid?: string
}

/** 订单金额信息 */
export interface TransactionPayBackResourceAmount {
  /** 订单总金额（单位：分） */
  total?: number
  /** 符合ISO 4217标准的三位字母代码 */
  currency?: string
  /** 用户实际支付金额（单位：分） */
  payer_total?: number
  /** 折扣（单位：分） */
  discount_total?: number
}

/** 设备信息 */
export interface TransactionPayBackResourceDeviceInfo {
  /** 商户设备号 */
  device_id?: string
}

/** 优惠功能信息 */
export interface TransactionPayBackResourcePromotionDetail {
  /** 券或者立减优惠ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /**
   * 枚举值
   * - `GLOBAL` 全场代金券
   * - `SINGLE` 单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 枚举值
   * - `CASH` 充值型代金券
   * - `NOCASH` 免充值型代金券
   */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额（单位：分） */
  amount?: number
  /** 活动ID */
  stock_id?: string
  /** 在微信商户后台配置的批次ID */
  activity_id?: string
  /** CNY */
  currency?: string
}

/** trade_scene为PARKING时 */
export interface TransactionPayBackResourceParkingInfo {
  /** 车主服务为商户分配的入场ID */
  parking_id: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 用户入场时间 */
  start_time: string
  /** 用户出场时间 */
  end_time: string
  /** 所在停车位车场的名称 */
  parking_name: string
  /** 计费的时间长 */
  charging_duration: number
  /** 停车场设备ID */
  device_id: string
}
