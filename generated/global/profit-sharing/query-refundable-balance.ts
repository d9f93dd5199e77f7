// Generated from specs/global/profit-sharing/query-refundable-balance.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryRefundableBalance',
  method: 'GET',
  path: '/v3/global/profit-sharing/refunds/refundable-balance',
  response: 'json',
  overseas: true,
}

/**
 * 查询可供垫付退款实时余额 · Check the live balance available to advance refunds
 *
 * `GET /v3/global/profit-sharing/refunds/refundable-balance` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
 */
export function queryRefundableBalance(
  wxpay: WechatPay,
  request?: QueryRefundableBalanceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRefundableBalanceResponse>> {
  return wxpay.call(operation, request, options)
}
queryRefundableBalance.operation = operation

/** {@link queryRefundableBalance} 的请求 */
export type QueryRefundableBalanceRequest = Record<string, never>

/** {@link queryRefundableBalance} 的应答 */
export interface QueryRefundableBalanceResponse {
  /** 出资方商户号，例：`19000000001` */
  sponsor_mchid?: string
  /** 可供垫付分账退款的实时余额，例：`1000` */
  balance?: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
