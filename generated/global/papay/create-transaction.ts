// Generated from specs/global/papay/create-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTransaction',
  method: 'POST',
  path: '/v3/global/papay/transactions',
  request: 'json',
  response: 'json',
  overseas: true,
}

/**
 * 支付扣款 · Charge a user under a signed entrusted payment contract
 *
 * `POST /v3/global/papay/transactions` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
 */
export function createTransaction(
  wxpay: WechatPay,
  request: CreateTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateTransactionResponse>> {
  return wxpay.call(operation, request, options)
}
createTransaction.operation = operation

/** {@link createTransaction} 的请求 */
export interface CreateTransactionRequest {
  json: CreateTransactionJson
}

/** 请求包体 */
export interface CreateTransactionJson {
  /** 机构APPID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 机构appid，例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户号，例：`1230000109` */
  sub_mchid?: string
  /** 子商户应用ID，例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 商品描述，例：`image形象店-深圳腾大- QQ公仔` */
  description: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 通知地址，例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商品标记，例：`WXG` */
  goods_tag?: string
  /** MCC码，例：`1011` */
  merchant_category_code: string
  /** 委托代扣协议ID，例：`100005698` */
  contract_id: string
  /** 订单金额 */
  amount: CreateTransactionJsonAmount
  /** 场景信息 */
  scene_info?: CreateTransactionJsonSceneInfo
}

/** 订单金额 */
export interface CreateTransactionJsonAmount {
  /** 总金额（币种的最小单位），例：`888` */
  total: number
  /** 货币类型，例：`HKD` */
  currency?: string
}

/** 场景信息 */
export interface CreateTransactionJsonSceneInfo {
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
  /** 商户端设备IP，例：`128.0.0.1` */
  device_ip?: string
}

/** {@link createTransaction} 的应答 */
export interface CreateTransactionResponse {
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
  transaction_id: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 交易类型，例：`AUTH` */
  trade_type: 'AUTH' | (string & {})
  /** 付款银行，例：`CMC` */
  bank_type: string
  /** 支付完成时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time: string
  /**
   * 交易状态，例：`SUCCESS`
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `PAYERROR` 支付失败
   * - `USERPAYING` 用户支付中
   */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'PAYERROR'
    | 'USERPAYING'
    | (string & {})
  /** 交易状态描述，例：`支付失败，请重新下单支付` */
  trade_state_desc: string
  /** 支付者 */
  payer: CreateTransactionResponsePayer
  /** 订单金额 */
  amount: CreateTransactionResponseAmount
  /** 优惠功能 */
  promotion_detail?: CreateTransactionResponsePromotionDetail[]
}

/** 支付者 */
export interface CreateTransactionResponsePayer {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 机构用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 子商户用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 订单金额 */
export interface CreateTransactionResponseAmount {
  /** 订单金额（币种的最小单位），例：`888` */
  total: number
  /** 用户支付金额（币种的最小单位），例：`888` */
  payer_total: number
  /** 订单标价币种，例：`CNY` */
  currency: string
  /** 用户支付币种，例：`HKD` */
  payer_currency: string
  /** 汇率信息 */
  exchange_rate?: CreateTransactionResponseAmountExchangeRate
}

/** 汇率信息 */
export interface CreateTransactionResponseAmountExchangeRate {
  /** 汇率类型，例：`SETTLEMENT_RATE` */
  type?: 'SETTLEMENT_RATE' | 'USERPAYMENT_RATE' | (string & {})
  /** 汇率值，例：`80000000` */
  rate?: number
}

/** 优惠功能 */
export interface CreateTransactionResponsePromotionDetail {
  /** 券ID，例：`109519` */
  promotion_id: string
  /** 优惠名称，例：`单品惠-6` */
  name?: string
  /** 优惠范围，例：`SINGLE` */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
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
  goods_detail?: CreateTransactionResponseGoodsDetail[]
}

/** 单品列表 */
export interface CreateTransactionResponseGoodsDetail {
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
