// Generated from specs/parking/submit-parking-lot-applyment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitParkingLotApplyment',
  method: 'POST',
  path: '/v3/parking/reminders/application',
  request: 'json',
  response: 'json',
}

/**
 * 提交停车场进件申请 · Submit a parking lot's onboarding application for review
 *
 * `POST /v3/parking/reminders/application` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019557780
 */
export function submitParkingLotApplyment(
  wxpay: WechatPay,
  request: SubmitParkingLotApplymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitParkingLotApplymentResponse>> {
  return wxpay.call(operation, request, options)
}
submitParkingLotApplyment.operation = operation

/** {@link submitParkingLotApplyment} 的请求 */
export interface SubmitParkingLotApplymentRequest {
  json: SubmitParkingLotApplymentJson
}

/** 请求包体 */
export interface SubmitParkingLotApplymentJson {
  parking_lot: SubmitParkingLotApplymentJsonParkingLot
}

export interface SubmitParkingLotApplymentJsonParkingLot {
  /** 停车场名称，最长 128 个字符，例：`XX购物中心停车场` */
  parking_lot_name: string
  /** 商户停车场ID，最长 64 个字符，例：`PARK001` */
  out_parking_lot_id: string
  /** 停车场地址，最长 256 个字符，例：`XX市XX区XX路XX号` */
  parking_lot_address: string
  /** 停车场经度，最长 16 个字符，例：`116.397128` */
  longitude: string
  /** 停车场纬度，最长 16 个字符，例：`39.916527` */
  latitude: string
  /** 停车场类型，例：`PARKING_LOT_TYPE_BUSINESS_DISTRICT` */
  parking_lot_type:
    | 'PARKING_LOT_TYPE_UNKNOWN'
    | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT'
    | 'PARKING_LOT_TYPE_OFFICE_BUILDING'
    | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB'
    | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA'
    | 'PARKING_LOT_TYPE_PARK_AREA'
    | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'
  /** 客服联系电话，最长 20 个字符，例：`13800138000` */
  phone_number: string
  /** 收费告示牌url，最长 512 个字符，例：`https://example.com/parking_sign.jpg` */
  parking_sign_url?: string
  /** 停车场优惠文案，最多 6 项，例：`["停车优惠","会员免费2小时"]` */
  notification_text_list?: string[]
  /** 商家支付小程序appid，最长 32 个字符，例：`wx1234567890abcdef` */
  payment_mini_prog_appid?: string
  /** 商家支付路径，最长 256 个字符，例：`pages/pay/index` */
  payment_path: string
  /** 商家停车订单小程序appid，最长 32 个字符，例：`wx1234567890abcdef` */
  parking_order_mini_prog_appid?: string
  /** 商家停车订单路径，最长 256 个字符，例：`pages/order/index` */
  parking_order_path?: string
  charging_rule?: SubmitParkingLotApplymentJsonChargingRule
}

export interface SubmitParkingLotApplymentJsonChargingRule {
  /** 收费规则类型，例：`CHARGING_RULE_FIXED_INTERVAL` */
  rule_type?:
    | 'CHARGING_RULE_UNKNOWN'
    | 'CHARGING_RULE_FIXED_INTERVAL'
    | 'CHARGING_RULE_SEGMENT'
    | 'CHARGING_RULE_PER_ENTRY'
  /** 收费金额限制类型，例：`FEE_LIMIT_AGGREGATE` */
  fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE'
  /** 计费周期类型，例：`DAILY_LIMIT_CALENDAR_DAY` */
  daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY'
  /** 不满一小时取整方式，例：`TIME_ROUND_UP` */
  time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP'
  /** 入场免费时间，例：`30` */
  free_entry_duration?: number
  /** 出场免费时间，例：`15` */
  free_exit_duration?: number
  fixed_interval_rule?: SubmitParkingLotApplymentJsonFixedIntervalRule[]
  duration_segment_rule?: SubmitParkingLotApplymentJsonDurationSegmentRule[]
  pre_entry_rule?: SubmitParkingLotApplymentJsonPreEntryRule[]
  /** 节假日模式，例：`HOLIDAY_MODE_LEGAL_MODY` */
  holiday_mode?:
    | 'HOLIDAY_MODE_UNKNOWN'
    | 'HOLIDAY_MODE_LEGAL_MODY'
    | 'HOLIDAY_MODE_CALENDAR_MODY'
    | 'HOLIDAY_MODE_FINANCIAL_MODY'
  /** 累计限额模式，例：`AGGREGATE_LIMIT_MODE_NORMAL` */
  aggregate_limit_mode?:
    | 'AGGREGATE_LIMIT_MODE_UNKNOWN'
    | 'AGGREGATE_LIMIT_MODE_NORMAL'
    | 'AGGREGATE_LIMIT_MODE_MIN'
  /** 首次计费时间模式，例：`FIRST_CHARGE_TIME_MODE_ENTER` */
  first_charge_time_mode?:
    | 'FIRST_CHARGE_TIME_MODE_UNKNOWN'
    | 'FIRST_CHARGE_TIME_MODE_ENTER'
    | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'
}

export interface SubmitParkingLotApplymentJsonFixedIntervalRule {
  /** 日期类型，例：`DAY_TYPE_WEEKDAY` */
  day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'
  /** 时段开始时间，最长 5 个字符，例：`09:00` */
  start_time?: string
  /** 时段结束时间，最长 5 个字符，例：`18:00` */
  end_time?: string
  /** 车辆类型，例：`VEHICLE_TYPE_SMALL` */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
  /** 车牌类型，例：`PLATE_TYPE_TEMPORARY` */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
  /** 首段收费时长，例：`60` */
  first_duration?: number
  /** 首段收费金额（单位：分），例：`500` */
  first_amount?: number
  /** 间隔收费时长，例：`30` */
  interval_duration?: number
  /** 间隔收费金额（单位：分），例：`200` */
  interval_amount?: number
  /** 间隔时段收费封顶，例：`1000` */
  interval_max_amount?: number
  /** 单日最大收款金额（单位：分），例：`5000` */
  max_fee_per_day?: number
  /** 免费时段收取模式，例：`FREE_PERIOD_CHARGING_ONCE_PER_ENTRY` */
  free_period_charging_mode?:
    | 'FREE_PERIOD_CHARGING_UNKNOWN'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS'
    | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY'
    | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'
  /** 免费时段计算方式，例：`FREE_PERIOD_CAL_SEQUENTIAL_START` */
  free_period_calculation_mode?:
    | 'FREE_PERIOD_CAL_UNKNOWN'
    | 'FREE_PERIOD_CAL_CONCURRENT_START'
    | 'FREE_PERIOD_CAL_SEQUENTIAL_START'
  /** 新能源是否免停，例：`false` */
  is_green_vehicle_free_parking?: boolean
  /** 首段收费模式，例：`FIRST_DURATION_MODE_ONLY_FIRST_DURATION` */
  first_duration_mode?:
    | 'FIRST_DURATION_MODE_UNKNOWN'
    | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION'
    | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'
}

export interface SubmitParkingLotApplymentJsonDurationSegmentRule {
  /** 日期类型，例：`DAY_TYPE_WEEKDAY` */
  day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'
  /** 时段开始时间，最长 5 个字符，例：`09:00` */
  start_time?: string
  /** 时段结束时间，最长 5 个字符，例：`18:00` */
  end_time?: string
  /** 车辆类型，例：`VEHICLE_TYPE_SMALL` */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
  /** 车牌类型，例：`PLATE_TYPE_TEMPORARY` */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
  /** 收费模式，例：`INTERVAL` */
  charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME'
  /** 停车时长起始，例：`0` */
  duration_from?: number
  /** 停车时长结束，例：`60` */
  duration_to?: number
  /** 固定收费金额（单位：分），例：`1000` */
  fixed_amount?: number
  /** 间隔时段，例：`30` */
  interval_min?: number
  /** 间隔收费金额（单位：分），例：`200` */
  interval_amount?: number
  /** 间隔时段收费封顶，例：`1000` */
  interval_max_amount?: number
  /** 单日最大收款金额（单位：分），例：`5000` */
  max_fee_per_day?: number
}

export interface SubmitParkingLotApplymentJsonPreEntryRule {
  /** 日期类型，例：`DAY_TYPE_WEEKDAY` */
  day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'
  /** 时段开始时间，最长 5 个字符，例：`09:00` */
  start_time?: string
  /** 时段结束时间，最长 5 个字符，例：`18:00` */
  end_time?: string
  /** 车辆类型，例：`VEHICLE_TYPE_SMALL` */
  vehicle_type?:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
  /** 车牌类型，例：`PLATE_TYPE_TEMPORARY` */
  plate_type?:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
  /** 收费金额（单位：分），例：`1000` */
  amount?: number
  /** 单日最大收款金额（单位：分），例：`5000` */
  max_fee_per_day?: number
}

/** {@link submitParkingLotApplyment} 的应答 */
export interface SubmitParkingLotApplymentResponse {
  /** 停车场进件审核单号，最长 64 个字符，例：`PLA202604230001` */
  parking_lot_audit_no?: string
}
