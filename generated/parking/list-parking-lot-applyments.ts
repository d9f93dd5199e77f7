// Generated from specs/parking/list-parking-lot-applyments.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'application_list'> = {
  id: 'listParkingLotApplyments',
  method: 'GET',
  path: '/v3/parking/reminders/applications',
  response: 'json',
  pages: { items: 'application_list', offset: 'offset', limit: 'limit' },
}

/**
 * 查询停车场进件申请单列表 · List the onboarding applications of a parking lot
 *
 * `GET /v3/parking/reminders/applications` · 普通服务商
 *
 * 所有分页：`for await (const item of items(listParkingLotApplyments, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019557811
 */
export function listParkingLotApplyments(
  wxpay: WechatPay,
  request: ListParkingLotApplymentsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListParkingLotApplymentsResponse>> {
  return wxpay.call(operation, request, options)
}
listParkingLotApplyments.operation = operation

/** {@link listParkingLotApplyments} 的请求 */
export interface ListParkingLotApplymentsRequest {
  query: ListParkingLotApplymentsQuery
}

/** 查询参数 */
export interface ListParkingLotApplymentsQuery {
  /** 商户停车场ID，例：`lot_sz_tencent_001` */
  out_parking_lot_id: string
  /** 偏移量，例：`0` */
  offset?: number
  /** 条数，例：`10` */
  limit?: number
}

/** {@link listParkingLotApplyments} 的应答 */
export interface ListParkingLotApplymentsResponse {
  application_list?: ListParkingLotApplymentsResponseApplicationList[]
  /** 微信停车场ID，最长 64 个字符，例：`21232735744117624001123604298240` */
  wx_parking_lot_id?: string
}

export interface ListParkingLotApplymentsResponseApplicationList {
  /** 停车场进件审核单号，最长 64 个字符，例：`PLA202604230001` */
  parking_lot_audit_no?: string
  /** 审核状态，例：`AUDIT_STATUS_UNKNOWN` */
  audit_status?:
    | 'AUDIT_STATUS_UNKNOWN'
    | 'AUDIT_STATUS_PENDING'
    | 'AUDIT_STATUS_WITHDRAWN'
    | 'AUDIT_STATUS_APPROVED'
    | 'AUDIT_STATUS_REJECTED'
    | (string & {})
  /** 提交时间，例：`1719128975` */
  submit_time?: number
  parking_lot?: ListParkingLotApplymentsResponseParkingLot
  audit_comment?: ListParkingLotApplymentsResponseAuditComment
}

export interface ListParkingLotApplymentsResponseParkingLot {
  /** 停车场名称，最长 128 个字符，例：`腾讯大厦停车场` */
  parking_lot_name?: string
  /** 商户停车场ID，最长 64 个字符，例：`lot_sz_tencent_001` */
  out_parking_lot_id?: string
  /** 停车场地址，最长 256 个字符，例：`广东省深圳市南山区科技中一道10000号` */
  parking_lot_address?: string
  /** 停车场经度，最长 16 个字符，例：`113.934528` */
  longitude?: string
  /** 停车场纬度，最长 16 个字符，例：`22.540503` */
  latitude?: string
  /** 停车场类型，例：`PARKING_LOT_TYPE_UNKNOWN` */
  parking_lot_type?:
    | 'PARKING_LOT_TYPE_UNKNOWN'
    | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT'
    | 'PARKING_LOT_TYPE_OFFICE_BUILDING'
    | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB'
    | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA'
    | 'PARKING_LOT_TYPE_PARK_AREA'
    | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'
    | (string & {})
  /** 客服联系电话，最长 20 个字符，例：`0755-86013388` */
  phone_number?: string
  /** 收费告示牌url，最长 512 个字符，例：`https://example.com/parking_sign.jpg` */
  parking_sign_url?: string
  /** 停车场优惠文案，例：`["example_notification_text_list"]` */
  notification_text_list?: string[]
  /** 商家支付小程序appid，最长 32 个字符，例：`wx1234567890abcdef` */
  payment_mini_prog_appid?: string
  /** 商家支付路径，最长 256 个字符，例：`/pages/pay/index?park_uuid=xxx` */
  payment_path?: string
  /** 商家停车订单小程序appid，最长 32 个字符，例：`wx1234567890abcdef` */
  parking_order_mini_prog_appid?: string
  /** 商家停车订单路径，最长 256 个字符，例：`/pages/order/index` */
  parking_order_path?: string
  charging_rule?: ListParkingLotApplymentsResponseChargingRule
}

export interface ListParkingLotApplymentsResponseChargingRule {
  /** 收费规则类型，例：`CHARGING_RULE_UNKNOWN` */
  rule_type?:
    | 'CHARGING_RULE_UNKNOWN'
    | 'CHARGING_RULE_FIXED_INTERVAL'
    | 'CHARGING_RULE_SEGMENT'
    | 'CHARGING_RULE_PER_ENTRY'
    | (string & {})
  /** 收费金额限制类型，例：`FEE_LIMIT_UNKNOWN` */
  fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {})
  /** 计费周期类型，例：`DAILY_LIMIT_UNKNOWN` */
  daily_limit_type?:
    | 'DAILY_LIMIT_UNKNOWN'
    | 'DAILY_LIMIT_ROLLING_24H'
    | 'DAILY_LIMIT_CALENDAR_DAY'
    | (string & {})
  /** 不满一小时取整方式，例：`TIME_ROUND_UNKNOWN` */
  time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {})
  /** 入场免费时间，例：`1` */
  free_entry_duration?: number
  /** 出场免费时间，例：`1` */
  free_exit_duration?: number
  fixed_interval_rule?: ListParkingLotApplymentsResponseFixedIntervalRule[]
  duration_segment_rule?: ListParkingLotApplymentsResponseDurationSegmentRule[]
  pre_entry_rule?: ListParkingLotApplymentsResponsePreEntryRule[]
  /** 节假日模式，例：`HOLIDAY_MODE_UNKNOWN` */
  holiday_mode?:
    | 'HOLIDAY_MODE_UNKNOWN'
    | 'HOLIDAY_MODE_LEGAL_MODY'
    | 'HOLIDAY_MODE_CALENDAR_MODY'
    | 'HOLIDAY_MODE_FINANCIAL_MODY'
    | (string & {})
  /** 累计限额模式，例：`AGGREGATE_LIMIT_MODE_UNKNOWN` */
  aggregate_limit_mode?:
    | 'AGGREGATE_LIMIT_MODE_UNKNOWN'
    | 'AGGREGATE_LIMIT_MODE_NORMAL'
    | 'AGGREGATE_LIMIT_MODE_MIN'
    | (string & {})
  /** 首次计费时间模式，例：`FIRST_CHARGE_TIME_MODE_UNKNOWN` */
  first_charge_time_mode?:
    | 'FIRST_CHARGE_TIME_MODE_UNKNOWN'
    | 'FIRST_CHARGE_TIME_MODE_ENTER'
    | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'
    | (string & {})
}

