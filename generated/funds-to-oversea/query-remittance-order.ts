// Generated from specs/funds-to-oversea/query-remittance-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryRemittanceOrder',
  method: 'GET',
  path: '/v3/funds-to-oversea/orders/{out_order_id}',
  response: 'json',
  repeats: ['out_order_id'],
}

/**
 * 查询出境结果 · Look up the result of an overseas remittance
 *
 * `GET /v3/funds-to-oversea/orders/{out_order_id}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476127
 */
export function queryRemittanceOrder(
  wxpay: WechatPay,
  request: QueryRemittanceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRemittanceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryRemittanceOrder.operation = operation

/** {@link queryRemittanceOrder} 的请求 */
export interface QueryRemittanceOrderRequest {
  /** 商户出境单号，例：`merchant123123` */
  out_order_id: string
  query: QueryRemittanceOrderQuery
}

/** 查询参数 */
export interface QueryRemittanceOrderQuery {
  /** 二级商户号，例：`1231231` */
  sub_mchid: string
  /** 微信支付订单号，例：`4200000000000` */
  transaction_id: string
}

/** {@link queryRemittanceOrder} 的应答 */
export interface QueryRemittanceOrderResponse {
  /** 商户出境单号，例：`merchant123123` */
  out_order_id: string
  /** 二级商户号，例：`1231231` */
  sub_mchid: string
  /** 微信出境单号，例：`42000000000_123123` */
  order_id: string
  /** 出境结果，例：`ACCEPT` */
  result: string
  /** 出境失败的原因，例：`DEPARTURE_AMOUNT_NO_ENOUGH` */
  fail_reason?: string
  /** 请求出境人民币金额（单位：分），例：`21` */
  amount: number
  /** 真实出境外币金额（单位：分），例：`20` */
  foreign_amount?: number
  /** 外币币种，例：`USD` */
  foreign_currency: string
  /** 汇率，例：`650000000` */
  rate?: number
  /** 购汇时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  exchange_rate_time?: string
  /** 预计购汇时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  estimate_exchange_rate_time?: string
  /** 真实出境人民币金额（单位：分），例：`20` */
  departure_amount?: number
  /** 手续费人民币金额（单位：分），例：`1` */
  fee?: number
  /** 手续费承担商户号，例：`1231231` */
  charge_mchid?: string
  /** 手续费承担账户，例：`BASIC` */
  charge_account_type?: string
}
