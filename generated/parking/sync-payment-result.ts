// Generated from specs/parking/sync-payment-result.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncPaymentResult',
  method: 'POST',
  path: '/v3/parking/reminders/payment',
  request: 'json',
  response: 'empty',
}

/**
 * 同步支付结果通知 · Report the payment result of a parking session
 *
 * `POST /v3/parking/reminders/payment` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019557765
 */
export function syncPaymentResult(
  wxpay: WechatPay,
  request: SyncPaymentResultRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
syncPaymentResult.operation = operation

/** {@link syncPaymentResult} 的请求 */
export interface SyncPaymentResultRequest {
  json: SyncPaymentResultJson
}

/** 请求包体 */
export interface SyncPaymentResultJson {
  /** 商户停车单号，最长 64 个字符，例：`PARK202407041530001` */
  out_serial_number: string
  /** 车牌号，最长 16 个字符，例：`粤B12345` */
  plate_number: string
  /** 微信停车场ID，最长 64 个字符，例：`WXPARK001` */
  parking_id: string
  /** 停车状态，例：`PARKING_STATUS_PARKING` */
  parking_state: 'PARKING_STATUS_UNKNOWN' | 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING'
  /** 支付类型，例：`PAY_TYPE_WXPAY` */
  pay_type: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS'
  /** 付款用户OpenID，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 特约商户号，最长 32 个字符，例：`1900000109` */
  sub_mchid?: string
  /** 总费用，例：`1500` */
  total_amount: number
  /** 已支付费用，例：`1500` */
  paid_amount: number
  /** 商户支付订单号，最长 64 个字符，例：`TRADE202407041530001` */
  out_trade_no?: string
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
