// Generated from specs/v2/deposit/query-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryOrder',
  method: 'POST',
  path: '/deposit/orderquery',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  answer: {
    integers: [
      'cash_fee',
      'consume_fee',
      'coupon_count',
      'coupon_fee',
      'settlement_total_fee',
      'total_fee',
    ],
    json: ['promotion_detail'],
    families: { coupons: { fields: ['coupon_type', 'coupon_id', 'coupon_fee'] } },
  },
}

/**
 * 查询订单 · Query a deposit order
 *
 * `POST /deposit/orderquery`
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011986679
 */
export function queryOrder(
  wxpay: WechatPay,
  request: QueryOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryOrder.operation = operation

/** {@link queryOrder} 的请求 */
export interface QueryOrderRequest {
  xml: QueryOrderXml
}

/** 请求的字段 */
export interface QueryOrderXml {
  /** 接口版本号，例：`1.0` */
  version?: '1.0'
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000100` */
  sub_mch_id?: string
  /** 微信订单号，最长 32 个字符，例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 商户订单号，最长 32 个字符，例：`20150806125346` */
  out_trade_no?: string
}

/** {@link queryOrder} 的应答 */
export interface QueryOrderResponse {
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
  /** 设备号 */
  device_info?: string
  /** 用户标识 */
  openid?: string
  /**
   * 是否关注公众账号
   * - `Y` 关注
   * - `N` 未关注
   */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 用户子标识 */
  sub_openid?: string
  /**
   * 是否关注子公众账号
   * - `Y` 关注
   * - `N` 未关注
   */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /**
   * 交易类型
   * - `JSAPI` 公众号或小程序支付
   * - `APP` APP支付
   * - `MICROPAY` 付款码支付
   * - `FACEPAY` 刷脸支付
   */
  trade_type?: 'JSAPI' | 'APP' | 'MICROPAY' | 'FACEPAY' | (string & {})
  /**
   * 交易状态
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销（付款码支付）
   * - `USERPAYING` 用户支付中
   * - `PAYERROR` 支付失败
   * - `ACCEPT` 已接收，等待扣款
   */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 标价金额（单位：分） */
  total_fee?: number
  /** 应结订单金额（单位：分） */
  settlement_total_fee?: number
  /** 标价币种 */
  fee_type?: string
  /** 现金支付金额（单位：分） */
  cash_fee?: number
  /** 现金支付币种 */
  cash_fee_type?: string
  /** 代金券金额（单位：分） */
  coupon_fee?: number
  /** 代金券使用数量 */
  coupon_count?: number
  /** 代金券或立减优惠列表 */
  coupons?: QueryOrderResponseCoupons[]
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 */
  time_end?: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 营销详情，JSON 字符串，直接给内容即可，由运行时编解码 */
  promotion_detail?: QueryOrderResponsePromotionDetail | string
  /** 押金消费金额（单位：分） */
  consume_fee?: number
}

/** 代金券或立减优惠列表 */
export interface QueryOrderResponseCoupons {
  /**
   * 代金券类型
   * - `CASH` 充值代金券
   * - `NO_CASH` 非充值代金券
   */
  coupon_type?: 'CASH' | 'NO_CASH' | (string & {})
  /** 代金券ID */
  coupon_id?: string
  /** 单个代金券支付金额（单位：分） */
  coupon_fee?: number
}

/** 营销详情 */
export interface QueryOrderResponsePromotionDetail {
  /** 营销详情 */
  promotion_detail?: QueryOrderResponsePromotionDetailPromotionDetail[]
}

/** 营销详情 */
export interface QueryOrderResponsePromotionDetailPromotionDetail {
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
  goods_detail?: QueryOrderResponsePromotionDetailGoodsDetail[]
}

/** 单品列表 */
export interface QueryOrderResponsePromotionDetailGoodsDetail {
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
