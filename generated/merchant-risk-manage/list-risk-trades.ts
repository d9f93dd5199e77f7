// Generated from specs/merchant-risk-manage/list-risk-trades.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'risk_trade_list'> = {
  id: 'listRiskTrades',
  method: 'POST',
  path: '/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades',
  request: 'json',
  response: 'json',
  pages: {
    items: 'risk_trade_list',
    page: 'page_index',
    limit: 'page_size',
    total: 'total_num',
    first: 1,
  },
}

/**
 * 查询风险订单 · Page through the orders flagged as risky in a period
 *
 * `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` · 普通商户、服务商
 *
 * 所有分页：`for await (const item of items(listRiskTrades, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894247
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013894221
 */
export function listRiskTrades(
  wxpay: WechatPay,
  request: ListRiskTradesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListRiskTradesResponse>> {
  return wxpay.call(operation, request, options)
}
listRiskTrades.operation = operation

/** {@link listRiskTrades} 的请求 */
export interface ListRiskTradesRequest {
  json: ListRiskTradesJson
}

/** 请求包体 */
export interface ListRiskTradesJson {
  /** 服务商商户号，例：`1900000109` */
  sp_mchid?: string
  /** 子商户号，例：`1900009231` */
  sub_mchid?: string
  /** 商户号，例：`1900009231` */
  mchid?: string
  /** 开始时间，RFC 3339，例：`2025-05-20T13:29:35+08:00` */
  start_time?: string | Date
  /** 结束时间，RFC 3339，例：`2025-05-20T13:29:35+08:00` */
  end_time?: string | Date
  /**
   * 查询页码，例：`1`
   * @default 1
   */
  page_index?: number
  /**
   * 查询页大小，例：`10`
   * @default 10
   */
  page_size?: number
}

/** {@link listRiskTrades} 的应答 */
export interface ListRiskTradesResponse {
  /** 总风险订单数，例：`10` */
  total_num?: number
  /** 风险订单列表 */
  risk_trade_list?: ListRiskTradesResponseRiskTradeList[]
}

/** 风险订单列表 */
export interface ListRiskTradesResponseRiskTradeList {
  /** 商户号，例：`1900009231` */
  mchid?: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no?: string
  /** 风险类型，例：`1` */
  risk_type?: 1 | 2 | 3 | 4 | (number & {})
  /** 风险等级，例：`1` */
  risk_level?: 1 | 2 | 3 | (number & {})
  /** 投诉单状态，RFC 3339，例：`2020-12-01T16:18:12+08:00` */
  risk_discove_time?: string
}
