// Generated from specs/vehicle/create-etc-highway-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createEtcHighwayTransaction',
  method: 'POST',
  path: '/v3/vehicle/etc/transactions/highway',
  request: 'json',
  response: 'json',
}

/**
 * 高速场景商户扣款 · Charge a bound user for a highway toll
 *
 * `POST /v3/vehicle/etc/transactions/highway` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012715331
 */
export function createEtcHighwayTransaction(
  wxpay: WechatPay,
  request: CreateEtcHighwayTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateEtcHighwayTransactionResponse>> {
  return wxpay.call(operation, request, options)
}
createEtcHighwayTransaction.operation = operation

/** {@link createEtcHighwayTransaction} 的请求 */
export interface CreateEtcHighwayTransactionRequest {
  json: CreateEtcHighwayTransactionJson
}

/** 请求包体 */
export interface CreateEtcHighwayTransactionJson {
  /** 商户订单号，例：`121775250124070332` */
  out_trade_no: string
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
  /** 商户appid，例：`wxd678efh567hg6787` */
  appid: string
  /** 特约商户appid，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** ETC扣费授权协议号，例：`wxd678ef4Fwxd678ef4Fwxd678ef4F21` */
  contract_id: string
  /** 商品信息，例：`商品信息` */
  description: string
  /** 附加信息，例：`自定义数据` */
  attach?: string
  /** 营销信息，例：`test` */
  goods_tag?: string
  /** 高速场景信息 */
  highway_info: CreateEtcHighwayTransactionJsonHighwayInfo
  /** 订单金额 */
  amount: CreateEtcHighwayTransactionJsonAmount
  /** 设备信息 */
  device_info?: CreateEtcHighwayTransactionJsonDeviceInfo
}

/** 高速场景信息 */
export interface CreateEtcHighwayTransactionJsonHighwayInfo {
  /** 车牌号，例：`粤B888888` */
  plate_number: string
  /** 入站时间，RFC 3339，例：`2017-08-26T09:43:39+08:00` */
  start_time: string | Date
  /** 出站时间，RFC 3339，例：`2017-08-26T09:43:39+08:00` */
  end_time: string | Date
  /** 通道类型，例：`ETC` */
  channel_type: string
  /** 车辆类型，例：`CAR` */
  car_type?: string
  /** 入口名称，例：`沿江深圳-大铲湾` */
  entrance: string
  /** 出口名称，例：`广珠东线-珠海站` */
  exit?: string
  /** 承载人数，例：`3` */
  carrying_capacity?: number
  /** 荷载范围，例：`6-12` */
  carrying_range?: string
}

/** 订单金额 */
export interface CreateEtcHighwayTransactionJsonAmount {
  /** 订单金额（单位：分），例：`888` */
  total?: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 设备信息 */
export interface CreateEtcHighwayTransactionJsonDeviceInfo {
  /** 商户端设备号，例：`POS1:1` */
  device_id?: string
  /** 商户端设备IP，例：`123.12.12.123` */
  device_ip: string
}

/** {@link createEtcHighwayTransaction} 的应答 */
export interface CreateEtcHighwayTransactionResponse {
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
  /** 商户appid，例：`wxd678efh567hg6787` */
  appid: string
  /** 特约商户appid，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 商户订单号，例：`121775250124070332` */
  out_trade_no: string
  /** 微信支付订单号，例：`25012014070332333018` */
  transaction_id: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 交易类型，例：`PAP` */
  trade_type: string
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 支付完成时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  success_time?: string
  /** 交易状态，例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述，例：`请重新下单支付` */
  trade_state_desc?: string
  /** 支付者 */
  payer?: CreateEtcHighwayTransactionResponsePayer
  /** 订单金额 */
  amount: CreateEtcHighwayTransactionResponseAmount
  /** 设备信息 */
  device_info?: CreateEtcHighwayTransactionResponseDeviceInfo
  /** 优惠详情 */
  promotion_detail?: CreateEtcHighwayTransactionResponsePromotionDetail[]
}

/** 支付者 */
export interface CreateEtcHighwayTransactionResponsePayer {
  /** 用户在服务商APP的标识，例：`oUpF8uMuAJOM2pxb1Q` */
  sp_openid?: string
  /** 用户在特约商户APP的标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 订单金额 */
export interface CreateEtcHighwayTransactionResponseAmount {
  /** 订单金额（单位：分），例：`888` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
  /** 用户实际支付金额（单位：分），例：`888` */
  payer_total?: number
  /** 折扣，例：`100` */
  discount_total?: number
}

/** 设备信息 */
export interface CreateEtcHighwayTransactionResponseDeviceInfo {
  /** 商户端设备号，例：`POS1:1` */
  device_id?: string
  /** 商户端设备IP，例：`123.12.12.123` */
  device_ip?: string
}

/** 优惠详情 */
export interface CreateEtcHighwayTransactionResponsePromotionDetail {
  /** 券ID，例：`109519` */
  promotion_id: string
  /** 优惠名称，例：`单品惠-6` */
  name?: string
  /** 优惠范围，例：`SINGLE` */
  scope?: string
  /** 优惠类型，例：`DISCOUNT` */
  type?: string
  /** 活动ID，例：`931386` */
  activity_id?: string
  /** 优惠券面额（单位：分），例：`5` */
  amount: number
  /** 微信出资（单位：分），例：`5` */
  wxpay_contribute?: number
  /** 商户出资（单位：分），例：`5` */
  merchant_contribute?: number
  /** 其他出资（单位：分），例：`5` */
  other_contribute?: number
}
