// Generated from specs/v2/pay/query-refund-with-goods.yaml. Edit that file and run `npm run generate`.
import type {
  Paged,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation & Paged<'refunds'> = {
  id: 'queryRefundWithGoods',
  method: 'POST',
  path: '/pay/refundqueryv2',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5', 'HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  answer: {
    integers: [
      'cash_fee',
      'cash_refund_fee',
      'coupon_refund_count',
      'coupon_refund_fee',
      'refund_count',
      'refund_fee',
      'settlement_refund_fee',
      'settlement_total_fee',
      'total_fee',
      'total_refund_count',
    ],
    json: ['promotion_detail'],
    families: {
      refunds: {
        fields: [
          'out_refund_no',
          'refund_id',
          'refund_channel',
          'refund_fee',
          'settlement_refund_fee',
          'coupon_refund_fee',
          'coupon_refund_count',
          'refund_status',
          'refund_account',
          'refund_recv_accout',
          'refund_success_time',
        ],
        families: { coupons: { fields: ['coupon_type', 'coupon_refund_id', 'coupon_refund_fee'] } },
      },
    },
  },
  pages: { items: 'refunds', offset: 'offset', total: 'total_refund_count' },
}

/**
 * 查询退款（支持单品） · Query the refunds of an order with their goods
 *
 * `POST /pay/refundqueryv2`
 *
 * 所有分页：`for await (const item of items(queryRefundWithGoods, wxpay, …))`（`wechatpay-ky/lists`）
 *
 * APIv3：`queryRefundByOutRefundNo`（`wechatpay-ky/refund`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984122
 */
export function queryRefundWithGoods(
  wxpay: WechatPay,
  request: QueryRefundWithGoodsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRefundWithGoodsResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryRefundWithGoods.operation = operation

/** {@link queryRefundWithGoods} 的请求 */
export interface QueryRefundWithGoodsRequest {
  xml: QueryRefundWithGoodsXml
}

/** 请求的字段 */
export interface QueryRefundWithGoodsXml {
  /** 公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1900000109` */
  mch_id?: string
  /** 子商户公众账号ID，最长 32 个字符，例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id?: string
  /** 微信订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号，最长 32 个字符，例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商户退款单号，最长 64 个字符，例：`1217752501201407033233368018` */
  out_refund_no?: string
  /** 微信退款单号，最长 32 个字符，例：`1217752501201407033233368018` */
  refund_id?: string
  /** 偏移量，例：`15` */
  offset?: number
}

/** {@link queryRefundWithGoods} 的应答 */
export interface QueryRefundWithGoodsResponse {
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
  /** 错误码 */
  err_code?: string
  /** 错误描述 */
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
  /** 订单总退款次数 */
  total_refund_count?: number
  /** 微信订单号，最长 32 个字符 */
  transaction_id: string
  /** 商户订单号，最长 32 个字符 */
  out_trade_no: string
  /** 订单金额（单位：分） */
  total_fee: number
  /** 应结订单金额（单位：分） */
  settlement_total_fee?: number
  /** 货币种类，最长 8 个字符 */
  fee_type?: string
  /** 现金支付金额（单位：分） */
  cash_fee: number
  /** 退款笔数 */
  refund_count: number
  /** 退款列表 */
  refunds?: QueryRefundWithGoodsResponseRefunds[]
  /** 营销详情，JSON 字符串，直接给内容即可，由运行时编解码 */
  promotion_detail?: QueryRefundWithGoodsResponsePromotionDetail | string
  /** 现金退款金额（单位：分） */
  cash_refund_fee?: number
  /**
   * 退款资金来源
   * - `REFUND_SOURCE_RECHARGE_FUNDS` 可用余额退款
   * - `REFUND_SOURCE_UNSETTLED_FUNDS` 未结算资金退款
   */
  refund_account?: 'REFUND_SOURCE_RECHARGE_FUNDS' | 'REFUND_SOURCE_UNSETTLED_FUNDS' | (string & {})
  /**
   * 退款状态
   * - `SUCCESS` 退款成功
   * - `REFUNDCLOSE` 退款关闭
   * - `PROCESSING` 退款处理中
   * - `CHANGE` 退款异常
   */
  refund_status?: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'CHANGE' | (string & {})
  /** 退款金额（单位：分） */
  refund_fee?: number
  /** 微信退款单号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /**
   * 退款渠道
   * - `ORIGINAL` 原路退款
   * - `BALANCE` 退回到余额
   * - `OTHER_BALANCE` 原账户异常退到其他余额账户
   * - `OTHER_BANKCARD` 原银行卡异常退到其他银行卡
   */
  refund_channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  refund_recv_accout?: string
}

/** 退款列表 */
export interface QueryRefundWithGoodsResponseRefunds {
  /** 商户退款单号 */
  out_refund_no?: string
  /** 微信退款单号 */
  refund_id?: string
  /**
   * 退款渠道
   * - `ORIGINAL` 原路退款
   * - `BALANCE` 退回到余额
   * - `OTHER_BALANCE` 原账户异常退到其他余额账户
   * - `OTHER_BANKCARD` 原银行卡异常退到其他银行卡
   */
  refund_channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 申请退款金额（单位：分） */
  refund_fee?: number
  /** 退款金额（单位：分） */
  settlement_refund_fee?: number
  /** 代金券列表 */
  coupons?: QueryRefundWithGoodsResponseRefundsCoupons[]
  /** 总代金券退款金额（单位：分） */
  coupon_refund_fee?: number
  /** 退款代金券使用数量 */
  coupon_refund_count?: number
  /**
   * 退款状态
   * - `SUCCESS` 退款成功
   * - `REFUNDCLOSE` 退款关闭
   * - `PROCESSING` 退款处理中
   * - `CHANGE` 退款异常
   */
  refund_status?: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'CHANGE' | (string & {})
  /**
   * 退款资金来源
   * - `REFUND_SOURCE_RECHARGE_FUNDS` 可用余额退款
   * - `REFUND_SOURCE_UNSETTLED_FUNDS` 未结算资金退款
   */
  refund_account?: 'REFUND_SOURCE_RECHARGE_FUNDS' | 'REFUND_SOURCE_UNSETTLED_FUNDS' | (string & {})
  /** 退款入账账户 */
  refund_recv_accout?: string
  /** 退款成功时间 */
  refund_success_time?: string
}

/** 代金券列表 */
export interface QueryRefundWithGoodsResponseRefundsCoupons {
  /**
   * 代金券类型
   * - `CASH` 充值代金券
   * - `NO_CASH` 非充值代金券
   */
  coupon_type?: 'CASH' | 'NO_CASH' | (string & {})
  /** 退款代金券ID */
  coupon_refund_id?: string
  /** 单个代金券退款金额（单位：分） */
  coupon_refund_fee?: number
}

/** 营销详情 */
export interface QueryRefundWithGoodsResponsePromotionDetail {
  /** 营销详情 */
  promotion_detail?: QueryRefundWithGoodsResponsePromotionDetailPromotionDetail[]
}

/** 营销详情 */
export interface QueryRefundWithGoodsResponsePromotionDetailPromotionDetail {
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
  goods_detail?: QueryRefundWithGoodsResponseGoodsDetail[]
}

/** 单品列表 */
export interface QueryRefundWithGoodsResponseGoodsDetail {
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
