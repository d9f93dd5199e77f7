// Generated from specs/marketing/favor/list-available-singleitems.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listAvailableSingleitems',
  method: 'GET',
  path: '/v3/marketing/favor/stocks/{stock_id}/items',
  response: 'json',
  repeats: ['stock_id'],
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询代金券可用单品 · List the goods on which a stock's coupons can be spent
 *
 * `GET /v3/marketing/favor/stocks/{stock_id}/items` · 直连商户、服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listAvailableSingleitems, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463442
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012463475
 */
export function listAvailableSingleitems(
  wxpay: WechatPay,
  request: ListAvailableSingleitemsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListAvailableSingleitemsResponse>> {
  return wxpay.call(operation, request, options)
}
listAvailableSingleitems.operation = operation

/** {@link listAvailableSingleitems} 的请求 */
export interface ListAvailableSingleitemsRequest {
  /** 批次号 */
  stock_id: string
  query: ListAvailableSingleitemsQuery
}

/** 查询参数 */
export interface ListAvailableSingleitemsQuery {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: string
}

/** {@link listAvailableSingleitems} 的应答 */
export interface ListAvailableSingleitemsResponse {
  /** 可用单品编码总数，例：`20` */
  total_count: number
  data?: string[]
  /** 分页页码，例：`10` */
  offset: number
  /** 分页大小，例：`10` */
  limit: number
  /** 批次号，例：`9865000` */
  stock_id: string
}
