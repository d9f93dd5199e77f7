// Generated from specs/hire-power-bank/query-insurance-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryInsuranceOrder',
  method: 'GET',
  path: '/v3/hire-power-bank/insurance-orders/{out_order_no}',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 查询保险订单详情 · Look up a power bank insurance order by the merchant order number
 *
 * `GET /v3/hire-power-bank/insurance-orders/{out_order_no}` · 普通商户
 *
 * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
 */
export function queryInsuranceOrder(
  wxpay: WechatPay,
  request: QueryInsuranceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryInsuranceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryInsuranceOrder.operation = operation

/** {@link queryInsuranceOrder} 的请求 */
export interface QueryInsuranceOrderRequest {
  /** 商户创建保险订单时的凭据号，例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_order_no: string
}

/** {@link queryInsuranceOrder} 的应答 */
export interface QueryInsuranceOrderResponse {
  /** 租借充电宝隔夜归还保险订单号，例：`1234323JKHDFE1243252` */
  order_id?: string
  /** 商户创建保险订单时的凭据号，例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_order_no?: string
  /** 微信用户在商户对应appid下的唯一标识，例：`2323dfsdf342342` */
  openid?: string
  /** 一笔保险订单对应的最大理赔次数，例：`3` */
  max_claim_count?: number
  /** 一笔保险订单对应的已理赔次数，例：`1` */
  claimed_count?: number
  /** 保险订单领取时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  order_receive_time?: string
  /** 保险订单开始时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  order_begin_time?: string
  /** 保险订单结束时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  order_end_time?: string
  /** 保险订单领取状态，例：`RECEIVING` */
  order_receive_state?: string
}