export interface ListParkingLotApplymentsResponseFixedIntervalRule {
  /** 日期类型，例：`DAY_TYPE_UNKNOWN` */
  day_type?:
    | 'DAY_TYPE_UNKNOWN'
    | 'DAY_TYPE_WEEKDAY'
    | 'DAY_TYPE_HOLIDAY'
    | 'DAY_TYPE_ALL_DAY'
    | (string & {})
  /** 时段开始时间，最长 5 个字符，例：`08:00` */
  start_time?: string
  /** 时段结束时间，最长 5 个字符，例：`22:00` */
  end_time?: string
  /** 车辆类型，例：`VEHICLE_TYPE_UNKNOWN` */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
    | (string & {})
  /** 车牌类型，例：`PLATE_TYPE_UNKNOWN` */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
    | (string & {})
  /** 首段收费时长，例：`1` */
  first_duration?: number
  /** 首段收费金额（单位：分），例：`1` */
  first_amount?: number
  /** 间隔收费时长，例：`1` */
  interval_duration?: number
  /** 间隔收费金额（单位：分），例：`1` */
  interval_amount?: number
  /** 间隔时段收费封顶，例：`1` */
  interval_max_amount?: number
  /** 单日最大收款金额（单位：分），例：`1` */
  max_fee_per_day?: number
  /** 免费时段收取模式，例：`FREE_PERIOD_CHARGING_UNKNOWN` */
  free_period_charging_mode?:
    | 'FREE_PERIOD_CHARGING_UNKNOWN'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY'
    | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'
    | (string & {})
  /** 免费时段计算方式，例：`FREE_PERIOD_CAL_UNKNOWN` */
  free_period_calculation_mode?:
    | 'FREE_PERIOD_CAL_UNKNOWN'
    | 'FREE_PERIOD_CAL_CONCURRENT_START'
    | 'FREE_PERIOD_CAL_SEQUENTIAL_START'
    | (string & {})
  /** 新能源是否免停，例：`false` */
  is_green_vehicle_free_parking?: boolean
  /** 首段收费模式，例：`FIRST_DURATION_MODE_UNKNOWN` */
  first_duration_mode?:
    | 'FIRST_DURATION_MODE_UNKNOWN'
    | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION'
    | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'
    | (string & {})
}

