// Generated from specs/pay/partner/pay-with-payment-code.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type { TransactionTradeState, TransactionTradeType } from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'payWithPaymentCode',
  method: 'POST',
  path: '/v3/pay/partner/transactions/codepay',
  request: 'json',
  response: 'json',
  mchid: ['json.sp_mchid'],
}

/**
 * 付款码支付 · Charge a sub-merchant's customer by the payment code shown on their phone
 *
 * `POST /v3/pay/partner/transactions/codepay` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012382179
 */
export function payWithPaymentCode(
  wxpay: WechatPay,
  request: PayWithPaymentCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PayWithPaymentCodeResponse>> {
  return wxpay.call(operation, request, options)
}
payWithPaymentCode.operation = operation

/** {@link payWithPaymentCode} 的请求 */
export interface PayWithPaymentCodeRequest {
  json: PayWithPaymentCodeJson
}

/** 请求包体 */
export interface PayWithPaymentCodeJson {
  /** 合作伙伴应用AppID，最长 32 个字符，例：`wxd678efh567hg6787` */
  sp_appid?: string
  /** 合作伙伴商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  sp_mchid?: string
  /** 特约商户应用AppID，最长 32 个字符，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 特约商户商户号，最长 32 个字符，例：`1230000109` */
  sub_mchid: string
  /** 商品描述，最长 127 个字符，例：`Image形象店-深圳腾大-QQ公仔` */
  description: string
  /** 商户订单号，6–32 个字符，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 附加数据，最长 128 个字符，例：`自定义数据说明` */
  attach?: string
  /** 订单优惠标记，最长 32 个字符，例：`WXG` */
  goods_tag?: string
  /** 电子发票入口开放标识，例：`false` */
  support_fapiao?: boolean
  /** 支付者 */
  payer: PayWithPaymentCodeJsonPayer
  /** 订单金额 */
  amount: PayWithPaymentCodeJsonAmount
  /** 场景信息 */
  scene_info: PayWithPaymentCodeJsonSceneInfo
  /** 优惠功能 */
  detail?: PayWithPaymentCodeJsonDetail
  /** 结算信息 */
  settle_info?: PayWithPaymentCodeJsonSettleInfo
}

/** 支付者 */
export interface PayWithPaymentCodeJsonPayer {
  /** 授权码，例：`130061098828009406` */
  auth_code: string
}

/** 订单金额 */
export interface PayWithPaymentCodeJsonAmount {
  /** 总金额（单位：分），例：`100` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** 场景信息 */
export interface PayWithPaymentCodeJsonSceneInfo {
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
  /** 商户端设备 IP，例：`128.0.0.1` */
  device_ip?: string
  /** 商户门店信息 */
  store_info: PayWithPaymentCodeJsonSceneInfoStoreInfo
}

/** 商户门店信息 */
export interface PayWithPaymentCodeJsonSceneInfoStoreInfo {
  /** 门店编号，例：`0001` */
  id?: string
  /** 商家自定义编码，例：`A1111` */
  out_id?: string
}

/** 优惠功能 */
export interface PayWithPaymentCodeJsonDetail {
  /** 订单原价（单位：分），例：`608800` */
  cost_price?: number
  /** 商品小票ID，例：`微信123` */
  invoice_id?: string
  /** 单品列表 */
  goods_detail: PayWithPaymentCodeJsonDetailGoodsDetail[]
}

/** 单品列表 */
export interface PayWithPaymentCodeJsonDetailGoodsDetail {
  /** 商品编码，例：`1246464644` */
  merchant_goods_id: string
  /** 微信支付商品编码，例：`1001` */
  wxpay_goods_id?: string
  /** 商品名称，例：`iPhoneX 256G` */
  goods_name?: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（单位：分），例：`528800` */
  unit_price: number
}

/** 结算信息 */
export interface PayWithPaymentCodeJsonSettleInfo {
  /** 是否指定分账，例：`false` */
  profit_sharing?: boolean
}

/** {@link payWithPaymentCode} 的应答 */
export interface PayWithPaymentCodeResponse {
  /** 合作伙伴应用AppID，例：`wxd678efh567hg6787` */
  sp_appid?: string
  /** 合作伙伴商户号，例：`1230000109` */
  sp_mchid: string
  /** 特约商户应用AppID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 特约商户商户号，例：`1230000109` */
  sub_mchid: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号，例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 交易类型，例：`MICROPAY` */
  trade_type?: TransactionTradeType | (string & {})
  /** 银行类型，例：`CCB_DEBIT` */
  bank_type?: string
  /** 支付完成时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 交易状态，例：`SUCCESS` */
  trade_state: TransactionTradeState | (string & {})
  /** 交易状态描述，例：`支付成功` */
  trade_state_desc?: string
  /** 附加数据，例：`自定义数据说明` */
  attach?: string
  /** 支付者 */
  payer?: PayWithPaymentCodeResponsePayer
  /** 订单金额 */
  amount?: PayWithPaymentCodeResponseAmount
  /** 优惠信息 */
  promotion_detail?: PayWithPaymentCodeResponsePromotionDetail[]
}

/** 支付者 */
export interface PayWithPaymentCodeResponsePayer {
  /** 合作伙伴用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 特约商户用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 订单金额 */
export interface PayWithPaymentCodeResponseAmount {
  /** 订单金额（单位：分），例：`100` */
  total: number
  /** 用户支付金额（单位：分），例：`100` */
  payer_total?: number
  /** 订单金额货币类型，例：`CNY` */
  currency?: string
  /** 用户支付货币类型，例：`CNY` */
  payer_currency?: string
}

/** 优惠信息 */
export interface PayWithPaymentCodeResponsePromotionDetail {
  /** 券ID，例：`109519` */
  coupon_id: string
  /** 优惠名称，例：`单品惠-6` */
  name?: string
  /**
   * 优惠范围，例：`GLOBAL`
   * - `GLOBAL` 全场代金券
   * - `SINGLE` 单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型，例：`CASH`
   * - `CASH` 充值型代金券
   * - `NOCASH` 免充值型代金券
   */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额（单位：分），例：`100` */
  amount: number
  /** 活动ID，例：`931386` */
  stock_id?: string
  /** 微信出资（单位：分），例：`0` */
  wechatpay_contribute?: number
  /** 商户出资（单位：分），例：`0` */
  merchant_contribute?: number
  /** 其他出资（单位：分），例：`0` */
  other_contribute?: number
  /** 优惠货币类型，例：`CNY` */
  currency?: string
  /** 单品列表 */
  goods_detail?: PayWithPaymentCodeResponseGoodsDetail[]
}

/** 单品列表 */
export interface PayWithPaymentCodeResponseGoodsDetail {
  /** 商品编码，例：`M1006` */
  goods_id: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（单位：分），例：`100` */
  unit_price: number
  /** 商品优惠金额（单位：分），例：`1` */
  discount_amount: number
  /** 商品备注，例：`商品备注信息` */
  goods_remark?: string
}
