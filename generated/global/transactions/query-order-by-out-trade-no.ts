// Generated from specs/global/transactions/query-order-by-out-trade-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrderByOutTradeNo',
  method: 'GET',
  path: '/v3/global/transactions/out-trade-no/{out_trade_no}',
  response: 'json',
  repeats: ['out_trade_no'],
  overseas: true,
}

/**
 * 查询订单(商户订单号) · Look up a payment order by the merchant order number
 *
 * `GET /v3/global/transactions/out-trade-no/{out_trade_no}` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
 */
export function queryOrderByOutTradeNo(
  wxpay: WechatPay,
  request: QueryOrderByOutTradeNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderByOutTradeNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryOrderByOutTradeNo.operation = operation

/** {@link queryOrderByOutTradeNo} 的请求 */
export interface QueryOrderByOutTradeNoRequest {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  query?: QueryOrderByOutTradeNoQuery
}

/** 查询参数 */
export interface QueryOrderByOutTradeNoQuery {
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号，例：`1900000100` */
  sp_mchid?: string
}

/** {@link queryOrderByOutTradeNo} 的应答 */
export interface QueryOrderByOutTradeNoResponse {
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
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号，例：`4200000000002104083200000488` */
  id?: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 交易类型，例：`APP` */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 支付完成时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /**
   * 交易状态，例：`SUCCESS`
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销
   * - `USERPAYING` 用户支付中
   * - `PAYERROR` 支付失败（其他原因，如银行返回失败）
   */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | (string & {})
  /** 交易状态描述，例：`支付失败，请重新下单支付` */
  trade_state_desc: string
  /** 支付者 */
  payer?: QueryOrderByOutTradeNoResponsePayer
  /** 订单金额 */
  amount?: QueryOrderByOutTradeNoResponseAmount
  /** 优惠功能 */
  promotion_detail?: QueryOrderByOutTradeNoResponsePromotionDetail[]
}

/** 支付者 */
export interface QueryOrderByOutTradeNoResponsePayer {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 机构用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 子商户用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 订单金额 */
export interface QueryOrderByOutTradeNoResponseAmount {
  /** 订单金额（币种的最小单位），例：`888` */
  total?: number
  /** 用户支付金额（币种的最小单位），例：`888` */
  payer_total?: number
  /** 订单标价币种，例：`CNY` */
  currency?: string
  /** 用户支付币种，例：`HKD` */
  payer_currency?: string
  /** 汇率信息 */
  exchange_rate?: QueryOrderByOutTradeNoResponseAmountExchangeRate
}

/** 汇率信息 */
export interface QueryOrderByOutTradeNoResponseAmountExchangeRate {
  /** 汇率类型，例：`SETTLEMENT_RATE` */
  type?: 'SETTLEMENT_RATE' | (string & {})
  /** 汇率值，例：`80000000` */
  rate?: number
}

/** 优惠功能 */
export interface QueryOrderByOutTradeNoResponsePromotionDetail {
  /** 券ID，例：`109519` */
  promotion_id: string
  /** 优惠名称，例：`单品惠-6` */
  name?: string
  /** 优惠范围，例：`SINGLE` */
  scope?: string
  /** 优惠类型，例：`DISCOUNT` */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额（币种的最小单位），例：`5` */
  amount: number
  /** 优惠币种，例：`HKD` */
  currency: string
  /** 活动ID，例：`931386` */
  activity_id?: string
  /** 微信出资（币种的最小单位），例：`0` */
  wxpay_contribute_amount?: number
  /** 商户出资（币种的最小单位），例：`0` */
  merchant_contribute_amount?: number
  /** 其他出资（币种的最小单位），例：`5` */
  other_contribute_amount?: number
  /** 单品列表 */
  goods_detail?: QueryOrderByOutTradeNoResponseGoodsDetail[]
}

/** 单品列表 */
export interface QueryOrderByOutTradeNoResponseGoodsDetail {
  /** 商品编码，例：`12345` */
  goods_id: string
  /** 商品备注，例：`1001` */
  goods_remark?: string
  /** 商品优惠金额（币种的最小单位），例：`100` */
  discount_amount: number
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品价格（币种的最小单位），例：`528800` */
  price: number
}
