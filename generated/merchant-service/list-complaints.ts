// Generated from specs/merchant-service/list-complaints.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { ComplaintState } from '../_shared/enums.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listComplaints',
  method: 'GET',
  path: '/v3/merchant-service/complaints',
  response: 'json',
  dates: { query: ['begin_date', 'end_date'] },
  sensitive: { response: ['data[].payer_phone'] },
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询投诉信息 · List complaints in a date range (first-generation API)
 *
 * `GET /v3/merchant-service/complaints` · 直连商户、服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listComplaints, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
 * @deprecated
 */
export function listComplaints(
  wxpay: WechatPay,
  request: ListComplaintsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListComplaintsResponse>> {
  return wxpay.call(operation, request, options)
}
listComplaints.operation = operation

/** {@link listComplaints} 的请求 */
export interface ListComplaintsRequest {
  query: ListComplaintsQuery
}

/** 查询参数 */
export interface ListComplaintsQuery {
  /** 分页大小，例：`5` */
  limit?: number
  /** 分页开始位置，例：`10` */
  offset?: number
  /** 开始日期，YYYY-MM-DD，例：`2019-01-01` */
  begin_date: string | Date
  /** 结束日期，YYYY-MM-DD，例：`2019-01-01` */
  end_date: string | Date
  /** 特约商户号，例：`1900012181` */
  sub_mchid?: string
}

/** {@link listComplaints} 的应答 */
export interface ListComplaintsResponse {
  /** 分页开始位置，例：`10` */
  offset: number
  /** 分页大小，例：`5` */
  limit: number
  /** 投诉总条数，例：`1000` */
  total_count?: number
  data?: ListComplaintsResponseData[]
}

/** 用户投诉信息详情 */
export interface ListComplaintsResponseData {
  /** 商户订单号，例：`20190906154617947762231` */
  out_trade_no: string
  /** 投诉时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  complaint_time: string
  /** 订单金额（单位：分），例：`3` */
  amount: number
  /** 投诉人联系方式，敏感信息，明文即可，由运行时加解密 */
  payer_phone?: string
  /** 投诉详情，例：`反馈一个重复扣费的问题` */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: ComplaintState | (string & {})
  /** 微信订单号，例：`4200000404201909069117582536` */
  transaction_id: string
  /** 冻结结束时间 */
  frozen_end_time?: string
  /** 特约商户号 */
  sub_mchid?: string
}
