// Generated from specs/parking/sync-vehicle-entry.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncVehicleEntry',
  method: 'POST',
  path: '/v3/parking/reminders/entry',
  request: 'json',
  response: 'json',
}

/**
 * 同步车辆入场通知 · Report that a vehicle entered a parking lot
 *
 * `POST /v3/parking/reminders/entry` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019557757
 */
export function syncVehicleEntry(
  wxpay: WechatPay,
  request: SyncVehicleEntryRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SyncVehicleEntryResponse>> {
  return wxpay.call(operation, request, options)
}
syncVehicleEntry.operation = operation

/** {@link syncVehicleEntry} 的请求 */
export interface SyncVehicleEntryRequest {
  json: SyncVehicleEntryJson
}

/** 请求包体 */
export interface SyncVehicleEntryJson {
  /** 商户停车单号，最长 64 个字符，例：`PARK202407041530001` */
  out_serial_number: string
  /** 微信停车场ID，最长 64 个字符，例：`WXPARK001` */
  parking_id: string
  /** 车牌号，最长 16 个字符，例：`粤B12345` */
  plate_number: string
  /** 车辆入场时间，例：`1720078200` */
  enter_timestamp: number
  /** 车牌颜色，例：`PLATE_COLOR_BLUE` */
  plate_color:
    | 'PLATE_COLOR_UNKNOWN'
    | 'PLATE_COLOR_BLUE'
    | 'PLATE_COLOR_YELLOW'
    | 'PLATE_COLOR_BLACK'
    | 'PLATE_COLOR_WHITE'
    | 'PLATE_COLOR_GREEN'
    | 'PLATE_COLOR_YELLOW_GREEN'
    | 'PLATE_COLOR_AGRICULTURAL_YELLOW'
    | 'PLATE_COLOR_OTHER'
  /** 车辆性质，例：`PLATE_TYPE_TEMPORARY` */
  car_type:
    | 'PLATE_TYPE_UNKNOWN'
    | 'PLATE_TYPE_TEMPORARY'
    | 'PLATE_TYPE_MONTHLY'
    | 'PLATE_TYPE_FREE'
    | 'PLATE_TYPE_PREPAID'
    | 'PLATE_TYPE_OTHERS'
  /** 车辆类型，例：`VEHICLE_TYPE_SMALL` */
  vehicle_type:
    | 'VEHICLE_TYPE_UNKNOWN'
    | 'VEHICLE_TYPE_SMALL'
    | 'VEHICLE_TYPE_LARGE'
    | 'VEHICLE_TYPE_EXTRA_LARGE'
    | 'VEHICLE_TYPE_ALL_TYPE'
  /** 停车场入口编号，最长 128 个字符，例：`A01` */
  entrance_number?: string
  /** 停车场入口名称，最长 64 个字符，例：`南门入口` */
  entrance_name?: string
  /** 优惠信息模板ID，最多 3 项，例：`[1001,1002]` */
  discount_template_id?: number[]
}

/** {@link syncVehicleEntry} 的应答 */
export interface SyncVehicleEntryResponse {
  /** 微信停车单号，最长 64 个字符，例：`WX202604230001` */
  serial_number?: string
}
