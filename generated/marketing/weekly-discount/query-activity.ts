// Generated from specs/marketing/weekly-discount/query-activity.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryActivity',
  method: 'GET',
  path: '/v3/marketing/weekly-discount/activities/{activity_id}',
  response: 'json',
  repeats: ['activity_id'],
}

/**
 * 查询周周惠活动详情 · Get the details of one weekly discount activity
 *
 * `GET /v3/marketing/weekly-discount/activities/{activity_id}` · 服务商、渠道商、从业机构
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
 */
export function queryActivity(
  wxpay: WechatPay,
  request: QueryActivityRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryActivityResponse>> {
  return wxpay.call(operation, request, options)
}
queryActivity.operation = operation

/** {@link queryActivity} 的请求 */
export interface QueryActivityRequest {
  /** 活动ID，例：`11111` */
  activity_id: string
}

/** {@link queryActivity} 的应答 */
export interface QueryActivityResponse {
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
