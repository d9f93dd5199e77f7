// Generated from specs/global/profit-sharing/query-order-amount.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrderAmount',
  method: 'GET',
  path: '/v3/global/profit-sharing/transactions/{transaction_id}/amounts',
  response: 'json',
  repeats: ['transaction_id'],
  overseas: true,
}

/**
 * 查询剩余待分金额 · Check how much of an order is still unshared
 *
 * `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
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
  query?: QueryOrderAmountQuery
}

/** 查询参数 */
export interface QueryOrderAmountQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryOrderAmount} 的应答 */
export interface QueryOrderAmountResponse {
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 订单剩余待分金额（币种的最小单位），例：`1000` */
  unsplit_amount?: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
