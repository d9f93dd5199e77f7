// Generated from specs/webhooks/transaction-fail.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'

/**
 * 停车服务扣费失败 · A parking fee could not be deducted
 *
 * `TRANSACTION.FAIL`
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159706
 */
export type TransactionFailNotification = Notification<
  'TRANSACTION.FAIL',
  TransactionFailResource,
  'transaction'
>

/** 停车服务扣费失败的通知内容 */
export interface TransactionFailResource {
  /** 调用接口提交的商户号 */
  sp_mchid?: string
  /** 调用接口提交的应用ID */
  appid?: string
  /** 调用接口提交的子商户号 */
  sub_mchid?: string
  /** 调用接口提交的子商户应用ID */
  sub_appid?: string
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string
  /** 用户在子商户AppID下的唯一标识 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: TransactionFailResourceContractInformation
  /** 调用接口提交的商户服务订单号 */
  out_trade_no: string
  /** 微信支付系统生成的订单号 */
  transaction_id?: string
  /** 附加数据 */
  attach?: string
  /** 银行类型 */
  bank_type?: string
  /** 订单支付完成时间，RFC 3339 */
  success_time?: string
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `ACCEPT` 已接收，等待扣款
   * - `PAY_FAIL` 支付失败
   */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPT' | 'PAY_FAIL' | (string & {})
  /** 对当前订单状态的描述和下一步操作的指引 */
  trade_state_description?: string
  /** 支付者信息 */
  payer?: TransactionFailResourcePayer
  /** 订单金额信息 */
  amount?: TransactionFailResourceAmount
  /** 设备信息 */
  device_information?: TransactionFailResourceDeviceInformation
  /** 优惠功能信息 */
  promotion_detail?: TransactionFailResourcePromotionDetail[]
  /** 商户的商户号 */
  mchid?: string
  /** 交易类型 */
  trade_type?: 'PAP' | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付场景信息描述 */
  scene_info?: TransactionFailResourceSceneInfo
  /** 服务商申请的公众号或移动应用AppID */
  sp_appid?: string
  /** 商户自定义字段 */
  description?: string
  /** 订单成功创建时返回 */
  create_time?: string
  /** 枚举值 */
  user_repaid?: 'Y' | (string & {})
  /** 交易场景值 */
  trade_scene?: string
  /** trade_scene为PARKING时 */
  parking_info?: TransactionFailResourceParkingInfo
}

/** 签约信息 */
export interface TransactionFailResourceContractInformation {
  /** 标识用户与某签约模板的一次签约 */
  contract_id?: string
  /** 枚举值 */
  contract_status?: string
  /** 签约完成时间 */
  create_time?: string
}

/** 支付者信息 */
export interface TransactionFailResourcePayer {
  /** 用户在服务商的标识 */
  openid?: string
  /** 用户在子商户的标识 */
  sub_openid?: string
  /** 用户在服务商商户AppID下的唯一标识 */
  sp_openid?: string
}

/** 订单金额信息 */
export interface TransactionFailResourceAmount {
  /** 订单总金额（单位：分） */
  total?: number
  /** 符合ISO 4217标准的三位字母代码 */
  currency?: string
  /** 用户实际支付金额（单位：分） */
  payer_total?: number
  /** 折扣（单位：分） */
  discount_total?: number
  /** 用户支付币种 */
  payer_currency?: string
}

/** 设备信息 */
export interface TransactionFailResourceDeviceInformation {
  /** 商户设备号 */
  device_id?: string
  /** 商户端设备IP */
  device_ip?: string
}

/** 优惠功能信息 */
export interface TransactionFailResourcePromotionDetail {
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
  /** CNY */
  currency?: string
  /** 单品列表信息 */
  goods_detail?: TransactionFailResourcePromotionDetailGoodsDetail[]
  /** 在微信商户后台配置的批次ID */
  activity_id?: string
}

/** 单品列表信息 */
export interface TransactionFailResourcePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 用户购买的数量 */
  quantity: number
  /** 商品单价（单位：分） */
  unit_price: number
  /** 商品优惠金额（单位：分） */
  discount_amount: number
  /** 商品备注信息 */
  goods_remark?: string
}

/** 支付场景信息描述 */
export interface TransactionFailResourceSceneInfo {
  /** 终端设备号（门店号或收银设备ID） */
  device_id?: string
}

/** trade_scene为PARKING时 */
export interface TransactionFailResourceParkingInfo {
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
