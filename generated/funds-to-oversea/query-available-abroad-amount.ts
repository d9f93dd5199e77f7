// Generated from specs/funds-to-oversea/query-available-abroad-amount.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryAvailableAbroadAmount',
  method: 'GET',
  path: '/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts',
  response: 'json',
  repeats: ['transaction_id'],
}

/**
 * 查询订单剩余可出境余额 · Check how much of an order's funds can still be remitted overseas
 *
 * `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476109
 */
export function queryAvailableAbroadAmount(
  wxpay: WechatPay,
  request: QueryAvailableAbroadAmountRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryAvailableAbroadAmountResponse>> {
  return wxpay.call(operation, request, options)
}
queryAvailableAbroadAmount.operation = operation

/** {@link queryAvailableAbroadAmount} 的请求 */
export interface QueryAvailableAbroadAmountRequest {
  /** 微信支付订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  query: QueryAvailableAbroadAmountQuery
}

/** 查询参数 */
export interface QueryAvailableAbroadAmountQuery {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryAvailableAbroadAmount} 的应答 */
export interface QueryAvailableAbroadAmountResponse {
  /** 微信支付订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 订单剩余可出境金额（单位：分），例：`21` */
  available_abroad_amount: number
}
