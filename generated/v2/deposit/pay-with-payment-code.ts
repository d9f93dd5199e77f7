// Generated from specs/v2/deposit/pay-with-payment-code.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'payWithPaymentCode',
  method: 'POST',
  path: '/deposit/micropay',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  json: ['detail', 'scene_info'],
  times: ['time_start', 'time_expire'],
  answer: {
    integers: ['cash_fee', 'coupon_fee', 'settlement_total_fee', 'total_fee'],
    json: ['promotion_detail'],
  },
}

/**
 * 支付押金（付款码支付） · Take a deposit by the payment code shown on the customer's phone
 *
 * `POST /deposit/micropay`
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011986623
 */
export function payWithPaymentCode(
  wxpay: WechatPay,
  request: PayWithPaymentCodeRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PayWithPaymentCodeResponse>> {
  return callV2(wxpay, operation, request, options)
}
payWithPaymentCode.operation = operation

/** {@link payWithPaymentCode} 的请求 */
export interface PayWithPaymentCodeRequest {
  xml: PayWithPaymentCodeXml
}

/** 请求的字段 */
export interface PayWithPaymentCodeXml {
  /** 接口版本号，例：`1.0` */
  version?: '1.0'
  /**
   * 是否分账，例：`N`
   * - `N` 否，不分账
   * - `Y` 是，需要分账
   */
  profit_sharing?: 'N' | 'Y'
  /**
   * 是否押金支付，例：`Y`
   * - `Y` 是押金支付
   * - `N` 普通付款码支付
   */
  deposit: 'Y' | 'N'
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
  /** 设备号，最长 32 个字符，例：`013467007045764` */
  device_info?: string
  /** 商品描述，最长 128 个字符，例：`腾讯充值中心-QQ会员充值` */
  body: string
  /** 单品优惠 */
  detail?: PayWithPaymentCodeXmlDetail | string
  /** 附加数据，最长 127 个字符，例：`说明` */
  attach?: string
  /** 商户订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额（单位：分），例：`888` */
  total_fee: number
  /** 货币类型，最长 16 个字符，例：`CNY` */
  fee_type: string
  /** 终端IP，最长 64 个字符，例：`8.8.8.8` */
  spbill_create_ip: string
  /** 订单优惠标记，最长 32 个字符，例：`1234` */
  goods_tag?: string
  /** 指定支付方式，最长 32 个字符，例：`no_credit` */
  limit_pay?: string
  /** 交易起始时间，yyyyMMddHHmmss，最长 14 个字符，例：`20091225091010` */
  time_start?: string | Date
  /** 交易结束时间，yyyyMMddHHmmss，最长 14 个字符，例：`20091227091010` */
  time_expire?: string | Date
  /**
   * 电子发票入口开放标识，例：`Y`
   * - `Y` 开通
   * - `N` 不开通
   */
  receipt?: 'Y' | 'N'
  /** 授权码，最长 128 个字符，例：`120061098828009406` */
  auth_code: string
  /** 场景信息 */
  scene_info?: PayWithPaymentCodeXmlSceneInfo | string
  /** 用户标识，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 商品ID，最长 32 个字符 */
  product_id?: string
}

export interface PayWithPaymentCodeXmlDetail {
  /** 订单原价（单位：分），例：`1` */
  cost_price?: number
  /** 商品小票ID，例：`wx123` */
  receipt_id?: string
  /** 单品列表 */
  goods_detail: PayWithPaymentCodeXmlDetailGoodsDetail[]
}

/** 单品列表 */
export interface PayWithPaymentCodeXmlDetailGoodsDetail {
  /** 商品编码，例：`商品编码` */
  goods_id: string
  /** 微信支付商品编码，例：`1001` */
  wxpay_goods_id?: string
  /** 商品名称，例：`iPhone6s 16G` */
  goods_name?: string
  /** 商品数量，例：`1` */
  quantity: number
  /** 商品单价（单位：分），例：`528800` */
  price: number
}

export interface PayWithPaymentCodeXmlSceneInfo {
  /** 实际门店信息 */
  store_info: PayWithPaymentCodeXmlSceneInfoStoreInfo
}

/** 实际门店信息 */
export interface PayWithPaymentCodeXmlSceneInfoStoreInfo {
  /** 门店id，例：`SZTX001` */
  id: string
  /** 门店名称，例：`腾大餐厅` */
  name?: string
  /** 门店行政区划码，例：`440305` */
  area_code?: string
  /** 门店详细地址 */
  address?: string
}

/** {@link payWithPaymentCode} 的应答 */
export interface PayWithPaymentCodeResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户标识 */
  openid: string
  /**
   * 是否关注公众账号
   * - `Y` 关注
   * - `N` 未关注
   */
  is_subscribe: 'Y' | 'N' | (string & {})
  /**
   * 交易类型
   * - `MICROPAY` 付款码支付
   */
  trade_type: 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 货币类型 */
  fee_type?: string
  /** 订单金额（单位：分） */
  total_fee: number
  /** 应结订单金额（单位：分） */
  settlement_total_fee?: number
  /** 代金券金额（单位：分） */
  coupon_fee?: number
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /** 现金支付金额（单位：分） */
  cash_fee: number
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商家数据包 */
  attach?: string
  /** 支付完成时间 */
  time_end: string
  /** 营销详情，JSON 字符串，直接给内容即可，由运行时编解码 */
  promotion_detail?: PayWithPaymentCodeResponsePromotionDetail | string
  /**
   * 是否关注子公众账号
   * - `Y` 关注
   * - `N` 未关注
   */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 子商户用户标识 */
  sub_openid?: string
}

/** 营销详情 */
export interface PayWithPaymentCodeResponsePromotionDetail {
  /** 营销详情 */
  promotion_detail?: PayWithPaymentCodeResponsePromotionDetailPromotionDetail[]
}

/** 营销详情 */
export interface PayWithPaymentCodeResponsePromotionDetailPromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠名称 */
  name?: string
  /**
   * 优惠范围
   * - `GLOBAL` 全场优惠类型
   * - `SINGLE` 单品优惠类型
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型
   * - `COUPON` 充值型代金券
   * - `DISCOUNT` 免充值型优惠
   */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额（单位：分） */
  amount: number
  /** 活动ID */
  activity_id: string
  /** 微信出资（单位：分） */
  wxpay_contribute?: number
  /** 商户出资（单位：分） */
  merchant_contribute?: number
  /** 其他出资（单位：分） */
  other_contribute?: number
  /** 单品列表 */
  goods_detail?: PayWithPaymentCodeResponseGoodsDetail[]
}

/** 单品列表 */
export interface PayWithPaymentCodeResponseGoodsDetail {
  /** 商品编码 */
  goods_id?: string
  /** 微信支付商品编码 */
  wxpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品数量 */
  quantity: number
  /** 商品单价（单位：分） */
  price: number
  /** 商品备注 */
  goods_remark?: string
  /** 商品优惠金额（单位：分） */
  discount_amount?: number
}
