// Generated from specs/brand/profitsharing/query-order-amount.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrderAmount',
  method: 'GET',
  path: '/v3/brand/profitsharing/orders/{transaction_id}/amounts',
  response: 'json',
  repeats: ['transaction_id'],
}

/**
 * 查询订单剩余待分金额 · Query how much of a payment is still left to share
 *
 * `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467021
 */
export function queryOrderAmount(
  wxpay: WechatPay,
  request: QueryOrderAmountRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderAmountResponse>> {
  return wxpay.call(operation, request, options)
}
queryOrderAmount.operation = operation

/** {@link queryOrderAmount} 的请求 */
export interface QueryOrderAmountRequest {
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
}

/** {@link queryOrderAmount} 的应答 */
export interface QueryOrderAmountResponse {
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 订单剩余待分金额（单位：分），例：`1000` */
  unsplit_amount: number
}
