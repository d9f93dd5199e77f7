// Generated from specs/hk/query-refund-by-out-refund-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryRefundByOutRefundNo',
  method: 'GET',
  path: '/hk/v3/refunds/out-refund-no/{out_refund_no}',
  response: 'json',
  repeats: ['out_refund_no'],
  overseas: true,
}

/**
 * 查询单笔退款(商户退款订单号) · Look up a refund by the merchant refund number
 *
 * `GET /hk/v3/refunds/out-refund-no/{out_refund_no}` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
 */
export function queryRefundByOutRefundNo(
  wxpay: WechatPay,
  request: QueryRefundByOutRefundNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRefundByOutRefundNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryRefundByOutRefundNo.operation = operation

/** {@link queryRefundByOutRefundNo} 的请求 */
export interface QueryRefundByOutRefundNoRequest {
  /** 商户退款订单号，例：`1217752501201407033233368018` */
  out_refund_no: string
  query?: QueryRefundByOutRefundNoQuery
}

/** 查询参数 */
export interface QueryRefundByOutRefundNoQuery {
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号，例：`1900000100` */
  sp_mchid?: string
}

/** {@link queryRefundByOutRefundNo} 的应答 */
export interface QueryRefundByOutRefundNoResponse {
  /** 微信支付退款订单号，例：`1217752501201407033233368018` */
  id: string
  /** 商户退款单号，例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 微信支付交易订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 商户原交易订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 退款渠道，例：`ORIGINAL` */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户，例：`招商银行信用卡` */
  recv_account?: string
  /**
   * 退款资金来源，例：`REFUND_SOURCE_UNSETTLED_FUNDS`
   * - `REFUND_SOURCE_UNSETTLED_FUNDS` 未结算资金退款
   * - `REFUND_SOURCE_RECHARGE_FUNDS` 可用余额退款
   * - `REFUND_SOURCE_REchARGE_FUNDS` 可用余额退款
   */
  fund_source?:
    | 'REFUND_SOURCE_UNSETTLED_FUNDS'
    | 'REFUND_SOURCE_RECHARGE_FUNDS'
    | 'REFUND_SOURCE_REchARGE_FUNDS'
    | (string & {})
  /** 退款成功时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 退款创建时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  create_time: string
  /**
   * 退款状态，例：`SUCCESS`
   * - `SUCCESS` 退款成功
   * - `REFUNDCLOSE` 退款关闭
   * - `PROCESSING` 退款处理中
   * - `ABNORMAL` 退款异常
   */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount: QueryRefundByOutRefundNoResponseAmount
  /** 优惠退款详情 */
  detail?: QueryRefundByOutRefundNoResponseDetail
}

/** 退款金额 */
export interface QueryRefundByOutRefundNoResponseAmount {
  /** 退款金额（币种的最小单位），例：`888` */
  refund: number
  /** 货币类型，例：`CNY` */
  currency?: string
  /** 用户退款金额（币种的最小单位），例：`888` */
  payer_refund: number
  /** 支付币种，例：`CNY` */
  payer_currency: string
  /** 汇率 */
  exchange_rate: QueryRefundByOutRefundNoResponseAmountExchangeRate
}

/** 汇率 */
export interface QueryRefundByOutRefundNoResponseAmountExchangeRate {
  /** 汇率类型，例：`SETTLEMENT_RATE` */
  type?: 'SETTLEMENT_RATE' | (string & {})
  /** 汇率值，例：`8000000` */
  rate?: number
}

/** 优惠退款详情 */
export interface QueryRefundByOutRefundNoResponseDetail {
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
