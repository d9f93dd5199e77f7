// Generated from specs/pay/partner/query-order-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { LimitPay, TransactionTradeState, TransactionTradeType } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryOrderById',
  method: 'GET',
  path: '/v3/pay/partner/transactions/id/{transaction_id}',
  response: 'json',
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
  /** 服务商户号，例：`1230000109` */
  sp_mchid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link queryOrderById} 的应答 */
export interface QueryOrderByIdResponse {
  /** 服务商公众号ID，例：`wx8888888888888888` */
  sp_appid?: string
  /** 服务商户号，例：`1230000109` */
  sp_mchid?: string
  /** 子商户公众号ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 结算信息 */
  settle_info?: QueryOrderByIdResponseSettleInfo
  /** 微信支付订单号，例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: TransactionTradeType | (string & {})
  /** 交易状态 */
  trade_state?: TransactionTradeState | (string & {})
  /** 交易状态描述，例：`支付失败，请重新下单支付` */
  trade_state_desc?: string
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 支付完成时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 商品描述，例：`Image形象店-深圳腾大-QQ公仔` */
  description: string
  /** 附加数据，例：`自定义数据` */
  attach?: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 用户支付金额 */
  amount?: QueryOrderByIdResponseAmount
  /** 交易结束时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** 通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 订单优惠标记，例：`WXG` */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: (LimitPay | (string & {}))[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: QueryOrderByIdResponseDetail
  /** 场景信息 */
  scene_info?: QueryOrderByIdResponseSceneInfo
  /** 支付者 */
  payer?: QueryOrderByIdResponsePayer
  promotion_detail?: QueryOrderByIdResponsePromotionDetail[]
}

/** 结算信息 */
export interface QueryOrderByIdResponseSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean
  /** 补差金额（单位：分），例：`10` */
  subsidy_amount?: number
}

/** 用户支付金额 */
export interface QueryOrderByIdResponseAmount {
  /** 总金额（单位：分），例：`100` */
  total?: number
  /** 货币类型，例：`CNY` */
  currency?: string
  /** 用户支付金额（单位：分），例：`100` */
  payer_total?: number
  /** 用户支付币种，例：`CNY` */
  payer_currency?: string
}

/** 优惠功能 */
export interface QueryOrderByIdResponseDetail {
  /** 订单原价（单位：分），例：`608800` */
  cost_price?: number
  /** 商品小票ID，例：`微信123` */
  invoice_id?: string
  /** 单品列表 */
  goods_detail?: QueryOrderByIdResponseDetailGoodsDetail[]
}

/** 单品列表 */
export interface QueryOrderByIdResponseDetailGoodsDetail {
  /** 商户侧商品编码，例：`商品编码` */
  merchant_goods_id: string
  /** 微信侧商品编码，例：`1001` */
  wechatpay_goods_id?: string
  /** 商品名称，例：`iPhoneX 256G` */
  goods_name?: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（单位：分），例：`828800` */
  unit_price: number
}

/** 场景信息 */
export interface QueryOrderByIdResponseSceneInfo {
  /** 用户终端IP，例：`14.23.150.211` */
  payer_client_ip?: string
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
  /** 商户门店信息 */
  store_info?: QueryOrderByIdResponseSceneInfoStoreInfo
}

/** 商户门店信息 */
export interface QueryOrderByIdResponseSceneInfoStoreInfo {
  /** 门店编号，例：`0001` */
  id?: string
  /** 门店名称，例：`腾讯大厦分店` */
  name: string
  /** 地区编码，例：`440305` */
  area_code: string
  /** 详细地址，例：`广东省深圳市南山区科技中一道10000号` */
  address: string
}

/** 支付者 */
export interface QueryOrderByIdResponsePayer {
  /** 用户服务标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 用户子标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

export interface QueryOrderByIdResponsePromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /** GLOBAL */
  scope?: string
  /** CASH */
  type?: string
  /** 优惠券面额（单位：分） */
  amount?: number
  /** 活动ID */
  stock_id?: string
  /** 单位为分 */
  wechatpay_contribute?: number
  /** 单位为分 */
  merchant_contribute?: number
  /** 单位为分 */
  other_contribute?: number
  /** CNY */
  currency?: string
  goods_detail?: QueryOrderByIdResponsePromotionDetailGoodsDetail[]
}

export interface QueryOrderByIdResponsePromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity: number
  /** 商品价格（单位：分） */
  unit_price: number
  /** 商品优惠金额（单位：分） */
  discount_amount: number
  /** 商品备注 */
  goods_remark?: string
}
