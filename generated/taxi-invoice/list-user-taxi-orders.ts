// Generated from specs/taxi-invoice/list-user-taxi-orders.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listUserTaxiOrders',
  method: 'GET',
  path: '/v3/taxi-invoice/user-taxi-orders',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 获取乘客行程单列表 · List a passenger's taxi trips in a date range
 *
 * `GET /v3/taxi-invoice/user-taxi-orders` · 服务商
 *
 * 所有分页：`for await (const item of items(listUserTaxiOrders, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
 */
export function listUserTaxiOrders(
  wxpay: WechatPay,
  request: ListUserTaxiOrdersRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListUserTaxiOrdersResponse>> {
  return wxpay.call(operation, request, options)
}
listUserTaxiOrders.operation = operation

/** {@link listUserTaxiOrders} 的请求 */
export interface ListUserTaxiOrdersRequest {
  query: ListUserTaxiOrdersQuery
}

/** 查询参数 */
export interface ListUserTaxiOrdersQuery {
  /** 最大资源条数，例：`5` */
  limit?: number
  /** 请求资源起始位置，例：`10` */
  offset?: number
  /** 小程序用户的微信openid，例：`oUypO5fUvaUkyuc6ueOwgwDMjCiM` */
  openid: string
  /** 小程序appid，例：`wxb1170446a4c0a5a2` */
  appid: string
  /** 起始日期，例：`20200307` */
  begin_date: string
  /** 结束日期，例：`20200407` */
  end_date: string
  /** 行政区划id，例：`510100` */
  region_id: number
}

/** {@link listUserTaxiOrders} 的应答 */
export interface ListUserTaxiOrdersResponse {
  /** 乘客行程单详情 */
  data: ListUserTaxiOrdersResponseData[]
  /** 请求资源起始位置，例：`10` */
  offset: number
  /** 最大资源条数，例：`5` */
  limit: number
  /** 资源总条数，例：`1234` */
  total_count: number
  /** 相关链接 */
  links?: ListUserTaxiOrdersResponseLinks
}

/** 乘客行程单详情 */
export interface ListUserTaxiOrdersResponseData {
  /** 车牌号，例：`川ADT9716` */
  plate_number: string
  /** 营运资格证号，例：`08512-2` */
  driver_license: string
  /** 上车时间，RFC 3339，例：`2020-04-07T19:47:32+08:00` */
  up_time: string
}

/** 相关链接 */
export interface ListUserTaxiOrdersResponseLinks {
  /** 下一页链接，例：`/v3/bankpoint/exchangerecords?offset=10&limit=5` */
  next?: string
  /** 上一页链接，例：`/v3/bankpoint/exchangerecords?offset=20&limit=5` */
  prev?: string
  /** 当前链接，例：`/v3/bankpoint/exchangerecords?offset=15&limit=5` */
  self?: string
}
