// Generated from specs/vehicle/create-parking-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { VehiclePlateColor } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'createParkingTransaction',
  method: 'POST',
  path: '/v3/vehicle/transactions/parking',
  request: 'json',
  response: 'json',
}

/**
 * 扣费受理 · Submit a parking fee deduction
 *
 * `POST /v3/vehicle/transactions/parking` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012534427
 */
export function createParkingTransaction(
  wxpay: WechatPay,
  request: CreateParkingTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateParkingTransactionResponse>> {
  return wxpay.call(operation, request, options)
}
createParkingTransaction.operation = operation

/** {@link createParkingTransaction} 的请求 */
export interface CreateParkingTransactionRequest {
  json: CreateParkingTransactionJson
}

/** 请求包体 */
export interface CreateParkingTransactionJson {
  /** 应用ID，例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户应用ID，例：`wxcbda96de0b165486` */
  sub_appid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 服务描述，例：`停车场扣费` */
  description: string
  /** 附加数据，例：`深圳分店` */
  attach?: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 交易场景，例：`PARKING` */
  trade_scene: string
  /** 订单优惠标记，例：`WXG` */
  goods_tag?: string
  /** 回调通知url，例：`https://yoursite.com/wxpay.html` */
  notify_url: string
  /** 分账标识，例：`Y` */
  profit_sharing?: 'Y' | 'N'
  /** 订单金额 */
  amount: CreateParkingTransactionJsonAmount
  /** 停车场景信息 */
  parking_info?: CreateParkingTransactionJsonParkingInfo
}

/** 订单金额 */
export interface CreateParkingTransactionJsonAmount {
  /** 订单金额（单位：分），例：`888` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: 'CNY'
}

/** 停车场景信息 */
export interface CreateParkingTransactionJsonParkingInfo {
  /** 停车入场id，例：`5K8264ILTKCH16CQ250` */
  parking_id: string
  /** 车牌号，例：`粤B888888` */
  plate_number: string
  /** 车牌颜色，例：`BLUE` */
  plate_color: VehiclePlateColor
  /** 入场时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  start_time: string | Date
  /** 出场时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  end_time: string | Date
  /** 停车场名称，例：`欢乐海岸停车场` */
  parking_name: string
  /** 计费时长，例：`3600` */
  charging_duration: number
  /** 停车场设备id，例：`12313` */
  device_id: string
}

/** {@link createParkingTransaction} 的应答 */
export interface CreateParkingTransactionResponse {
  /** 应用ID，例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户应用ID，例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号，例：`1230000109` */
  sp_mchid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 服务描述，例：`停车场扣费` */
  description: string
  /** 订单创建时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  create_time: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 微信支付订单号，例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 交易状态，例：`SUCCESS` */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述，例：`支付失败，请重新下单支付` */
  trade_state_description?: string
  /** 支付完成时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  success_time?: string
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 用户是否已还款，例：`Y` */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 附加数据，例：`深圳分店` */
  attach?: string
  /** 交易场景，例：`PARKING` */
  trade_scene: 'PARKING' | (string & {})
  /** 停车场景信息 */
  parking_info?: CreateParkingTransactionResponseParkingInfo
  /** 支付者信息 */
  payer: CreateParkingTransactionResponsePayer
  /** 订单金额信息 */
  amount: CreateParkingTransactionResponseAmount
  /** 优惠信息 */
  promotion_detail?: CreateParkingTransactionResponsePromotionDetail[]
}

/** 停车场景信息 */
export interface CreateParkingTransactionResponseParkingInfo {
  /** 停车入场id，例：`5K8264ILTKCH16CQ250` */
  parking_id: string
  /** 车牌号，例：`粤B888888` */
  plate_number: string
  /** 车牌颜色，例：`BLUE` */
  plate_color: VehiclePlateColor | (string & {})
  /** 入场时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  start_time: string
  /** 出场时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  end_time: string
  /** 停车场名称，例：`欢乐海岸停车场` */
  parking_name: string
  /** 计费时长，例：`3600` */
  charging_duration: number
  /** 停车场设备id，例：`12313` */
  device_id: string
}

/** 支付者信息 */
export interface CreateParkingTransactionResponsePayer {
  /** 用户在appid下的标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 用户在sub_appid下的标识，例：`oUpF8uMuAJOM2pxb1Q` */
  sub_openid?: string
}

/** 订单金额信息 */
export interface CreateParkingTransactionResponseAmount {
  /** 订单金额（单位：分），例：`888` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: 'CNY' | (string & {})
  /** 用户实际支付金额（单位：分），例：`100` */
  payer_total?: number
  /** 折扣，例：`100` */
  discount_total?: number
}

/** 优惠信息 */
export interface CreateParkingTransactionResponsePromotionDetail {
  /** 券ID，例：`109519` */
  coupon_id: string
  /** 优惠名称，例：`单品惠-6` */
  name?: string
  /** 优惠范围，例：`SINGLE` */
  scope?: 'SINGLE' | 'GLOBAL' | (string & {})
  /** 优惠类型，例：`CASH` */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 活动ID，例：`931386` */
  stock_id?: string
  /** 优惠券面额（单位：分），例：`5` */
  amount: number
  /** 微信出资（单位：分），例：`1` */
  wechatpay_contribute?: number
  /** 商户出资（单位：分），例：`1` */
  merchant_contribute?: number
  /** 其他出资（单位：分），例：`1` */
  other_contribute?: number
  /** 优惠币种，例：`CNY` */
  currency?: 'CNY' | (string & {})
}
