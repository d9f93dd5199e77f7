// Generated from specs/ebike/create-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTransaction',
  method: 'POST',
  path: '/v3/ebike/charge/transactions',
  request: 'json',
  response: 'json',
}

/**
 * 充电自行车代扣受理扣款 · Deduct the fee of an e-bike charging session
 *
 * `POST /v3/ebike/charge/transactions` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
 * @deprecated
 */
export function createTransaction(
  wxpay: WechatPay,
  request: CreateTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateTransactionResponse>> {
  return wxpay.call(operation, request, options)
}
createTransaction.operation = operation

/** {@link createTransaction} 的请求 */
export interface CreateTransactionRequest {
  json: CreateTransactionJson
}

/** 请求包体 */
export interface CreateTransactionJson {
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
  /** 服务商公众号ID，例：`wxd678efh567hg678` */
  appid: string
  /** 特约商户公众号ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 商户订单号，例：`121775250124070332` */
  out_trade_no: string
  /** 附加字段，例：`自定义数据` */
  attach?: string
  /** 营销信息，例：`test` */
  goods_tag?: string
  /** 通知url，例：`http://1111:111/metro-spt-api/callback` */
  notify_url: string
  /** 商品描述，例：`商品信息` */
  description: string
  /** 用户充电代扣凭证，例：`sdjf23kdsHJfdk` */
  charging_token: string
  /** 订单金额信息 */
  amount: CreateTransactionJsonAmount
  /** 充电自行车场景信息 */
  charge_info: CreateTransactionJsonChargeInfo
  /** 设备信息 */
  device_info: CreateTransactionJsonDeviceInfo
}

/** 订单金额信息 */
export interface CreateTransactionJsonAmount {
  /** 订单总金额（单位：分），例：`888` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 充电自行车场景信息 */
export interface CreateTransactionJsonChargeInfo {
  /** 开始时间，RFC 3339，例：`2017-08-26T09:43:39+08:00` */
  start_time: string | Date
  /** 结束时间，RFC 3339，例：`2017-08-26T09:43:39+08:00` */
  end_time: string | Date
  /** 充电站名称，例：`xxx充电站` */
  charging_station_name: string
  /** 充电枪编号，例：`6555` */
  charging_gun_number: string
  /** 已充电量，例：`10` */
  charged_capacity: number
  /** 车位延时占用时长，例：`60` */
  park_duration?: number
  /** 车位延时占用产生的费用，例：`100` */
  park_fee?: number
}

/** 设备信息 */
export interface CreateTransactionJsonDeviceInfo {
  /** 充电位设备号，例：`12343232` */
  device_id: string
  /** 商户端设备ip，例：`123.12.12.123` */
  device_ip: string
}

/** {@link createTransaction} 的应答 */
export interface CreateTransactionResponse {
  /** 受理状态，例：`SUCCESS - 受理成功` */
  accept_state: string
  /** 订单创建时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  create_time?: string
}
