// Generated from specs/taxi-invoice/punch-attendance.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'punchAttendance',
  method: 'POST',
  path: '/v3/taxi-invoice/attendance/punch',
  request: 'json',
  response: 'empty',
}

/**
 * 签到签退 · Record a taxi driver clocking in or out
 *
 * `POST /v3/taxi-invoice/attendance/punch` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012461368
 */
export function punchAttendance(
  wxpay: WechatPay,
  request: PunchAttendanceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
punchAttendance.operation = operation

/** {@link punchAttendance} 的请求 */
export interface PunchAttendanceRequest {
  json: PunchAttendanceJson
}

/** 请求包体 */
export interface PunchAttendanceJson {
  /** 车牌号，例：`粤B12345` */
  plate_number: string
  /** 营运资格证号，例：`6298416` */
  driver_license: string
  /** 事件发生时间，RFC 3339，例：`2019-12-01T12:00:00.000+08:00` */
  event_time: string | Date
  /** 事件类型，例：`SIGN_IN` */
  event_type: string
  /** 行政区划ID，例：`510100` */
  region_id: number
}