export interface ListParkingLotApplymentsResponseDurationSegmentRule {
  /** 日期类型，例：`DAY_TYPE_UNKNOWN` */
  day_type?:
    | 'DAY_TYPE_UNKNOWN'
    | 'DAY_TYPE_WEEKDAY'
    | 'DAY_TYPE_HOLIDAY'
    | 'DAY_TYPE_ALL_DAY'
    | (string & {})
  /** 时段开始时间，最长 5 个字符，例：`08:00` */
  start_time?: string
  /** 时段结束时间，最长 5 个字符，例：`22:00` */
  end_time?: string
  /** 车辆类型，例：`VEHICLE_TYPE_UNKNOWN` */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
    | (string & {})
  /** 车牌类型，例：`PLATE_TYPE_UNKNOWN` */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
    | (string & {})
  /** 收费模式，例：`UNKNOWN` */
  charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {})
  /** 停车时长起始，例：`1` */
  duration_from?: number
  /** 停车时长结束，例：`1` */
  duration_to?: number
  /** 固定收费金额（单位：分），例：`1` */
  fixed_amount?: number
  /** 间隔时段，例：`1` */
  interval_min?: number
  /** 间隔收费金额（单位：分），例：`1` */
  interval_amount?: number
  /** 间隔时段收费封顶，例：`1` */
  interval_max_amount?: number
  /** 单日最大收款金额（单位：分），例：`1` */
  max_fee_per_day?: number
}

export interface ListParkingLotApplymentsResponsePreEntryRule {
  /** 日期类型，例：`DAY_TYPE_UNKNOWN` */
  day_type?:
    | 'DAY_TYPE_UNKNOWN'
    | 'DAY_TYPE_WEEKDAY'
    | 'DAY_TYPE_HOLIDAY'
    | 'DAY_TYPE_ALL_DAY'
    | (string & {})
  /** 时段开始时间，最长 5 个字符，例：`08:00` */
  start_time?: string
  /** 时段结束时间，最长 5 个字符，例：`22:00` */
  end_time?: string
  /** 车辆类型，例：`VEHICLE_TYPE_UNKNOWN` */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
    | (string & {})
  /** 车牌类型，例：`PLATE_TYPE_UNKNOWN` */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
    | (string & {})
  /** 收费金额（单位：分），例：`1` */
  amount?: number
  /** 单日最大收款金额（单位：分），例：`1` */
  max_fee_per_day?: number
}

export interface ListParkingLotApplymentsResponseAuditComment {
  fields?: ListParkingLotApplymentsResponseAuditCommentFields[]
  /** 改进建议，最长 512 个字符，例：`请补充完整收费告示牌图片` */
  recommendation?: string
}

export interface ListParkingLotApplymentsResponseAuditCommentFields {
  /** 字段名，最长 128 个字符，例：`parking_lot_name` */
  field?: string
  /** 审核意见，最长 512 个字符，例：`停车场名称不符合规范` */
  comment?: string
}
