// Generated from specs/webizpay/list-merchant-identifiers.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listMerchantIdentifiers',
  method: 'GET',
  path: '/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers',
  response: 'json',
  mchid: ['query.sp_mchid'],
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询商户标识列表 · List the merchant identifiers in an available merchant range
 *
 * `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` · 服务商
 *
 * 所有分页：`for await (const item of items(listMerchantIdentifiers, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017205633
 */
export function listMerchantIdentifiers(
  wxpay: WechatPay,
  request: ListMerchantIdentifiersRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListMerchantIdentifiersResponse>> {
  return wxpay.call(operation, request, options)
}
listMerchantIdentifiers.operation = operation

/** {@link listMerchantIdentifiers} 的请求 */
export interface ListMerchantIdentifiersRequest {
  /** 可用商户范围id，例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
  query: ListMerchantIdentifiersQuery
}

/** 查询参数 */
export interface ListMerchantIdentifiersQuery {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`12341234` */
  sp_mchid?: string
  /** 分页开始位置，例：`0` */
  offset: number
  /** 分页大小，例：`100` */
  limit: number
}

/** {@link listMerchantIdentifiers} 的应答 */
export interface ListMerchantIdentifiersResponse {
  /** 分页开始位置，例：`0` */
  offset: number
  /** 分页大小，例：`100` */
  limit: number
  /** 实际返回数量，例：`100` */
  count: number
  /** 总数量，例：`1000` */
  total_count: number
  /** 商户标识列表 */
  data: string[]
}
