// Generated from specs/parking/query-parking-fee.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryParkingFee',
  method: 'POST',
  path: '/v3/parking/reminders/parking-fee',
  request: 'json',
  response: 'json',
}

/**
 * 查询停车费用 · Look up the fee a parked vehicle currently owes
 *
 * `POST /v3/parking/reminders/parking-fee` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019557825
 */
export function queryParkingFee(
  wxpay: WechatPay,
  request: QueryParkingFeeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryParkingFeeResponse>> {
  return wxpay.call(operation, request, options)
}
queryParkingFee.operation = operation

/** {@link queryParkingFee} 的请求 */
export interface QueryParkingFeeRequest {
  json: QueryParkingFeeJson
}

/** 请求包体 */
export interface QueryParkingFeeJson {
  /** 商户停车单号，最长 64 个字符，例：`PARK202407041530001` */
  out_serial_number: string
  /** 车牌号，最长 16 个字符，例：`粤B12345` */
  plate_number?: string
  /** 商户停车场ID，最长 64 个字符，例：`lot_sz_tencent_001` */
  out_parking_id?: string
}

/** {@link queryParkingFee} 的应答 */
export interface QueryParkingFeeResponse {
  /** 当前总费用，例：`1500` */
  total_amount?: number
  /** 已停时长，例：`3600` */
  parking_timestamp?: number
  /** 停车状态，例：`PARKING_STATE_ENTERED` */
  parking_state?:
    | 'PARKING_STATE_UNKNOWN'
    | 'PARKING_STATE_ENTERED'
    | 'PARKING_STATE_EXIT_GATE'
    | 'PARKING_STATE_EXITED'
    | 'PARKING_STATE_UNEXPECTED_CLOSE'
    | (string & {})
  /** 支付状态，例：`PAY_STATUS_UNPAID` */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | (string & {})
  /** 免费待出场时间，例：`600` */
  allowed_exit_timestamp?: number
  /** 下一次跳价价格（单位：分），例：`200` */
  next_raise_price?: number
  /** 下一次跳价时间，例：`1720082400` */
  next_raise_timestamp?: number
  /** 应付金额（单位：分），例：`1500` */
  payable_amount?: number
  /** 已付金额（单位：分），例：`0` */
  paid_amount?: number
}
