// Generated from specs/webhooks/transaction-success.yaml. Edit that file and run `npm run generate`.
import type { Notification } from '../../runtime/notifications/notification.js'
import type { TransactionTradeState, TransactionTradeType } from '../_shared/enums.js'

/**
 * 支付成功 · A payment succeeded
 *
 * `TRANSACTION.SUCCESS`
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085146
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014124
 */
export type TransactionSuccessNotification = Notification<
  'TRANSACTION.SUCCESS',
  TransactionSuccessResource,
  'transaction'
>

/** 支付成功的通知内容 */
export type TransactionSuccessResource =
  | TransactionSuccessResourceDirect
  | TransactionSuccessResourcePartner
  | TransactionSuccessResourceCombined

/** 直连商户的支付 */
export interface TransactionSuccessResourceDirect {
  /** 公众号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号，例：`1230000109` */
  mchid: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 交易类型 */
  trade_type: TransactionTradeType | (string & {})
  /** 交易状态 */
  trade_state: TransactionTradeState | (string & {})
  /** 交易状态描述，例：`支付失败，请重新下单支付` */
  trade_state_desc: string
  /** 付款银行，例：`CMC` */
  bank_type: string
  /** 附加数据，例：`自定义数据` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time: string
  /** 支付者信息 */
  payer: TransactionSuccessResourceDirectPayer
  /** 订单金额信息 */
  amount: TransactionSuccessResourceDirectAmount
  /** 支付场景信息描述 */
  scene_info?: TransactionSuccessResourceDirectSceneInfo
  /** 优惠功能信息 */
  promotion_detail?: TransactionSuccessResourceDirectPromotionDetail[]
  /** 交易场景值 */
  trade_scene?: string
  /** trade_scene为PARKING时 */
  parking_info?: TransactionSuccessResourceDirectParkingInfo
  /** 枚举值 */
  user_repaid?: 'Y' | (string & {})
  /** 使用的商户贴息信息（微信分付） */
  installment_info?: TransactionSuccessResourceDirectInstallmentInfo
}

/** 支付者信息 */
export interface TransactionSuccessResourceDirectPayer {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** 订单金额信息 */
export interface TransactionSuccessResourceDirectAmount {
  /** 订单总金额（单位：分），例：`100` */
  total: number
  /** 用户支付金额（单位：分），例：`100` */
  payer_total: number
  /** 货币类型，例：`CNY` */
  currency: string
  /** 用户支付币种，例：`CNY` */
  payer_currency: string
  /** 汇率信息 */
  exchange_rate?: TransactionSuccessResourceDirectAmountExchangeRate
}

/** 汇率信息 */
export interface TransactionSuccessResourceDirectAmountExchangeRate {
  /** 汇率类型 */
  type?: string
  /** 汇率值 */
  rate?: number
}

/** 支付场景信息描述 */
export interface TransactionSuccessResourceDirectSceneInfo {
  /** 终端设备号（门店号或收银设备ID），例：`013467007045764` */
  device_id?: string
}

/** 优惠功能信息 */
export interface TransactionSuccessResourceDirectPromotionDetail {
  /** 券或者立减优惠ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /**
   * 优惠范围
   * - `GLOBAL` 全场代金券
   * - `SINGLE` 单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型
   * - `CASH` 充值型代金券
   * - `NOCASH` 免充值型代金券
   */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额（单位：分） */
  amount: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资（单位：分） */
  wechatpay_contribute?: number
  /** 商户出资（单位：分） */
  merchant_contribute?: number
  /** 其他出资（单位：分） */
  other_contribute?: number
  /** 优惠币种，例：`CNY` */
  currency?: string
  /** 单品列表 */
  goods_detail?: TransactionSuccessResourceGoodsDetail[]
  /** 在微信商户后台配置的批次ID */
  activity_id?: string
}

/** 单品列表 */
export interface TransactionSuccessResourceGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity: number
  /** 商品价格（单位：分） */
  unit_price: number
  /** 商品优惠金额（单位：分） */
  discount_amount: number
  /** 商品备注 */
  goods_remark?: string
}

/** trade_scene为PARKING时 */
export interface TransactionSuccessResourceDirectParkingInfo {
  /** 车主服务为商户分配的入场ID */
  parking_id: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 用户入场时间，RFC 3339 */
  start_time: string
  /** 用户出场时间，RFC 3339 */
  end_time: string
  /** 所在停车位车场的名称 */
  parking_name: string
  /** 计费的时间长 */
  charging_duration: number
  /** 停车场设备ID */
  device_id: string
}

