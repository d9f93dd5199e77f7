// Generated from specs/combine-transactions/query-order-by-out-trade-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrderByOutTradeNo',
  method: 'GET',
  path: '/v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
  response: 'json',
  repeats: ['combine_out_trade_no'],
}

/**
 * 合单查询订单 · Query a combined order by the merchant's combined order number
 *
 * `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557006
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012761057
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
  /** 合单商户订单号，例：`P20150806125346` */
  combine_out_trade_no: string
}

/** {@link queryOrderByOutTradeNo} 的应答 */
export interface QueryOrderByOutTradeNoResponse {
  /** 合单商户appid，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号，例：`1900000109` */
  combine_mchid: string
  /** 合单商户订单号，例：`P20150806125346` */
  combine_out_trade_no: string
  /** 交易单微信支付订单号，例：`1217752501201407033233368018` */
  combine_transaction_id?: string
  /** 场景信息 */
  scene_info?: QueryOrderByOutTradeNoResponseSceneInfo
  /** 商品单信息 */
  sub_orders?: QueryOrderByOutTradeNoResponseSubOrders[]
  /** 支付者 */
  combine_payer_info?: QueryOrderByOutTradeNoResponseCombinePayerInfo
  /** 交易场景，例：`RECOMMERCE` */
  trade_scenario?: 'RECOMMERCE' | (string & {})
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: QueryOrderByOutTradeNoResponseInstallmentInfo
}

/** 场景信息 */
export interface QueryOrderByOutTradeNoResponseSceneInfo {
  /** 商户端设备号，例：`POS1:1` */
  device_id?: string
}

/** 商品单信息 */
export interface QueryOrderByOutTradeNoResponseSubOrders {
  /** 子单商户号，例：`1900000109` */
  mchid: string
  /** 商品单个人收款方受理授权ID，例：`1900000109` */
  individual_auth_id?: string
  /** 商品单个人收款方平台昵称，例：`哈哈哈小店` */
  individual_name?: string
  /**
   * 交易类型，例：`JSAPI`
   * - `NATIVE` 扫码支付
   * - `JSAPI` 公众号支付
   * - `APP` APP支付
   * - `MWEB` H5支付
   */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {})
  /**
   * 交易状态，例：`SUCCESS`
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `USERPAYING` 用户支付中
   * - `PAYERROR` 支付失败（其他原因，如银行返回失败）
   */
  trade_state?:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'USERPAYING'
    | 'PAYERROR'
    | (string & {})
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 附加数据，例：`深圳分店` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  success_time?: string
  /** 微信订单号，例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 商品单商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户应用ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 用户子标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 优惠信息列表 */
  promotion_detail?: QueryOrderByOutTradeNoResponsePromotionDetail[]
  /** 订单金额 */
  amount?: QueryOrderByOutTradeNoResponseSubOrdersAmount
}

/** 优惠信息列表 */
export interface QueryOrderByOutTradeNoResponsePromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /**
   * 优惠范围
   * - `GLOBAL` 全场代金券
   * - `SINGLE` 单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型
   * - `CASH` 充值
   * - `NOCASH` 预充值
   */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额（单位：分） */
  amount?: number
  /** 活动批次ID */
  stock_id?: string
  /** 微信出资（单位：分） */
  wechatpay_contribute?: number
  /** 商户出资（单位：分） */
  merchant_contribute?: number
  /** 其他出资（单位：分） */
  other_contribute?: number
  /** 优惠币种，例：`CNY` */
  currency?: string
  /** 单品列表 */
  goods_detail?: QueryOrderByOutTradeNoResponseGoodsDetail[]
}

/** 单品列表 */
export interface QueryOrderByOutTradeNoResponseGoodsDetail {
  /** 商品编码，例：`商品编码` */
  goods_id: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（单位：分），例：`828800` */
  unit_price: number
  /** 商品优惠金额（单位：分），例：`1` */
  discount_amount?: number
  /** 商品备注，例：`商品备注信息` */
  goods_remark?: string
}

/** 订单金额 */
export interface QueryOrderByOutTradeNoResponseSubOrdersAmount {
  /** 标价金额（单位：分），例：`100` */
  total_amount: number
  /** 标价币种，例：`CNY` */
  currency?: string
  /** 现金支付金额（单位：分），例：`10` */
  payer_amount?: number
  /** 现金支付币种，例：`CNY` */
  payer_currency?: string
  /** 结算汇率(汇率值是汇率乘以10的8次方)，例：`650000000` */
  settlement_rate?: number
}

/** 支付者 */
export interface QueryOrderByOutTradeNoResponseCombinePayerInfo {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
}

/** 使用的商户贴息信息(微信分付) */
export interface QueryOrderByOutTradeNoResponseInstallmentInfo {
  /** 是否使用了商户贴息 */
  use_subsidy: boolean
  /** 用户实际选择分期期数，例：`3` */
  selected_installment_number: number
}
