// Generated from specs/pay/transactions/query-order-by-out-trade-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { TransactionTradeState, TransactionTradeType } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryOrderByOutTradeNo',
  method: 'GET',
  path: '/v3/pay/transactions/out-trade-no/{out_trade_no}',
  response: 'json',
  mchid: ['query.mchid'],
  repeats: ['out_trade_no'],
}

/**
 * 商户订单号查询 · Look up an order by merchant order number
 *
 * `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` · 直连商户、特约商户（直连模式）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791859
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
  /** 直连商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  mchid?: string
}

/** {@link queryOrderByOutTradeNo} 的应答 */
export interface QueryOrderByOutTradeNoResponse {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号，例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 交易类型，例：`JSAPI` */
  trade_type?: TransactionTradeType | (string & {})
  /** 交易状态，例：`SUCCESS` */
  trade_state: TransactionTradeState | (string & {})
  /** 交易状态描述，例：`支付成功` */
  trade_state_desc: string
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 附加数据，例：`自定义数据` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 支付者信息 */
  payer?: QueryOrderByOutTradeNoResponsePayer
  /** 订单金额 */
  amount?: QueryOrderByOutTradeNoResponseAmount
  /** 场景信息 */
  scene_info?: QueryOrderByOutTradeNoResponseSceneInfo
  /** 优惠功能 */
  promotion_detail?: QueryOrderByOutTradeNoResponsePromotionDetail[]
  /** 使用的商户贴息信息（微信分付） */
  installment_info?: QueryOrderByOutTradeNoResponseInstallmentInfo
}

/** 支付者信息 */
export interface QueryOrderByOutTradeNoResponsePayer {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
}

/** 订单金额 */
export interface QueryOrderByOutTradeNoResponseAmount {
  /** 订单总金额（单位：分），例：`100` */
  total?: number
  /** 用户支付金额（单位：分），例：`90` */
  payer_total?: number
  /** 货币类型，例：`CNY` */
  currency?: string
  /** 用户支付币种，例：`CNY` */
  payer_currency?: string
}

/** 场景信息 */
export interface QueryOrderByOutTradeNoResponseSceneInfo {
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
}

/** 优惠功能 */
export interface QueryOrderByOutTradeNoResponsePromotionDetail {
  /** 券ID，例：`109519` */
  coupon_id?: string
  /** 优惠名称，例：`单品惠-6` */
  name?: string
  /**
   * 优惠范围
   * - `GLOBAL` 全场代金券
   * - `SINGLE` 单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型
   * - `CASH` 充值型代金券
   * - `NOCASH` 免充值型代金券
   */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额（单位：分），例：`100` */
  amount?: number
  /** 活动ID，例：`931386` */
  stock_id?: string
  /** 微信出资（单位：分），例：`0` */
  wechatpay_contribute?: number
  /** 商户出资（单位：分），例：`0` */
  merchant_contribute?: number
  /** 其他出资（单位：分），例：`0` */
  other_contribute?: number
  /** 优惠币种，例：`CNY` */
  currency?: string
  /** 单品列表 */
  goods_detail?: QueryOrderByOutTradeNoResponseGoodsDetail[]
}

/** 单品列表 */
export interface QueryOrderByOutTradeNoResponseGoodsDetail {
  /** 商品编码，例：`M1006` */
  goods_id: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（单位：分），例：`100` */
  unit_price: number
  /** 商品优惠金额（单位：分），例：`0` */
  discount_amount: number
  /** 商品备注，例：`商品备注信息` */
  goods_remark?: string
}

/** 使用的商户贴息信息（微信分付） */
export interface QueryOrderByOutTradeNoResponseInstallmentInfo {
  /** 是否使用了商户贴息 */
  use_subsidy: boolean
  /** 用户实际选择分期期数，例：`3` */
  selected_installment_number: number
}
