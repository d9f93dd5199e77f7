// Generated from specs/marketing/weekly-discount/list-activities.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listActivities',
  method: 'GET',
  path: '/v3/marketing/weekly-discount/activities',
  response: 'json',
  pages: { items: 'data', offset: 'offset', limit: 'limit', total: 'total_count' },
}

/**
 * 查询周周惠活动列表 · List weekly discount activities by merchant, store, area and scene
 *
 * `GET /v3/marketing/weekly-discount/activities` · 服务商、渠道商、从业机构
 *
 * 所有分页：`for await (const item of items(listActivities, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
 */
export function listActivities(
  wxpay: WechatPay,
  request: ListActivitiesRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListActivitiesResponse>> {
  return wxpay.call(operation, request, options)
}
listActivities.operation = operation

/** {@link listActivities} 的请求 */
export interface ListActivitiesRequest {
  query: ListActivitiesQuery
}

/** 查询参数 */
export interface ListActivitiesQuery {
  /** 最大资源条数，例：`5` */
  limit: number
  /** 请求资源起始位置，例：`10` */
  offset: number
  /** 报名商户号，例：`10000098` */
  applying_merchant_id: number
  /** 报名商户门店号，例：`1111111` */
  store_id?: number
  /** 活动投放区域编码，例：`110000` */
  activity_area_code: number
  /** 投放场景，例：`SCAN_CODE_TO_ORDER` */
  activity_scene: string
}

/** {@link listActivities} 的应答 */
export interface ListActivitiesResponse {
  /** 周周惠活动详情 */
  data: ListActivitiesResponseData[]
  /** 请求资源起始位置，例：`10` */
  offset: number
  /** 最大资源条数，例：`5` */
  limit: number
  /** 资源总条数，例：`1234` */
  total_count: number
}

/** 周周惠活动详情 */
export interface ListActivitiesResponseData {
  /** 活动ID，例：`111111` */
  activity_id?: string
  /** 活动名称，例：`xxx周周惠活动` */
  activity_name: string
  /** 活动投放场景，例：`SCAN_CODE_TO_ORDER` */
  activity_scene: string
  /** 活动投放区域编码，例：`["110000"]` */
  activity_area_code: unknown[]
  /** 活动指定付款方式，例：`CCB_DEBIT` */
  activity_limit_pay?: string
  /** 活动优惠门槛，例：`100` */
  activity_transaction_minimum_amount: number
  /** 活动优惠金额（单位：分），例：`10` */
  activity_coupon_amount: number
  /** 活动可使用周期，例：`["1"]` */
  activity_available_week: unknown[]
  /** 活动预算，例：`100000` */
  activity_max_amount: number
  /** 活动单天预算，例：`100000` */
  activity_max_amount_per_day?: number
  /** 活动开始时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  activity_available_begin_time: string
  /** 活动结束时间，RFC 3339，例：`2018-08-08T10:34:56+08:00` */
  activity_available_end_time: string
  /** 活动状态，例：`APPLYING` */
  activity_state: string
  /** 活动备注，例：`周周惠，每周日，周一独享` */
  activity_remark?: string
  /** 活动logo，例：`https://xxx.xxx.xxx.jpg` */
  activity_logo: string
}
