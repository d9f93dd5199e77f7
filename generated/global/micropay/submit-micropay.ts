// Generated from specs/global/micropay/submit-micropay.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'submitMicropay',
  method: 'POST',
  path: '/v3/global/micropay/transactions/pay',
  request: 'json',
  response: 'json',
  overseas: true,
}

/**
 * 提交付款码支付 · Charge a user whose payment code the merchant has scanned
 *
 * `POST /v3/global/micropay/transactions/pay` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
 */
export function submitMicropay(
  wxpay: WechatPay,
  request: SubmitMicropayRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<SubmitMicropayResponse>> {
  return wxpay.call(operation, request, options)
}
submitMicropay.operation = operation

/** {@link submitMicropay} 的请求 */
export interface SubmitMicropayRequest {
  json: SubmitMicropayJson
}

/** 请求包体 */
export interface SubmitMicropayJson {
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** APPID，例：`wx8888888888888888` */
  appid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号，例：`1900000100` */
  sp_mchid?: string
  /** 机构APPID，例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商品描述，例：`image形象店-深圳腾大- QQ公仔` */
  description: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商品标记，例：`WXG` */
  goods_tag?: string
  /** 交易类型，例：`MICROPAY` */
  trade_type: string
  /** 指定支付方式，例：`no_credit` */
  limit_pay?: string
  /** MCC码，例：`1011` */
  merchant_category_code: string
  /** 支付者 */
  payer?: SubmitMicropayJsonPayer
  /** 订单金额 */
  amount: SubmitMicropayJsonAmount
  /** 场景信息 */
  scene_info?: SubmitMicropayJsonSceneInfo
  /** 优惠功能 */
  detail?: SubmitMicropayJsonDetail[]
}

/** 支付者 */
export interface SubmitMicropayJsonPayer {
  /** 授权码，例：`120061098828009406` */
  auth_code: string
}

/** 订单金额 */
export interface SubmitMicropayJsonAmount {
  /** 总金额（币种的最小单位），例：`888` */
  total: number
  /** 货币类型，例：`HKD` */
  currency?: string
}

/** 场景信息 */
export interface SubmitMicropayJsonSceneInfo {
  /** 商户端设备号，例：`013467007045764` */
  device_id?: string
  /** 商户端设备IP，例：`128.0.0.1` */
  device_ip?: string
  /** 用户终端IP，例：`128.0.0.1` */
  payer_client_ip?: string
  /** 操作员ID，例：`123145` */
  operator_id?: string
  /** 商户门店信息 */
  store_info?: SubmitMicropayJsonSceneInfoStoreInfo
}

/** 商户门店信息 */
export interface SubmitMicropayJsonSceneInfoStoreInfo {
  /** 编号，例：`0001` */
  id?: string
  /** 名称，例：`腾讯大厦分店` */
  name: string
  /** 详细地址，例：`广东省深圳市南山区科技中一道10000号` */
  address: string
}

/** 优惠功能 */
export interface SubmitMicropayJsonDetail {
  /** 订单原价（币种的最小单位），例：`608800` */
  cost_price?: number
  /** 商品小票ID，例：`wx123` */
  receipt_id?: string
  /** 单品列表 */
  goods_detail?: SubmitMicropayJsonDetailGoodsDetail[]
}

/** 单品列表 */
export interface SubmitMicropayJsonDetailGoodsDetail {
  /** 商品编码，例：`商品编码` */
  goods_id: string
  /** 微信侧商品编码，例：`1001` */
  wxpay_goods_id?: string
  /** 商品名称，例：`iPhone6s 16G` */
  goods_name?: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（币种的最小单位），例：`528800` */
  price: number
}

/** {@link submitMicropay} 的应答 */
export interface SubmitMicropayResponse {
  /** 微信支付订单号，例：`1217752501201407033233368018` */
  id?: string
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** APPID，例：`wx8888888888888888` */
  appid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号，例：`1900000100` */
  sp_mchid?: string
  /** 机构APPID，例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 交易类型，例：`MICROPAY` */
  trade_type?: string
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
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 商户数据，例：`自定义数据` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 支付者 */
  payer?: SubmitMicropayResponsePayer
  /** 订单金额 */
  amount?: SubmitMicropayResponseAmount
  /** 优惠功能 */
  detail?: SubmitMicropayResponseDetail[]
}

/** 支付者 */
export interface SubmitMicropayResponsePayer {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户标识（机构），例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 用户标识（特约商户），例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 订单金额 */
export interface SubmitMicropayResponseAmount {
  /** 订单金额（币种的最小单位），例：`888` */
  total?: number
  /** 货币类型，例：`CNY` */
  currency?: string
  /** 用户支付金额（币种的最小单位），例：`888` */
  payer_total?: number
  /** 汇率 */
  exchange_rate?: SubmitMicropayResponseAmountExchangeRate
  /** 支付货币类型，例：`CNY` */
  payer_currency?: string
}

/** 汇率 */
export interface SubmitMicropayResponseAmountExchangeRate {
  /** 汇率类型，例：`SETTLEMENT_RATE` */
  type?: 'SETTLEMENT_RATE' | (string & {})
  /** 汇率值，例：`80000000` */
  rate?: number
}

/** 优惠功能 */
export interface SubmitMicropayResponseDetail {
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
  /** 货币类型，例：`CNY` */
  currency?: string
  /** 活动ID，例：`931386` */
  activity_id?: string
  /** 微信出资（币种的最小单位），例：`0` */
  wechatpay_contribute_amount?: number
  /** 商户出资（币种的最小单位），例：`0` */
  merchant_contribute_amount?: number
  /** 其他出资（币种的最小单位），例：`5` */
  other_contribute_amount?: number
  /** 单品列表 */
  goods_detail?: SubmitMicropayResponseDetailGoodsDetail[]
}

/** 单品列表 */
export interface SubmitMicropayResponseDetailGoodsDetail {
  /** 商品编码，例：`12345` */
  goods_id: string
  /** 商品备注，例：`1001` */
  goods_remark?: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品价格（币种的最小单位），例：`528800` */
  price: number
}
