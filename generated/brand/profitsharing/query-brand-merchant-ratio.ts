// Generated from specs/brand/profitsharing/query-brand-merchant-ratio.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryBrandMerchantRatio',
  method: 'GET',
  path: '/v3/brand/profitsharing/brand-configs/{brand_mchid}',
  response: 'json',
  repeats: ['brand_mchid'],
}

/**
 * 查询最大分账比例 · Query the highest share that a brand merchant may take in profit sharing
 *
 * `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467022
 */
export function queryBrandMerchantRatio(
  wxpay: WechatPay,
  request: QueryBrandMerchantRatioRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryBrandMerchantRatioResponse>> {
  return wxpay.call(operation, request, options)
}
queryBrandMerchantRatio.operation = operation

/** {@link queryBrandMerchantRatio} 的请求 */
export interface QueryBrandMerchantRatioRequest {
  /** 品牌主商户号，例：`1900000109` */
  brand_mchid: string
}

/** {@link queryBrandMerchantRatio} 的应答 */
export interface QueryBrandMerchantRatioResponse {
  /** 品牌主商户号，例：`1900000109` */
  brand_mchid: string
  /** 最大分账比例，例：`2000` */
  max_ratio: number
}
