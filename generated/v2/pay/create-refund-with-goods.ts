// Generated from specs/v2/pay/create-refund-with-goods.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'createRefundWithGoods',
  method: 'POST',
  path: '/secapi/pay/refundv2',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  certificate: true,
  json: ['detail'],
  answer: {
    integers: [
      'cash_fee',
      'cash_refund_fee',
      'coupon_refund_count',
      'coupon_refund_fee',
      'refund_fee',
      'settlement_refund_fee',
      'settlement_total_fee',
      'total_fee',
    ],
    json: ['promotion_detail'],
    families: { coupons: { fields: ['coupon_type', 'coupon_refund_fee', 'coupon_refund_id'] } },
  },
}

/**
 * 申请退款（支持单品） · Refund an order and name the goods that are returned
 *
 * `POST /secapi/pay/refundv2`
 *
 * APIv3：`createRefund`（`wechatpay-ky/refund`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011983308
 */
export function createRefundWithGoods(
  wxpay: WechatPay,
  request: CreateRefundWithGoodsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateRefundWithGoodsResponse>> {
  return callV2(wxpay, operation, request, options)
}
createRefundWithGoods.operation = operation

/** {@link createRefundWithGoods} 的请求 */
export interface CreateRefundWithGoodsRequest {
  xml: CreateRefundWithGoodsXml
}

/** 请求的字段 */
export interface CreateRefundWithGoodsXml {
  /** 退款包含的商品列表信息 */
  detail?: CreateRefundWithGoodsXmlDetail | string
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id?: string
  /** 微信订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商户退款单号，最长 64 个字符，例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 订单金额（单位：分），例：`100` */
  total_fee: number
  /** 退款金额（单位：分），例：`100` */
  refund_fee: number
  /** 退款货币种类，最长 8 个字符，例：`CNY` */
  refund_fee_type?: string
  /** 退款原因，最长 80 个字符，例：`商品已售完` */
  refund_desc?: string
  /**
   * 退款资金来源，最长 30 个字符，例：`REFUND_SOURCE_RECHARGE_FUNDS`
   * - `REFUND_SOURCE_RECHARGE_FUNDS` 可用余额退款
   * - `REFUND_SOURCE_UNSETTLED_FUNDS` 未结算资金退款
   */
  refund_account?: 'REFUND_SOURCE_RECHARGE_FUNDS' | 'REFUND_SOURCE_UNSETTLED_FUNDS'
  /** 退款结果通知url，最长 256 个字符，例：`https://weixin.qq.com/notify/` */
  notify_url?: string
  /** 现金退款金额（单位：分） */
  cash_refund_fee?: number
}

export interface CreateRefundWithGoodsXmlDetail {
  /** 订单原价（单位：分），例：`1` */
  cost_price?: number
  /** 商品小票ID，例：`wx123` */
  receipt_id?: string
  /** 单品列表 */
  goods_detail: CreateRefundWithGoodsXmlDetailGoodsDetail[]
}

/** 单品列表 */
export interface CreateRefundWithGoodsXmlDetailGoodsDetail {
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

/** {@link createRefundWithGoods} 的应答 */
export interface CreateRefundWithGoodsResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
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
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信退款单号 */
  refund_id: string
  /** 退款金额（单位：分） */
  refund_fee: number
  /** 应结退款金额（单位：分） */
  settlement_refund_fee?: number
  /** 标价金额（单位：分） */
  total_fee: number
  /** 应结订单金额（单位：分） */
  settlement_total_fee?: number
  /** 标价币种 */
  fee_type?: string
  /** 现金支付金额（单位：分） */
  cash_fee: number
  /** 现金支付币种 */
  cash_fee_type?: string
  /** 现金退款金额（单位：分） */
  cash_refund_fee?: number
  /** 代金券或立减优惠列表 */
  coupons?: CreateRefundWithGoodsResponseCoupons[]
  /** 代金券退款总金额（单位：分） */
  coupon_refund_fee?: number
  /** 退款代金券使用数量 */
  coupon_refund_count?: number
  /** 营销详情，JSON 字符串，直接给内容即可，由运行时编解码 */
  promotion_detail?: CreateRefundWithGoodsResponsePromotionDetail | string
}

/** 代金券或立减优惠列表 */
export interface CreateRefundWithGoodsResponseCoupons {
  /**
   * 代金券类型
   * - `CASH` 充值代金券
   * - `NO_CASH` 非充值代金券
   */
  coupon_type?: 'CASH' | 'NO_CASH' | (string & {})
  /** 单个代金券退款金额（单位：分） */
  coupon_refund_fee?: number
  /** 退款代金券ID */
  coupon_refund_id?: string
}

/** 营销详情 */
export interface CreateRefundWithGoodsResponsePromotionDetail {
  /** 营销详情 */
  promotion_detail?: CreateRefundWithGoodsResponsePromotionDetailPromotionDetail[]
}

/** 营销详情 */
export interface CreateRefundWithGoodsResponsePromotionDetailPromotionDetail {
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
  goods_detail?: CreateRefundWithGoodsResponseGoodsDetail[]
}

/** 单品列表 */
export interface CreateRefundWithGoodsResponseGoodsDetail {
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
