// Generated from specs/refund/query-refund-by-out-refund-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'
import type { RefundAccount, RefundChannel, RefundFundsAccount } from '../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryRefundByOutRefundNo',
  method: 'GET',
  path: '/v3/refund/domestic/refunds/{out_refund_no}',
  response: 'json',
  repeats: ['out_refund_no'],
}

/**
 * 查询单笔退款 · Look up a refund by the merchant's refund number
 *
 * `GET /v3/refund/domestic/refunds/{out_refund_no}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791863
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012739043
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
  /** 商户退款单号，例：`sdk12345678920210326144648` */
  out_refund_no: string
  query?: QueryRefundByOutRefundNoQuery
}

/** 查询参数 */
export interface QueryRefundByOutRefundNoQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryRefundByOutRefundNo} 的应答 */
export interface QueryRefundByOutRefundNoResponse {
  /** 微信支付退款号，例：`50000000382019052709732678859` */
  refund_id: string
  /** 商户退款单号，例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 微信支付订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 退款渠道，例：`ORIGINAL` */
  channel: RefundChannel | (string & {})
  /** 退款入账账户，例：`招商银行信用卡` */
  user_received_account: string
  /** 退款成功时间，RFC 3339，例：`2020-12-01T16:18:12+08:00` */
  success_time?: string
  /** 退款创建时间，RFC 3339，例：`2020-12-01T16:18:12+08:00` */
  create_time: string
  /**
   * 退款状态，例：`SUCCESS`
   * - `SUCCESS` 退款成功
   * - `CLOSED` 退款关闭
   * - `PROCESSING` 退款处理中
   * - `ABNORMAL` 退款异常
   */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 资金账户，例：`UNSETTLED` */
  funds_account?: RefundFundsAccount | (string & {})
  /** 金额信息 */
  amount: QueryRefundByOutRefundNoResponseAmount
  /** 优惠退款信息 */
  promotion_detail?: QueryRefundByOutRefundNoResponsePromotionDetail[]
  /** 退款出资商户，例：`REFUND_SOURCE_SUB_MERCHANT` */
  refund_account?: RefundAccount | (string & {})
}

/** 金额信息 */
export interface QueryRefundByOutRefundNoResponseAmount {
  /** 订单金额（单位：分），例：`100` */
  total: number
  /** 退款金额（单位：分），例：`100` */
  refund: number
  /** 退款出资账户及金额 */
  from?: QueryRefundByOutRefundNoResponseAmountFrom[]
  /** 用户支付金额（单位：分），例：`90` */
  payer_total: number
  /** 用户退款金额（单位：分），例：`90` */
  payer_refund: number
  /** 应结退款金额（单位：分），例：`100` */
  settlement_refund: number
  /** 应结订单金额（单位：分），例：`100` */
  settlement_total: number
  /** 优惠退款金额（单位：分），例：`10` */
  discount_refund: number
  /** 退款币种，例：`CNY` */
  currency: string
  /** 手续费退款金额（单位：分），例：`100` */
  refund_fee?: number
  /** 垫付金额（单位：分），例：`888` */
  advance?: number
}

/** 退款出资账户及金额 */
export interface QueryRefundByOutRefundNoResponseAmountFrom {
  /**
   * 出资账户类型，例：`AVAILABLE`
   * - `AVAILABLE` 可用余额
   * - `UNAVAILABLE` 不可用余额
   */
  account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
  /** 出资金额（单位：分），例：`444` */
  amount: number
}

/** 优惠退款信息 */
export interface QueryRefundByOutRefundNoResponsePromotionDetail {
  /** 券ID，例：`109519` */
  promotion_id: string
  /**
   * 优惠范围，例：`SINGLE`
   * - `GLOBAL` 全场代金券
   * - `SINGLE` 单品优惠
   */
  scope: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型，例：`DISCOUNT`
   * - `COUPON` 代金券
   * - `DISCOUNT` 优惠券
   * - `CASH` 充值型代金券
   * - `NOCASH` 免充值型优惠券
   */
  type: 'COUPON' | 'DISCOUNT' | 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额（单位：分），例：`5` */
  amount: number
  /** 优惠退款金额（单位：分），例：`100` */
  refund_amount: number
  /** 商品列表 */
  goods_detail?: QueryRefundByOutRefundNoResponseGoodsDetail[]
}

/** 商品列表 */
export interface QueryRefundByOutRefundNoResponseGoodsDetail {
  /** 商户侧商品编码，例：`1217752501201407033233368018` */
  merchant_goods_id: string
  /** 微信侧商品编码，例：`1001` */
  wechatpay_goods_id?: string
  /** 商品名称，例：`iPhone6s 16G` */
  goods_name?: string
  /** 商品单价（单位：分），例：`528800` */
  unit_price: number
  /** 商品退款金额（单位：分），例：`528800` */
  refund_amount: number
  /** 商品退货数量，例：`1` */
  refund_quantity: number
}
