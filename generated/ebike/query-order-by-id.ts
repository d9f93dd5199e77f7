// Generated from specs/ebike/query-order-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrderById',
  method: 'GET',
  path: '/v3/ebike/charge/transactions/id/{transaction_id}',
  response: 'json',
  repeats: ['transaction_id'],
}

/**
 * 查询订单 · Query a charging payment by its WeChat Pay transaction ID
 *
 * `GET /v3/ebike/charge/transactions/id/{transaction_id}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
 * @deprecated
 */
export function queryOrderById(
  wxpay: WechatPay,
  request: QueryOrderByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryOrderById.operation = operation

/** {@link queryOrderById} 的请求 */
export interface QueryOrderByIdRequest {
  /** 微信支付订单号，例：`25012014070332333018` */
  transaction_id: string
  query?: QueryOrderByIdQuery
}

/** 查询参数 */
export interface QueryOrderByIdQuery {
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryOrderById} 的应答 */
export interface QueryOrderByIdResponse {
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 特约商户号，例：`1900000109` */
  sub_mchid?: string
  /** 服务商公众号ID，例：`wxd678efh567hg678` */
  appid: string
  /** 特约商户公众号ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 商户订单号，例：`201407033233368018` */
  out_trade_no: string
  /** 微信订单号，例：`25012014070332333018` */
  transaction_id?: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 交易类型，例：`PAP` */
  trade_type: string
  /** 银行类型，例：`CMC` */
  bank_type?: string
  /** 成功时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  success_time?: string
  /** 交易状态，例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述，例：`请重新下单支付` */
  trade_state_des?: string
  /** 充电授权扣费协议号，例：`121775250124070332` */
  contract_id: string
  /** 支付者信息 */
  payer?: QueryOrderByIdResponsePayer
  /** 订单金额信息 */
  amount: QueryOrderByIdResponseAmount
  /** 设备信息 */
  device_info: QueryOrderByIdResponseDeviceInfo
  /** 优惠信息 */
  promotion_detail?: QueryOrderByIdResponsePromotionDetail[]
}

/** 支付者信息 */
export interface QueryOrderByIdResponsePayer {
  /** 用户在服务商的标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid?: string
  /** 用户在特约商户的标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 订单金额信息 */
export interface QueryOrderByIdResponseAmount {
  /** 订单金额（单位：分），例：`888` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
  /** 用户实际支付金额（单位：分） */
  payer_total?: number
  /** 折扣，例：`100` */
  discount_total?: number
}

/** 设备信息 */
export interface QueryOrderByIdResponseDeviceInfo {
  /** 充电位设备号，例：`12343232` */
  device_id: string
  /** 商户端设备ip，例：`123.12.12.123` */
  device_ip: string
}

/** 优惠信息 */
export interface QueryOrderByIdResponsePromotionDetail {
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
  /** 微信出资（单位：分），例：`1` */
  wxpay_contribute?: number
  /** 商户出资（单位：分），例：`1` */
  merchant_contribute?: number
  /** 其他出资（单位：分），例：`5` */
  other_contribute?: number
}
