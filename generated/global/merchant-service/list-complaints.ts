// Generated from specs/global/merchant-service/list-complaints.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listComplaints',
  method: 'GET',
  path: '/v3/global/merchant-service/complaints',
  response: 'json',
  dates: { query: ['begin_date', 'end_date'] },
  sensitive: { response: ['data[].payer_phone'] },
  overseas: true,
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询投诉单列表 · List consumer complaints raised within a range of dates
 *
 * `GET /v3/global/merchant-service/complaints` · 直连商户、服务商、渠道商
 *
 * 所有分页：`for await (const item of items(listComplaints, wxpay, …))`（`wechatpay-ky/lists`）
 *
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
  /** 诉商户号，例：`1900012181` */
  complainted_mchid?: string
  /**
   * 商户语言
   * - `ZH_CN` 简体中文
   * - `ZH_TW` 台湾繁体中文
   * - `ZH_HK` 香港繁体中文
   * - `EN` 英语
   * - `JA` 日语
   * - `KO` 韩语
   * - `TH` 泰语
   * - `VI` 越南语
   * - `RU` 俄罗斯语
   * - `DE` 德语
   * - `FR` 法语
   * - `AR` 阿拉伯语
   * - `ES` 西班牙语
   */
  mch_language?:
    | 'ZH_CN'
    | 'ZH_TW'
    | 'ZH_HK'
    | 'EN'
    | 'JA'
    | 'KO'
    | 'TH'
    | 'VI'
    | 'RU'
    | 'DE'
    | 'FR'
    | 'AR'
    | 'ES'
}

/** {@link listComplaints} 的应答 */
export interface ListComplaintsResponse {
  /** 用户投诉信息详情 */
  data?: ListComplaintsResponseData[]
  /** 分页大小，例：`5` */
  limit: number
  /** 分页开始位置，例：`10` */
  offset: number
  /** 投诉总条数，例：`1000` */
  total_count?: number
}

/** 用户投诉信息详情 */
export interface ListComplaintsResponseData {
  /** 投诉单号，例：`200201820200101080076610000` */
  complaint_id: string
  /** 投诉时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  complaint_time: string
  /** 投诉详情，例：`反馈一个重复扣费的问题` */
  complaint_detail: string
  /** 投诉单状态，例：`PENDING` */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
  /** 被诉商户号，例：`1900012181` */
  complainted_mchid: string
  /** 投诉人联系方式，敏感信息，明文即可，由运行时加解密 */
  payer_phone?: string
  /** 投诉单关联订单信息 */
  complaint_order_info?: ListComplaintsResponseDataComplaintOrderInfo[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否超时 */
  is_overdue?: boolean
  /** 优先级，例：`PRIORITY` */
  priority?: 'PRIORITY' | 'GENERAL' | (string & {})
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 用户投诉次数，例：`1` */
  user_complaint_times: number
  /** 投诉资料列表 */
  complaint_media_list?: ListComplaintsResponseDataComplaintMediaList[]
  /** 问题描述，例：`不满意商家服务` */
  problem_description?: string
  /** 投诉详情翻译，例：`不满意商家服务` */
  complaint_detail_trans?: string
  /** 投诉单关联服务单信息 */
  service_order_info?: ListComplaintsResponseDataServiceOrderInfo[]
}

/** 投诉单关联订单信息 */
export interface ListComplaintsResponseDataComplaintOrderInfo {
  /** 微信订单号，例：`4200000404201909069117582536` */
  transaction_id: string
  /** 商户订单号，例：`20190906154617947762231` */
  out_trade_no: string
  /** 结算币种金额（币种的最小单位），例：`1000` */
  settlement_amount: number
  /** 结算币种累计已退款金额，例：`0` */
  settlement_refunded_amount: string
  /** 结算币种，例：`HKD` */
  settlement_currency: string
  /** 订单金额（币种的最小单位），例：`922` */
  payer_amount: number
  /** 支付币种累计已退款金额（币种的最小单位），例：`0` */
  payer_refunded_amount: number
  /** 支付币种，例：`CNY` */
  payer_currency: string
  /** 交易时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  trade_time: string
}

/** 投诉资料列表 */
export interface ListComplaintsResponseDataComplaintMediaList {
  /** 媒体文件业务类型，例：`USER_COMPLAINT_IMAGE` */
  media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
  /** 媒体文列表 */
  media_url: string[]
}

/** 投诉单关联服务单信息 */
export interface ListComplaintsResponseDataServiceOrderInfo {
  /** 微信支付服务订单号，例：`15646546545165651651` */
  order_id?: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 支付分服务单状态，例：`DOING` */
  state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {})
}
