// Generated from specs/parking/sync-vehicle-exit.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncVehicleExit',
  method: 'POST',
  path: '/v3/parking/reminders/exit',
  request: 'json',
  response: 'empty',
}

/**
 * 同步车辆离场通知 · Report that a vehicle left a parking lot
 *
 * `POST /v3/parking/reminders/exit` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019557725
 */
export function syncVehicleExit(
  wxpay: WechatPay,
  request: SyncVehicleExitRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
syncVehicleExit.operation = operation

/** {@link syncVehicleExit} 的请求 */
export interface SyncVehicleExitRequest {
  json: SyncVehicleExitJson
}

/** 请求包体 */
export interface SyncVehicleExitJson {
  /** 商户停车单号，最长 64 个字符，例：`PARK202407041530001` */
  out_serial_number: string
  /** 车辆出场时间，例：`1720081800` */
  exit_timestamp: number
  /** 车牌号，最长 16 个字符，例：`粤B12345` */
  plate_number: string
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
  /** 微信停车场ID，最长 64 个字符，例：`WXPARK001` */
  parking_id: string
  /** 支付状态，例：`PAY_STATUS_PAID` */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID'
  /** 支付类型，例：`PAY_TYPE_WXPAY` */
  pay_type?: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS'
  /** 商户支付订单号，最长 64 个字符，例：`TRADE202407041530001` */
  out_trade_no?: string
  /** 总费用，例：`1500` */
  total_amount?: number
  /** 已支付费用，例：`1500` */
  paid_amount?: number
  /** 付款用户OpenID，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 支付渠道，例：`PAY_CHANNEL_WECHAT_PAY_NOTIF` */
  pay_channel?:
    | 'PAY_CHANNEL_UNKNOWN'
    | 'PAY_CHANNEL_WECHAT_PAY_NOTIF'
    | 'PAY_CHANNEL_SCAN_QRCODE'
    | 'PAY_CHANNEL_OFFICIAL_ACCOUNT'
    | 'PAY_CHANNEL_MCH_MINI_PROG'
    | 'PAY_CHANNEL_OTHERS'
  /** 支付时间，例：`1720081800` */
  pay_time?: number
  /** 消息支付防伪凭证，最长 256 个字符，例：`token1234567890` */
  token?: string
  /** 微信支付订单号，最长 64 个字符，例：`4200001999202407041234567890` */
  wx_trade_no?: string
}
