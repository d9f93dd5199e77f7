// Generated from specs/ecommerce/refunds/create-abnormal-refund.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { RefundStatus } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'createAbnormalRefund',
  method: 'POST',
  path: '/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund',
  request: 'json',
  response: 'json',
  sensitive: { request: ['bank_account', 'real_name'] },
  repeats: ['refund_id'],
}

/**
 * 发起异常退款 · Settle a failed refund by paying it to another account
 *
 * `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012649274
 */
export function createAbnormalRefund(
  wxpay: WechatPay,
  request: CreateAbnormalRefundRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateAbnormalRefundResponse>> {
  return wxpay.call(operation, request, options)
}
createAbnormalRefund.operation = operation

/** {@link createAbnormalRefund} 的请求 */
export interface CreateAbnormalRefundRequest {
  /** 微信退款单号，例：`50000000382019052709732678859` */
  refund_id: string
  json: CreateAbnormalRefundJson
}

/** 请求包体 */
export interface CreateAbnormalRefundJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 个人收款方受理授权ID，例：`1900000109` */
  individual_auth_id?: string
  /** 商户退款单号，例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 异常退款处理方式 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
  /** 开户银行，例：`ICBC_DEBIT` */
  bank_type?:
    | 'CMB_DEBIT'
    | 'COMM_DEBIT'
    | 'ABC_DEBIT'
    | 'CCB_DEBIT'
    | 'ICBC_DEBIT'
    | 'BOC_DEBIT'
    | 'PAB_DEBIT'
    | 'SPDB_DEBIT'
    | 'CITIC_DEBIT'
    | 'CEB_DEBIT'
    | 'CMBC_DEBIT'
    | 'CIB_DEBIT'
    | 'GDB_DEBIT'
    | 'PSBC_DEBIT'
    | 'NBCB_DEBIT'
  /** 收款银行卡号，敏感信息，明文即可，由运行时加解密 */
  bank_account?: string
  /** 收款用户姓名，敏感信息，明文即可，由运行时加解密 */
  real_name?: string
}

/** {@link createAbnormalRefund} 的应答 */
export interface CreateAbnormalRefundResponse {
  /** 微信支付退款号，例：`50000000382019052709732678859` */
  refund_id: string
  /** 商户退款单号，例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 微信支付订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 退款渠道，例：`ORIGINAL` */
  channel?: string
  /** 退款入账账户，例：`招商银行信用卡` */
  user_received_account?: string
  /** 退款成功时间，RFC 3339，例：`2020-12-01T16:18:12+08:00` */
  success_time?: string
  /** 退款创建时间，RFC 3339，例：`2020-12-01T16:18:12+08:00` */
  create_time: string
  /** 退款状态，例：`SUCCESS` */
  status: RefundStatus | (string & {})
  /** 资金账户，例：`UNSETTLED` */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | (string & {})
  /** 金额信息 */
  amount: CreateAbnormalRefundResponseAmount
  /** 优惠退款信息 */
  promotion_detail?: CreateAbnormalRefundResponsePromotionDetail[]
  /** 退款出资商户，例：`REFUND_SOURCE_SUB_MERCHANT` */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
}

/** 金额信息 */
export interface CreateAbnormalRefundResponseAmount {
  /** 退款金额（单位：分），例：`100` */
  refund: number
  /** 退款出资账户及金额 */
  from?: CreateAbnormalRefundResponseAmountFrom[]
  /** 用户退款金额（单位：分），例：`90` */
  payer_refund: number
  /** 优惠退款金额（单位：分），例：`10` */
  discount_refund: number
  /** 退款币种，例：`CNY` */
  currency: string
  /** 手续费退款金额（单位：分），例：`100` */
  refund_fee?: number
}

/** 退款出资账户及金额 */
export interface CreateAbnormalRefundResponseAmountFrom {
  /** 出资账户类型，例：`AVAILABLE` */
  account: string
  /** 出资金额（单位：分），例：`444` */
  amount: number
}

/** 优惠退款信息 */
export interface CreateAbnormalRefundResponsePromotionDetail {
  /** 券ID，例：`109519` */
  promotion_id: string
  /** 优惠范围，例：`GLOBAL` */
  scope: string
  /** 优惠类型，例：`COUPON` */
  type: string
  /** 优惠券面额（单位：分），例：`5` */
  amount: number
  /** 优惠退款金额（单位：分），例：`100` */
  refund_amount: number
  /** 商品列表 */
  goods_detail?: CreateAbnormalRefundResponseGoodsDetail[]
}

/** 商品列表 */
export interface CreateAbnormalRefundResponseGoodsDetail {
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
