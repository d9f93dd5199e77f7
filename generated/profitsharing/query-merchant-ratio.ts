// Generated from specs/profitsharing/query-merchant-ratio.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryMerchantRatio',
  method: 'GET',
  path: '/v3/profitsharing/merchant-configs/{sub_mchid}',
  response: 'json',
  repeats: ['sub_mchid'],
}

/**
 * 查询最大分账比例 · Look up the largest share a sub-merchant allows to be split off
 *
 * `GET /v3/profitsharing/merchant-configs/{sub_mchid}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012466864
 */
export function queryMerchantRatio(
  wxpay: WechatPay,
  request: QueryMerchantRatioRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryMerchantRatioResponse>> {
  return wxpay.call(operation, request, options)
}
queryMerchantRatio.operation = operation

/** {@link queryMerchantRatio} 的请求 */
export interface QueryMerchantRatioRequest {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryMerchantRatio} 的应答 */
export interface QueryMerchantRatioResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 最大分账比例，例：`2000` */
  max_ratio: number
}
