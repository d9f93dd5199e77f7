// Generated from specs/global/refund/query-recharge-balance.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryRechargeBalance',
  method: 'GET',
  path: '/v3/global/refund/recharge-balance',
  response: 'json',
  overseas: true,
}

/**
 * 商家充值退款余额查询 · Check what remains of the money the merchant topped up for refunds
 *
 * `GET /v3/global/refund/recharge-balance` · 直连模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
 */
export function queryRechargeBalance(
  wxpay: WechatPay,
  request?: QueryRechargeBalanceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRechargeBalanceResponse>> {
  return wxpay.call(operation, request, options)
}
queryRechargeBalance.operation = operation

/** {@link queryRechargeBalance} 的请求 */
export type QueryRechargeBalanceRequest = Record<string, never>

/** {@link queryRechargeBalance} 的应答 */
export interface QueryRechargeBalanceResponse {
  /** 账户可用余额，例：`888` */
  remaining_amount: number
  /** 货币类型，例：`KHD` */
  currency: string
}
