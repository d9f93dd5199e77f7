// Generated from specs/vehicle/create-parking.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { VehiclePlateColor } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'createParking',
  method: 'POST',
  path: '/v3/vehicle/parking/parkings',
  request: 'json',
  response: 'json',
}

/**
 * 创建停车入场 · Report a vehicle entering a parking lot
 *
 * `POST /v3/vehicle/parking/parkings` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012533994
 */
export function createParking(
  wxpay: WechatPay,
  request: CreateParkingRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateParkingResponse>> {
  return wxpay.call(operation, request, options)
}
createParking.operation = operation

/** {@link createParking} 的请求 */
export interface CreateParkingRequest {
  json: CreateParkingJson
}

/** 请求包体 */
export interface CreateParkingJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 商户入场id，例：`1231243` */
  out_parking_no: string
  /** 车牌号，例：`粤B888888` */
  plate_number: string
  /** 车牌颜色，例：`BLUE` */
  plate_color: VehiclePlateColor
  /** 回调通知url，例：`https://yoursite.com/wxpay.html` */
  notify_url: string
  /** 入场时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  start_time: string | Date
  /** 停车场名称，例：`欢乐海岸停车场` */
  parking_name: string
  /** 免费时长，例：`3600` */
  free_duration: number
}

/** {@link createParking} 的应答 */
export interface CreateParkingResponse {
  /** 停车入场id，例：`5K8264ILTKCH16CQ250` */
  id: string
  /** 商户入场id，例：`212434321` */
  out_parking_no: string
  /** 车牌号，例：`粤B888888` */
  plate_number: string
  /** 车牌颜色，例：`BLUE` */
  plate_color: VehiclePlateColor | (string & {})
  /** 入场时间，RFC 3339，例：`2017-08-26T10:43:39+08:00` */
  start_time: string
  /** 停车场名称，例：`欢乐海岸停车场` */
  parking_name: string
  /** 免费时长，例：`3600` */
  free_duration: number
  /** 停车入场状态，例：`NORMAL` */
  state: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 不可用状态描述，例：`PAUSE` */
  block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED' | (string & {})
}
