// Generated from specs/eduschoolpay/query-order-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrderById',
  method: 'GET',
  path: '/v3/eduschoolpay/transactions/id/{transaction_id}',
  response: 'json',
  repeats: ['transaction_id'],
}

/**
 * 微信支付订单号查单 · Query a campus payment by its WeChat Pay transaction ID
 *
 * `GET /v3/eduschoolpay/transactions/id/{transaction_id}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012469063
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
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryOrderById} 的应答 */
export interface QueryOrderByIdResponse {
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户appid，例：`wx8888888888888888` */
  appid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户appid，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户订单号，例：`201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号，例：`25012014070332333018` */
  transaction_id?: string
  /** 交易类型，例：`AUTH` */
  trade_type?: string
  /** 交易状态，例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述，例：`支付成功` */
  trade_state_desc?: string
  /** 付款银行，例：`ICBC_DEBIT` */
  bank_type?: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2020-03-26T10:43:39+08:00` */
  success_time?: string
  /** 支付者 */
  payer: QueryOrderByIdResponsePayer
  /** 订单金额 */
  amount: QueryOrderByIdResponseAmount
  /** 设备信息 */
  device_info: QueryOrderByIdResponseDeviceInfo
  /** 优惠详情 */
  promotion_detail?: QueryOrderByIdResponsePromotionDetail[]
}

/** 支付者 */
export interface QueryOrderByIdResponsePayer {
  /** 商户appid下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 子商户appid下的用户标识，例：`oUpF8uMuAJOM2pxb1Q` */
  sub_openid?: string
}

/** 订单金额 */
export interface QueryOrderByIdResponseAmount {
  /** 订单金额（单位：分），例：`888` */
  total: number
  /** 用户支付金额（单位：分），例：`888` */
  payer_total?: number
  /** 折扣，例：`100` */
  discount_total?: number
  /** 货币类型，例：`CNY` */
  currency: string
}

/** 设备信息 */
export interface QueryOrderByIdResponseDeviceInfo {
  /** 设备号，例：`12343232` */
  device_id?: string
  /** 商户端设备ip，例：`123.12.12.123` */
  device_ip: string
}

/** 优惠详情 */
export interface QueryOrderByIdResponsePromotionDetail {
  /** 券ID，例：`109519` */
  coupon_id: string
  /** 优惠名称，例：`单品惠-6` */
  name?: string
  /** 优惠范围，例：`GLOBALSINGLE` */
  scope?: string
  /** 优惠类型，例：`DISCOUNTCOUPON` */
  type?: string
  /** 优惠券面额（单位：分），例：`5` */
  amount?: number
  /** 活动ID，例：`931386` */
  stock_id: string
  /** 微信出资（单位：分），例：`100` */
  wechatpay_contribute?: number
  /** 商户出资（单位：分），例：`100` */
  merchant_contribute?: number
  /** 其他出资（单位：分），例：`100` */
  other_contribute?: number
}
