// Generated from specs/hk/create-refund.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createRefund',
  method: 'POST',
  path: '/hk/v3/refunds',
  request: 'json',
  response: 'json',
  overseas: true,
}

/**
 * 申请退款 · Refund all or part of a payment order
 *
 * `POST /hk/v3/refunds` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
 */
export function createRefund(
  wxpay: WechatPay,
  request: CreateRefundRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateRefundResponse>> {
  return wxpay.call(operation, request, options)
}
createRefund.operation = operation

/** {@link createRefund} 的请求 */
export interface CreateRefundRequest {
  json: CreateRefundJson
}

/** 请求包体 */
export interface CreateRefundJson {
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** APPID，例：`wx8888888888888888` */
  appid?: string
  /** 机构商户号，例：`1900000100` */
  sp_mchid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 机构APPID，例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 微信订单号，例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户退款单号，例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 退款原因，例：`商品已售完` */
  reason?: string
  /** 订单金额 */
  amount: CreateRefundJsonAmount
  /** 退款通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 订单金额 */
export interface CreateRefundJsonAmount {
  /** 退款金额（币种的最小单位），例：`888` */
  refund: number
  /** 原订单金额（币种的最小单位），例：`888` */
  total: number
  /** 退款币种，例：`CNY` */
  currency: string
}

/** {@link createRefund} 的应答 */
export interface CreateRefundResponse {
  /** 微信支付退款订单号，例：`1217752501201407033233368018` */
  id: string
  /** 商户退款单号，例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 退款创建时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  create_time: string
  /** 退款金额 */
  amount: CreateRefundResponseAmount
  /** 优惠退款详情 */
  detail?: CreateRefundResponseDetail
}

/** 退款金额 */
export interface CreateRefundResponseAmount {
  /** 退款金额（币种的最小单位），例：`888` */
  refund: number
  /** 退款币种，例：`CNY` */
  currency: string
  /** 用户退款金额（币种的最小单位），例：`888` */
  payer_refund: number
  /** 支付币种，例：`CNY` */
  payer_currency: string
  /** 汇率 */
  exchange_rate: CreateRefundResponseAmountExchangeRate
}

/** 汇率 */
export interface CreateRefundResponseAmountExchangeRate {
  /** 汇率类型，例：`SETTLEMENT_RATE` */
  type?: 'SETTLEMENT_RATE' | (string & {})
  /** 汇率值，例：`8000000` */
  rate?: number
}

/** 优惠退款详情 */
export interface CreateRefundResponseDetail {
  /** 券ID，例：`109519` */
  promotion_id: string
  /** 优惠范围，例：`SINGLE` */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型，例：`DISCOUNT` */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额（币种的最小单位），例：`5` */
  amount?: number
  /** 优惠券退款额，例：`5` */
  refund_amount?: number
  /** 货币类型，例：`CNY` */
  currency: string
}
