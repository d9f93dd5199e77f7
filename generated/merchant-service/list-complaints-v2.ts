// Generated from specs/merchant-service/list-complaints-v2.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listComplaintsV2',
  method: 'GET',
  path: '/v3/merchant-service/complaints-v2',
  response: 'json',
  dates: { query: ['begin_date', 'end_date'] },
  sensitive: { response: ['data[].payer_phone'] },
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询投诉单列表 · List complaints in a date range, optionally for one merchant
 *
 * `GET /v3/merchant-service/complaints-v2` · 服务商、渠道商、从业机构
 *
 * 所有分页：`for await (const item of items(listComplaintsV2, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533431
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012691285
 */
export function listComplaintsV2(
  wxpay: WechatPay,
  request: ListComplaintsV2Request,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListComplaintsV2Response>> {
  return wxpay.call(operation, request, options)
}
listComplaintsV2.operation = operation

/** {@link listComplaintsV2} 的请求 */
export interface ListComplaintsV2Request {
  query: ListComplaintsV2Query
}

/** 查询参数 */
export interface ListComplaintsV2Query {
  /** 分页大小，例：`5` */
  limit?: number
  /** 分页开始位置，例：`10` */
  offset?: number
  /** 开始日期，YYYY-MM-DD，例：`2019-01-01` */
  begin_date: string | Date
  /** 结束日期，YYYY-MM-DD，例：`2019-01-01` */
  end_date: string | Date
  /** 被诉商户号，例：`1900012181` */
  complainted_mchid?: string
}

/** {@link listComplaintsV2} 的应答 */
export interface ListComplaintsV2Response {
  /** 用户投诉信息详情 */
  data?: ListComplaintsV2ResponseData[]
  /** 分页大小，例：`5` */
  limit: number
  /** 分页开始位置，例：`10` */
  offset: number
  /** 投诉总条数，例：`1000` */
  total_count?: number
}

/** 用户投诉信息详情 */
export interface ListComplaintsV2ResponseData {
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
  complaint_order_info?: ListComplaintsV2ResponseDataComplaintOrderInfo[]
  /** 投诉单关联服务单信息 */
  service_order_info?: ListComplaintsV2ResponseDataServiceOrderInfo[]
  /** 投诉资料列表 */
  complaint_media_list?: ListComplaintsV2ResponseDataComplaintMediaList[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 问题描述，例：`不满意商家服务` */
  problem_description: string
  /** 用户投诉次数，例：`1` */
  user_complaint_times: number
  /** 问题类型，例：`REFUND` */
  problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {})
  /** 申请退款金额（单位：分），例：`10` */
  apply_refund_amount?: number
  /** 用户标签列表 */
  user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
  /** 补充信息 */
  additional_info?: ListComplaintsV2ResponseDataAdditionalInfo
  /** 是否在平台协助中，例：`true` */
  in_platform_service?: boolean
  /** 是否需即时服务用户，例：`true` */
  need_immediate_service?: boolean
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean
}

/** 投诉单关联订单信息 */
export interface ListComplaintsV2ResponseDataComplaintOrderInfo {
  /** 微信订单号，例：`4200000404201909069117582536` */
  transaction_id: string
  /** 商户订单号，例：`20190906154617947762231` */
  out_trade_no: string
  /** 订单金额（单位：分），例：`3` */
  amount: number
}

/** 投诉单关联服务单信息 */
export interface ListComplaintsV2ResponseDataServiceOrderInfo {
  /** 微信支付服务订单号，例：`15646546545165651651` */
  order_id?: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 支付分服务单状态，例：`DOING` */
  state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {})
}

/** 投诉资料列表 */
export interface ListComplaintsV2ResponseDataComplaintMediaList {
  /** 媒体文件业务类型，例：`USER_COMPLAINT_IMAGE` */
  media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
  /** 媒体文列表 */
  media_url?: string[]
}

/** 补充信息 */
export interface ListComplaintsV2ResponseDataAdditionalInfo {
  /** 补充信息类型，例：`SHARE_POWER_TYPE` */
  type?: 'SHARE_POWER_TYPE' | (string & {})
  /** 充电宝投诉相关信息 */
  share_power_info?: ListComplaintsV2ResponseSharePowerInfo
}

/** 充电宝投诉相关信息 */
export interface ListComplaintsV2ResponseSharePowerInfo {
  /** 归还时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  return_time?: string
  /** 归还地点信息 */
  return_address_info?: ListComplaintsV2ResponseReturnAddressInfo
  /** 是否归还同一柜机，例：`false` */
  is_returned_to_same_machine?: boolean
}

/** 归还地点信息 */
export interface ListComplaintsV2ResponseReturnAddressInfo {
  /** 归还地点，例：`广东省深圳市南山区海天二路南山区后海腾讯滨海大厦(海天二路西)` */
  return_address?: string
  /** 归还地点经度，例：`113.93535488533665` */
  longitude?: string
  /** 归还地点纬度，例：`22.52305518747831` */
  latitude?: string
}