/** 使用的商户贴息信息（微信分付） */
export interface TransactionSuccessResourceDirectInstallmentInfo {
  /** 是否使用了商户贴息 */
  use_subsidy: boolean
  /** 用户实际选择分期期数，例：`3` */
  selected_installment_number: number
}

/** 服务商模式的支付 */
export interface TransactionSuccessResourcePartner {
  /** 服务商公众号ID，例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号，例：`1230000109` */
  sp_mchid: string
  /** 子商户公众号ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 交易类型 */
  trade_type: TransactionTradeType | (string & {})
  /** 交易状态 */
  trade_state: TransactionTradeState | (string & {})
  /** 交易状态描述，例：`支付失败，请重新下单支付` */
  trade_state_desc: string
  /** 付款银行，例：`CMC` */
  bank_type: string
  /** 附加数据，例：`自定义数据` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time: string
  /** 支付者信息 */
  payer: TransactionSuccessResourcePartnerPayer
  /** 订单金额信息 */
  amount: TransactionSuccessResourcePartnerAmount
  /** 支付场景信息描述 */
  scene_info?: TransactionSuccessResourcePartnerSceneInfo
  /** 优惠功能信息 */
  promotion_detail?: TransactionSuccessResourcePartnerPromotionDetail[]
  /** 交易场景值 */
  trade_scene?: string
  /** trade_scene为PARKING时 */
  parking_info?: TransactionSuccessResourcePartnerParkingInfo
  /** 枚举值 */
  user_repaid?: 'Y' | (string & {})
  /** 使用的商户贴息信息（微信分付） */
  installment_info?: TransactionSuccessResourcePartnerInstallmentInfo
}

/** 支付者信息 */
export interface TransactionSuccessResourcePartnerPayer {
  /** 用户服务标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 用户子标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 订单金额信息 */
export interface TransactionSuccessResourcePartnerAmount {
  /** 订单总金额（单位：分），例：`100` */
  total: number
  /** 用户支付金额（单位：分），例：`100` */
  payer_total: number
  /** 货币类型，例：`CNY` */
  currency: string
  /** 用户支付币种，例：`CNY` */
  payer_currency: string
  /** 汇率信息 */
  exchange_rate?: TransactionSuccessResourceAmountExchangeRate
}

/** 汇率信息 */
export interface TransactionSuccessResourceAmountExchangeRate {
  /** 汇率类型 */
  type?: string
  /** 汇率值 */
  rate?: number
}

/** 支付场景信息描述 */
export interface TransactionSuccessResourcePartnerSceneInfo {
  /** 终端设备号（门店号或收银设备ID），例：`013467007045764` */
  device_id?: string
}

/** 优惠功能信息 */
export interface TransactionSuccessResourcePartnerPromotionDetail {
  /** 券或者立减优惠ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /**
   * 优惠范围
   * - `GLOBAL` 全场代金券
   * - `SINGLE` 单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型
   * - `CASH` 充值型代金券
   * - `NOCASH` 免充值型代金券
   */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额（单位：分） */
  amount: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资（单位：分） */
  wechatpay_contribute?: number
  /** 商户出资（单位：分） */
  merchant_contribute?: number
  /** 其他出资（单位：分） */
  other_contribute?: number
  /** 优惠币种，例：`CNY` */
  currency?: string
  /** 单品列表 */
  goods_detail?: TransactionSuccessResourcePartnerGoodsDetail[]
  /** 在微信商户后台配置的批次ID */
  activity_id?: string
}

/** 单品列表 */
export interface TransactionSuccessResourcePartnerGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity: number
  /** 商品价格（单位：分） */
  unit_price: number
  /** 商品优惠金额（单位：分） */
  discount_amount: number
  /** 商品备注 */
  goods_remark?: string
}

/** trade_scene为PARKING时 */
export interface TransactionSuccessResourcePartnerParkingInfo {
  /** 车主服务为商户分配的入场ID */
  parking_id: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 用户入场时间，RFC 3339 */
  start_time: string
  /** 用户出场时间，RFC 3339 */
  end_time: string
  /** 所在停车位车场的名称 */
  parking_name: string
  /** 计费的时间长 */
  charging_duration: number
  /** 停车场设备ID */
  device_id: string
}

