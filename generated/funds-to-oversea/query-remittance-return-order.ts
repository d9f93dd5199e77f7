// Generated from specs/funds-to-oversea/query-remittance-return-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryRemittanceReturnOrder',
  method: 'GET',
  path: '/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}',
  response: 'json',
  repeats: ['out_return_no'],
}

/**
 * 查询出境退回结果（通过商户出境退回单号） · Look up the return of remitted funds by the merchant return number
 *
 * `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013735052
 */
export function queryRemittanceReturnOrder(
  wxpay: WechatPay,
  request: QueryRemittanceReturnOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRemittanceReturnOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryRemittanceReturnOrder.operation = operation

/** {@link queryRemittanceReturnOrder} 的请求 */
export interface QueryRemittanceReturnOrderRequest {
  /** 商户出境单号，例：`merchant123123` */
  out_return_no: string
  query: QueryRemittanceReturnOrderQuery
}

/** 查询参数 */
export interface QueryRemittanceReturnOrderQuery {
  /** 二级商户号，例：`1231231` */
  sub_mchid: string
}

/** {@link queryRemittanceReturnOrder} 的应答 */
export interface QueryRemittanceReturnOrderResponse {
  /** 商户出境退回单号，例：`R20250220103930` */
  out_return_no: string
  /** 二级商户号，例：`1231231` */
  sub_mchid: string
  /** 微信出境退回单号，例：`2375897293812` */
  return_id: string
  /** 商户出境单号，例：`merchant123123` */
  out_order_id: string
  /** 微信订单号，例：`420000000000000010` */
  transaction_id: string
  /** 微信退款单号，例：`5017752501201407033233368018` */
  refund_id: string
  /** 退回金额（单位：分），例：`100` */
  amount: number
  /** 出境退回状态，例：`PROCESSING` */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 创建时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 失败原因，例：`RETURN_AMOUNT_NOT_ENOUGH` */
  fail_reason?: string
}
