// Generated from specs/global/refund/query-sub-merchant-recharge-balance.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySubMerchantRechargeBalance',
  method: 'GET',
  path: '/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}',
  response: 'json',
  overseas: true,
}

/**
 * 商家充值退款余额查询 · Check what remains of the money a sub-merchant topped up for refunds
 *
 * `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}` · 机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
 */
export function querySubMerchantRechargeBalance(
  wxpay: WechatPay,
  request: QuerySubMerchantRechargeBalanceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySubMerchantRechargeBalanceResponse>> {
  return wxpay.call(operation, request, options)
}
querySubMerchantRechargeBalance.operation = operation

/** {@link querySubMerchantRechargeBalance} 的请求 */
export interface QuerySubMerchantRechargeBalanceRequest {
  /** 特约商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link querySubMerchantRechargeBalance} 的应答 */
export interface QuerySubMerchantRechargeBalanceResponse {
  /** 账户可用余额，例：`888` */
  remaining_amount: number
  /** 货币类型，例：`KHD` */
  currency: string
}
