// Generated from specs/edu-star/list-redemption-orders.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listRedemptionOrders',
  method: 'GET',
  path: '/v3/edu-star/orders',
  response: 'json',
  pages: { items: 'data', page: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 通过QQ账号查询核销订单列表 · List the student benefit redemption orders of a QQ account
 *
 * `GET /v3/edu-star/orders` · 直连商户
 *
 * 所有分页：`for await (const item of items(listRedemptionOrders, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
 */
export function listRedemptionOrders(
  wxpay: WechatPay,
  request: ListRedemptionOrdersRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListRedemptionOrdersResponse>> {
  return wxpay.call(operation, request, options)
}
listRedemptionOrders.operation = operation

/** {@link listRedemptionOrders} 的请求 */
export interface ListRedemptionOrdersRequest {
  query: ListRedemptionOrdersQuery
}

/** 查询参数 */
export interface ListRedemptionOrdersQuery {
  /** appid，例：`wx998877665544wx` */
  appid: string
  /** 用户在appid下的唯一标识，例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid?: string
  /** 用户QQ账号 */
  qq?: string
  /** 分页页码，例：`0` */
  offset?: number
  /** 分页大小，例：`20` */
  limit?: number
}

/** {@link listRedemptionOrders} 的应答 */
export interface ListRedemptionOrdersResponse {
  /** 结果集 */
  data: ListRedemptionOrdersResponseData[]
  /** 总数量，例：`30` */
  total_count: number
  /** 分页页码 */
  offset?: number
  /** 分页大小，例：`20` */
  limit?: number
}

/** 结果集 */
export interface ListRedemptionOrdersResponseData {
  /** appid，例：`wx998877665544wx` */
  appid: string
  /** 用户在appid下的唯一标识，例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid: string
  /** 用户QQ账号，例：`100000000000` */
  qq?: string
  /** 权益ID，例：`qw3Da21QRCNt` */
  right_id: string
  /** 权益核销时间，RFC 3339，例：`2018-05-23T12:13:50+08:00` */
  create_time: string
  /** 订单状态，例：`CONSUMED` */
  order_state: string
  /** 订单号，例：`cc1900ff00511f10c` */
  order_id: string
}
