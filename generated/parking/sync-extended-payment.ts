// Generated from specs/parking/sync-extended-payment.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncExtendedPayment',
  method: 'POST',
  path: '/v3/parking/reminders/ext-payment',
  request: 'json',
  response: 'empty',
}

/**
 * 同步非临停扩展支付 · Report a parking lot payment that is not for a temporary stay
 *
 * `POST /v3/parking/reminders/ext-payment` · 普通服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4020338487
 */
export function syncExtendedPayment(
  wxpay: WechatPay,
  request: SyncExtendedPaymentRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
syncExtendedPayment.operation = operation

/** {@link syncExtendedPayment} 的请求 */
export interface SyncExtendedPaymentRequest {
  json: SyncExtendedPaymentJson
}

/** 请求包体 */
export interface SyncExtendedPaymentJson {
  /** 商户支付订单号，最长 64 个字符，例：`TRADE202407041530001` */
  out_trade_no: string
  /**
   * 费用明细列表，例：`[{"fee_type":"EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY","amount":5000},{"fee_type":"EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER","amount":2000}]`
   */
  fee_items: SyncExtendedPaymentJsonFeeItems[]
  /** 支付时间（秒级时间戳），例：`1719128975` */
  pay_time: number
  /** 微信停车场ID，最长 64 个字符，例：`21232735744117624001123604298240` */
  wx_parking_lot_id?: string
  /** 微信支付订单号，最长 64 个字符，例：`4200001999202407041234567890` */
  wx_trade_no?: string
}

/** 费用明细列表 */
export interface SyncExtendedPaymentJsonFeeItems {
  /** 费用类型，例：`EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY` */
  fee_type:
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN'
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY'
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY'
    | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER'
  /** 金额（单位为分），例：`5000` */
  amount: number
}
