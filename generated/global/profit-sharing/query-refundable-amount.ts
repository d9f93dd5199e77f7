// Generated from specs/global/profit-sharing/query-refundable-amount.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryRefundableAmount',
  method: 'GET',
  path: '/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts',
  response: 'json',
  repeats: ['transaction_id'],
  overseas: true,
}

/**
 * 查询订单剩余可退款金额 · Check how much of a shared order can still be refunded
 *
 * `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
 */
export function queryRefundableAmount(
  wxpay: WechatPay,
  request: QueryRefundableAmountRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRefundableAmountResponse>> {
  return wxpay.call(operation, request, options)
}
queryRefundableAmount.operation = operation

/** {@link queryRefundableAmount} 的请求 */
export interface QueryRefundableAmountRequest {
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  query?: QueryRefundableAmountQuery
}

/** 查询参数 */
export interface QueryRefundableAmountQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryRefundableAmount} 的应答 */
export interface QueryRefundableAmountResponse {
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 订单剩余可退款金额（币种的最小单位），例：`1000` */
  refundable_amount?: number
  /** 货币类型，例：`CNY` */
  currency?: string
  /** 订单剩余可使用垫付资金退款的金额（币种的最小单位），例：`1000` */
  funds_refundable_amount?: number
}
