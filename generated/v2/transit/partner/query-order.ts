// Generated from specs/v2/transit/partner/query-order.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../../runtime/operation.js'
import { callV2 } from '../../../../runtime/v2/call.js'
import type { V2Operation } from '../../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryOrder',
  method: 'POST',
  path: '/transit/partnerpay/queryorder',
  request: 'xml',
  response: 'xml',
  signTypes: ['HMAC-SHA256'],
  sendsSignType: true,
  nonce: true,
  mchid: ['mch_id'],
  answer: {
    integers: ['cash_fee', 'coupon_count', 'coupon_fee', 'settlement_total_fee', 'total_fee'],
    families: { coupons: { fields: ['coupon_type', 'coupon_id', 'coupon_fee'] } },
  },
}

/**
 * 查询订单 · Query a transit deduction order of a sub-merchant
 *
 * `POST /transit/partnerpay/queryorder`
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989909
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
  /** 请求appid，最长 32 个字符，例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id，最长 32 个字符，例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`10000098` */
  mch_id?: string
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mch_id: string
  /** 微信订单号，最长 32 个字符，例：`1009660380201506130728806387` */
  transaction_id: string
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
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
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
  /** 用户子标识 */
  sub_openid?: string
  /**
   * 是否关注公众账号
   * - `Y` 关注
   * - `N` 未关注
   */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /**
   * 交易类型
   * - `PAP` 委托代扣支付
   */
  trade_type?: 'PAP' | (string & {})
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
  /** 总金额（单位：分） */
  total_fee?: number
  /** 货币种类 */
  fee_type?: string
  /** 现金支付金额（单位：分） */
  cash_fee?: number
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /** 应结订单金额（单位：分） */
  settlement_total_fee?: number
  /** 代金券或立减优惠金额（单位：分） */
  coupon_fee?: number
  /** 代金券或立减优惠使用数量 */
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
  trade_state_desc?: string
}

/** 代金券或立减优惠列表 */
export interface QueryOrderResponseCoupons {
  /**
   * 代金券类型
   * - `CASH` 充值代金券
   * - `NO_CASH` 非充值代金券
   */
  coupon_type?: 'CASH' | 'NO_CASH' | (string & {})
  /** 代金券或立减优惠ID */
  coupon_id?: string
  /** 单个代金券或立减优惠支付金额（单位：分） */
  coupon_fee?: number
}
