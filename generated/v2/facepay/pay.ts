// Generated from specs/v2/facepay/pay.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'pay',
  method: 'POST',
  path: '/pay/facepay',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  json: ['detail'],
  times: ['time_start', 'time_expire'],
  answer: {
    integers: ['cash_fee', 'coupon_fee', 'settlement_total_fee', 'total_fee'],
    json: ['promotion_detail'],
  },
}

/**
 * 提交刷脸支付 · Charge a customer by a face code
 *
 * `POST /pay/facepay`
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
 */
export function pay(
  wxpay: WechatPay,
  request: PayRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PayResponse>> {
  return callV2(wxpay, operation, request, options)
}
pay.operation = operation

/** {@link pay} 的请求 */
export interface PayRequest {
  xml: PayXml
}

/** 请求的字段 */
export interface PayXml {
  /**
   * 是否押金支付，例：`Y`
   * - `Y` 是押金支付
   * - `N` 普通刷脸支付
   */
  deposit?: 'Y' | 'N'
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000100` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
  /** 设备号，最长 32 个字符，例：`013467007045764` */
  device_info?: string
  /** 商品描述，最长 128 个字符，例：`腾讯充值中心-QQ会员充值` */
  body: string
  /** 商品详情 */
  detail?: PayXmlDetail | string
  /** 附加数据，最长 127 个字符，例：`说明` */
  attach?: string
  /** 商户订单号，最长 32 个字符，例：`1217472501201407033233367018` */
  out_trade_no: string
  /** 总金额（单位：分），例：`888` */
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
  /** 用户标识，最长 128 个字符，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 授权码，最长 128 个字符，例：`b713b5d2-666c-48` */
  face_code: string
}

export interface PayXmlDetail {
  /** 单品列表 */
  goods_detail: PayXmlDetailGoodsDetail[]
}

/** 单品列表 */
export interface PayXmlDetailGoodsDetail {
  /** 商品编码，例：`商品编码` */
  goods_id: string
  /** 微信支付商品编码，例：`1001` */
  wxpay_goods_id?: string
  /** 商品名称，例：`iPhone6s 16G` */
  goods_name: string
  /** 商品数量，例：`1` */
  goods_num: number
  /** 商品单价（单位：分），例：`528800` */
  price: number
  /** 商品类目ID，例：`123789` */
  goods_category?: string
  /** 商品描述信息，例：`苹果手机` */
  body?: string
}

/** {@link pay} 的应答 */
export interface PayResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 设备号，最长 32 个字符 */
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
  /** 用户标识，最长 128 个字符 */
  openid: string
  /**
   * 是否关注公众账号，最长 1 个字符
   * - `Y` 关注
   * - `N` 未关注
   */
  is_subscribe: 'Y' | 'N' | (string & {})
  /** 用户子标识，最长 128 个字符 */
  sub_openid?: string
  /**
   * 是否关注子公众账号，最长 1 个字符
   * - `Y` 关注
   * - `N` 未关注
   */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /**
   * 交易类型，最长 16 个字符
   * - `FACEPAY` 刷脸支付
   */
  trade_type: 'FACEPAY' | (string & {})
  /** 付款银行，最长 32 个字符 */
  bank_type: string
  /** 标价币种，最长 16 个字符 */
  fee_type?: string
  /** 标价金额（单位：分） */
  total_fee: number
  /** 现金支付币种，最长 16 个字符 */
  cash_fee_type?: string
  /** 现金支付金额（单位：分） */
  cash_fee: number
  /** 应结订单金额（单位：分） */
  settlement_total_fee?: number
  /** 代金券金额（单位：分） */
  coupon_fee?: number
  /** 微信支付订单号，最长 32 个字符 */
  transaction_id: string
  /** 商户订单号，最长 32 个字符 */
  out_trade_no: string
  /** 商家数据包，最长 128 个字符 */
  attach?: string
  /** 支付完成时间，最长 14 个字符 */
  time_end: string
  /** 营销详情，JSON 字符串，直接给内容即可，由运行时编解码 */
  promotion_detail?: PayResponsePromotionDetail | string
  /** 商品详情 */
  detail?: string
}

/** 营销详情 */
export interface PayResponsePromotionDetail {
  /** 营销详情 */
  promotion_detail?: PayResponsePromotionDetailPromotionDetail[]
}

/** 营销详情 */
export interface PayResponsePromotionDetailPromotionDetail {
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
  goods_detail?: PayResponsePromotionDetailGoodsDetail[]
}

/** 单品列表 */
export interface PayResponsePromotionDetailGoodsDetail {
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
