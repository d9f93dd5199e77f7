// Generated from specs/hk/list-refunds.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor & Paged<'data'> = {
  id: 'listRefunds',
  method: 'GET',
  path: '/hk/v3/refunds',
  response: 'json',
  overseas: true,
  pages: { items: 'data', offset: 'offset', limit: 'count', total: 'total_num' },
}

/**
 * 查询所有退款 · List every refund made on a payment order
 *
 * `GET /hk/v3/refunds` · 直连模式、机构模式
 *
 * 所有分页：`for await (const item of items(listRefunds, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
 */
export function listRefunds(
  wxpay: WechatPay,
  request?: ListRefundsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListRefundsResponse>> {
  return wxpay.call(operation, request, options)
}
listRefunds.operation = operation

/** {@link listRefunds} 的请求 */
export interface ListRefundsRequest {
  query?: ListRefundsQuery
}

/** 查询参数 */
export interface ListRefundsQuery {
  /** 微信支付订单号，例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号，例：`1900000100` */
  sp_mchid?: string
  /** 记录起始位置，例：`0` */
  offset?: number
  /** 每页笔数，例：`10` */
  count?: number
}

/** {@link listRefunds} 的应答 */
export interface ListRefundsResponse {
  /** 微信支付交易订单号，例：`1217752501201407033233368018` */
  id: string
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号，例：`1900000100` */
  sp_mchid?: string
  /** 商户原交易订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 */
  amount: ListRefundsResponseAmount
  /** 退款单列表 */
  data: ListRefundsResponseData[]
  /** 订单总退款次数，例：`0` */
  total_num: number
  /** 本次返回退款单数，例：`10` */
  current_total_num: number
}

/** 订单金额 */
export interface ListRefundsResponseAmount {
  /** 订单金额（币种的最小单位），例：`888` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
  /** 用户支付金额（币种的最小单位），例：`888` */
  payer_total: number
  /** 支付币种，例：`CNY` */
  payer_currency: string
}

/** 退款单列表 */
export interface ListRefundsResponseData {
  /** 微信退款单号，例：`1217752501201407033233368018` */
  id: string
  /** 商户退款单号，例：`1217752501201407033233368018` */
  out_refund_no: string
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
  /** 退款状态，例：`SUCCESS` */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount: ListRefundsResponseDataAmount
  /** 优惠退款详情 */
  refund_detail?: ListRefundsResponseDataRefundDetail
}

/** 退款金额 */
export interface ListRefundsResponseDataAmount {
  /** 退款金额（币种的最小单位），例：`888` */
  refund: number
  /** 货币类型，例：`CNY` */
  currency?: string
  /** 用户退款金额（币种的最小单位），例：`888` */
  payer_refund: number
  /** 支付币种，例：`CNY` */
  payer_currency: string
  /** 汇率 */
  exchange_rate: ListRefundsResponseDataAmountExchangeRate
}

/** 汇率 */
export interface ListRefundsResponseDataAmountExchangeRate {
  /** 汇率类型，例：`SETTLEMENT_RATE` */
  type?: 'SETTLEMENT_RATE' | (string & {})
  /** 汇率值，例：`8000000` */
  rate?: number
}

/** 优惠退款详情 */
export interface ListRefundsResponseDataRefundDetail {
  /** 券ID，例：`109519` */
  promotion_id: string
  /** 优惠范围 */
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
