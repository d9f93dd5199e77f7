// Generated from specs/ecommerce/refunds/create-refund.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { RefundPromotionDetailType, TransactionPromotionScope } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'createRefund',
  method: 'POST',
  path: '/v3/ecommerce/refunds/apply',
  request: 'json',
  response: 'json',
}

/**
 * 退款申请 · Refund all or part of a payment
 *
 * `POST /v3/ecommerce/refunds/apply` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012649457
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
  /** 商品单个人收款方受理授权ID，例：`1900000109` */
  individual_auth_id?: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 电商平台APPID，例：`wx8888888888888888` */
  sp_appid: string
  /** 二级商户APPID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 还款服务商商户号，例：`1230000109` */
  combine_mchid?: string
  /** 还款订单号，例：`P20150806125346` */
  combine_out_trade_no?: string
  /** 交易单微信支付订单号，例：`1217752501201407033233368018` */
  combine_transaction_id?: string
  /** 微信订单号，例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商户退款单号，例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 退款原因，例：`商品已售完` */
  reason?: string
  /** 订单金额 */
  amount: CreateRefundJsonAmount
  /** 退款结果回调url，例：`https://weixin.qq.com` */
  notify_url?: string
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE'
  /** 资金账户，例：`AVAILABLE` */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'PREPAID'
}

/** 订单金额 */
export interface CreateRefundJsonAmount {
  /** 退款金额（单位：分），例：`888` */
  refund: number
  /** 退款出资账户及金额 */
  from?: CreateRefundJsonAmountFrom[]
  /** 原订单金额（单位：分），例：`888` */
  total: number
  /** 退款币种，例：`CNY` */
  currency?: string
}

/** 退款出资账户及金额 */
export interface CreateRefundJsonAmountFrom {
  /** 出资账户类型 */
  account: 'AVAILABLE' | 'UNAVAILABLE'
  /** 出资金额（单位：分），例：`444` */
  amount: number
}

/** {@link createRefund} 的应答 */
export interface CreateRefundResponse {
  /** 微信退款单号，例：`1217752501201407033233368018` */
  refund_id: string
  /** 商户退款单号，例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 退款创建时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  create_time: string
  /** 订单金额 */
  amount: CreateRefundResponseAmount
  /** 优惠退款详情 */
  promotion_detail?: CreateRefundResponsePromotionDetail[]
  /** 退款出资商户，例：`REFUND_SOURCE_SUB_MERCHANT` */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
}

/** 订单金额 */
export interface CreateRefundResponseAmount {
  /** 退款金额（单位：分），例：`888` */
  refund: number
  /** 退款出资账户及金额 */
  from?: CreateRefundResponseAmountFrom[]
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
export interface CreateRefundResponseAmountFrom {
  /** 出资账户类型，例：`AVAILABLE` */
  account: string
  /** 出资金额（单位：分），例：`444` */
  amount: number
}

/** 优惠退款详情 */
export interface CreateRefundResponsePromotionDetail {
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