/** 使用的商户贴息信息（微信分付） */
export interface TransactionSuccessResourcePartnerInstallmentInfo {
  /** 是否使用了商户贴息 */
  use_subsidy: boolean
  /** 用户实际选择分期期数，例：`3` */
  selected_installment_number: number
}

/** 合单支付 */
export interface TransactionSuccessResourceCombined {
  /** 合单商户appid，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号，例：`1900000109` */
  combine_mchid: string
  /** 合单商户订单号，例：`P20150806125346` */
  combine_out_trade_no: string
  /** 交易单微信支付订单号，例：`1217752501201407033233368018` */
  combine_transaction_id?: string
  /** 场景信息 */
  scene_info?: TransactionSuccessResourceCombinedSceneInfo
  /** 商品单信息 */
  sub_orders: TransactionSuccessResourceCombinedSubOrders[]
  /** 支付者 */
  combine_payer_info: TransactionSuccessResourceCombinedCombinePayerInfo
  /** 交易场景，例：`RECOMMERCE` */
  trade_scenario?: 'RECOMMERCE' | (string & {})
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: TransactionSuccessResourceCombinedInstallmentInfo
}

/** 场景信息 */
export interface TransactionSuccessResourceCombinedSceneInfo {
  /** 商户端设备号，例：`POS1:1` */
  device_id?: string
}

/** 商品单信息 */
export interface TransactionSuccessResourceCombinedSubOrders {
  /** 子单商户号，例：`1900000109` */
  mchid: string
  /** 商品单个人收款方受理授权ID，例：`1900000109` */
  individual_auth_id?: string
  /** 商品单个人收款方平台昵称，例：`哈哈哈小店` */
  individual_name?: string
  /** 交易类型，例：`JSAPI` */
  trade_type: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {})
  /** 交易状态，例：`SUCCESS` */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {})
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 附加数据，例：`深圳分店` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  success_time: string
  /** 微信订单号，例：`1009660380201506130728806387` */
  transaction_id: string
  /** 商品单商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户应用ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 用户子标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 优惠信息列表 */
  promotion_detail?: TransactionSuccessResourceSubOrdersPromotionDetail[]
  /** 订单金额 */
  amount: TransactionSuccessResourceCombinedSubOrdersAmount
}

/** 优惠信息列表 */
export interface TransactionSuccessResourceSubOrdersPromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /**
   * 优惠范围
   * - `GLOBAL` 全场代金券
   * - `SINGLE` 单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型
   * - `CASH` 充值
   * - `NOCASH` 预充值
   */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额（单位：分） */
  amount?: number
  /** 活动批次ID */
  stock_id?: string
  /** 微信出资（单位：分） */
  wechatpay_contribute?: number
  /** 商户出资（单位：分） */
  merchant_contribute?: number
  /** 其他出资（单位：分） */
  other_contribute?: number
  /** 优惠币种，例：`CNY` */
  currency?: string
  /** 单品列表 */
  goods_detail?: TransactionSuccessResourceSubOrdersGoodsDetail[]
}

/** 单品列表 */
export interface TransactionSuccessResourceSubOrdersGoodsDetail {
  /** 商品编码，例：`商品编码` */
  goods_id: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（单位：分），例：`828800` */
  unit_price: number
  /** 商品优惠金额（单位：分），例：`1` */
  discount_amount?: number
  /** 商品备注，例：`商品备注信息` */
  goods_remark?: string
}

/** 订单金额 */
export interface TransactionSuccessResourceCombinedSubOrdersAmount {
  /** 标价金额（单位：分），例：`100` */
  total_amount: number
  /** 标价币种，例：`CNY` */
  currency?: string
  /** 现金支付金额（单位：分），例：`10` */
  payer_amount: number
  /** 现金支付币种，例：`CNY` */
  payer_currency?: string
  /** 结算汇率(汇率值是汇率乘以10的8次方)，例：`650000000` */
  settlement_rate?: number
}

/** 支付者 */
export interface TransactionSuccessResourceCombinedCombinePayerInfo {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** 使用的商户贴息信息(微信分付) */
export interface TransactionSuccessResourceCombinedInstallmentInfo {
  /** 是否使用了商户贴息 */
  use_subsidy: boolean
  /** 用户实际选择分期期数，例：`3` */
  selected_installment_number: number
}
