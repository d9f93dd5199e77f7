// Generated from specs/pay/partner/query-order-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { TransactionTradeState, TransactionTradeType } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryOrderById',
  method: 'GET',
  path: '/v3/pay/partner/transactions/id/{transaction_id}',
  response: 'json',
  mchid: ['query.sp_mchid'],
  repeats: ['transaction_id'],
}

/**
 * 微信支付订单号查询 · Look up a sub-merchant's order by WeChat Pay transaction ID
 *
 * `GET /v3/pay/partner/transactions/id/{transaction_id}` · 服务商、电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012526943
 */
export function queryOrderById(
  wxpay: WechatPay,
  request: QueryOrderByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderByIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryOrderById.operation = operation

/** {@link queryOrderById} 的请求 */
export interface QueryOrderByIdRequest {
  /** 微信支付订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  query: QueryOrderByIdQuery
}

/** 查询参数 */
export interface QueryOrderByIdQuery {
  /** 服务商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  sp_mchid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryOrderById} 的应答 */
export interface QueryOrderByIdResponse {
  /** 服务商公众账号ID，例：`wx8888888888888888` */
  sp_appid?: string
  /** 服务商户号，例：`1230000109` */
  sp_mchid: string
  /** 子商户公众账号ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
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
  payer?: QueryOrderByIdResponsePayer
  /** 订单金额 */
  amount?: QueryOrderByIdResponseAmount
  /** 场景信息 */
  scene_info?: QueryOrderByIdResponseSceneInfo
  /** 优惠功能 */
  promotion_detail?: QueryOrderByIdResponsePromotionDetail[]
  /** 使用的商户贴息信息（微信分付） */
  installment_info?: QueryOrderByIdResponseInstallmentInfo
}

/** 支付者信息 */
export interface QueryOrderByIdResponsePayer {
  /** 用户服务标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 用户子标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 订单金额 */
export interface QueryOrderByIdResponseAmount {
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
export interface QueryOrderByIdResponseSceneInfo {
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
}

/** 优惠功能 */
export interface QueryOrderByIdResponsePromotionDetail {
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
  goods_detail?: QueryOrderByIdResponsePromotionDetailGoodsDetail[]
}

/** 单品列表 */
export interface QueryOrderByIdResponsePromotionDetailGoodsDetail {
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
export interface QueryOrderByIdResponseInstallmentInfo {
  /** 是否使用了商户贴息 */
  use_subsidy: boolean
  /** 用户实际选择分期期数，例：`3` */
  selected_installment_number: number
}
