// Generated from specs/med-ins/notify-refund.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'notifyRefund',
  method: 'POST',
  path: '/v3/med-ins/refunds/notify',
  request: 'json',
  response: 'empty',
}

/**
 * 医保退款通知 · Tell WeChat Pay that medical insurance has refunded its part of an order
 *
 * `POST /v3/med-ins/refunds/notify` · 从业机构（银行）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781561
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166534
 */
export function notifyRefund(
  wxpay: WechatPay,
  request: NotifyRefundRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
notifyRefund.operation = operation

/** {@link notifyRefund} 的请求 */
export interface NotifyRefundRequest {
  query: NotifyRefundQuery
  json: NotifyRefundJson
}

/** 查询参数 */
export interface NotifyRefundQuery {
  /** 医保自费混合订单号，例：`1217752501201407033233368318` */
  mix_trade_no: string
}

/** 请求包体 */
export interface NotifyRefundJson {
  /** 医疗机构的商户号，例：`1900000109` */
  sub_mchid?: string
  /** 医保退款的总金额（单位：分），例：`45000` */
  med_refund_total_fee: number
  /** 医保统筹退款金额（单位：分），例：`45000` */
  med_refund_gov_fee: number
  /** 医保个账退款金额（单位：分），例：`45000` */
  med_refund_self_fee: number
  /** 医保其他退款金额（单位：分），例：`45000` */
  med_refund_other_fee: number
  /** 医保退款成功时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  refund_time: string | Date
  /** 从业机构退款单号，例：`R202204022005169952975171534816` */
  out_refund_no: string
}
