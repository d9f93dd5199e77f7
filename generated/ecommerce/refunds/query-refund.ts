// Generated from specs/ecommerce/refunds/query-refund.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type {
  RefundChannel,
  RefundPromotionDetailType,
  RefundStatus,
  TransactionPromotionScope,
} from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryRefund',
  method: 'GET',
  path: '/v3/ecommerce/refunds/id/{refund_id}',
  response: 'json',
  repeats: ['refund_id'],
}

/**
 * 通过微信支付退款单号查询退款 · Query a refund by its WeChat Pay refund ID
 *
 * `GET /v3/ecommerce/refunds/id/{refund_id}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650253
 */
export function queryRefund(
  wxpay: WechatPay,
  request: QueryRefundRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRefundResponse>> {
  return wxpay.call(operation, request, options)
}
queryRefund.operation = operation

/** {@link queryRefund} 的请求 */
export interface QueryRefundRequest {
  /** 微信退款单号，例：`50000000382019052709732678859` */
  refund_id: string
  query?: QueryRefundQuery
}

/** 查询参数 */
export interface QueryRefundQuery {
  /** 商品单个人收款方受理授权ID，例：`1900000109` */
  individual_auth_id?: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryRefund} 的应答 */
export interface QueryRefundResponse {
  /** 微信退款单号，例：`1217752501201407033233368018` */
  refund_id: string
  /** 商户退款单号，例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 微信订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 退款渠道，例：`ORIGINAL` */
  channel?: RefundChannel | (string & {})
  /** 退款入账账户，例：`招商银行信用卡` */
  user_received_account?: string
  /** 退款成功时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 退款创建时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  create_time: string
  /** 退款状态，例：`SUCCESS` */
  status: RefundStatus | (string & {})
  /** 退款金额信息 */
  amount: QueryRefundResponseAmount
  /** 营销详情 */
  promotion_detail?: QueryRefundResponsePromotionDetail[]
  /** 退款出资商户，例：`REFUND_SOURCE_SUB_MERCHANT` */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
  /** 资金账户，例：`UNSETTLED` */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {})
}

/** 退款金额信息 */
export interface QueryRefundResponseAmount {
  /** 退款金额（单位：分），例：`888` */
  refund: number
  /** 退款出资账户及金额 */
  from?: QueryRefundResponseAmountFrom[]
  /** 用户退款金额（单位：分），例：`888` */
  payer_refund: number
  /** 优惠退款金额（单位：分），例：`888` */
  discount_refund?: number
  /** 退款币种，例：`CNY` */
  currency?: string
  /** 垫付金额（单位：分），例：`888` */
  advance?: number
}

/** 退款出资账户及金额 */
export interface QueryRefundResponseAmountFrom {
  /** 出资账户类型，例：`AVAILABLE` */
  account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
  /** 出资金额（单位：分），例：`444` */
  amount: number
}

/** 营销详情 */
export interface QueryRefundResponsePromotionDetail {
  /** 券ID，例：`109519` */
  promotion_id: string
  /** 优惠范围，例：`SINGLE` */
  scope: TransactionPromotionScope | (string & {})
  /** 优惠类型，例：`DISCOUNT` */
  type: RefundPromotionDetailType | (string & {})
  /** 优惠券面额（单位：分），例：`5` */
  amount: number
  /** 优惠退款金额（单位：分），例：`100` */
  refund_amount: number
}
