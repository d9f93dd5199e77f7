// Generated from specs/offlineface/query-transaction-by-out-trade-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTransactionByOutTradeNo',
  method: 'GET',
  path: '/v3/offlineface/transactions/out-trade-no/{out_trade_no}',
  response: 'json',
  mchid: ['query.sp_mchid'],
  repeats: ['out_trade_no'],
}

/**
 * 查单 · Look up a face payment by merchant order number
 *
 * `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
 */
export function queryTransactionByOutTradeNo(
  wxpay: WechatPay,
  request: QueryTransactionByOutTradeNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransactionByOutTradeNoResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransactionByOutTradeNo.operation = operation

/** {@link queryTransactionByOutTradeNo} 的请求 */
export interface QueryTransactionByOutTradeNoRequest {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  query: QueryTransactionByOutTradeNoQuery
}

/** 查询参数 */
export interface QueryTransactionByOutTradeNoQuery {
  /** 服务商商户号，可不填，由客户端填入自己的商户号，例：`198798777` */
  sp_mchid?: string
  /** 子商户商户号，例：`3233122121` */
  sub_mchid: string
  /** 平台产品ID，例：`2` */
  business_product_id: '2' | '11'
}

/** {@link queryTransactionByOutTradeNo} 的应答 */
export interface QueryTransactionByOutTradeNoResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: QueryTransactionByOutTradeNoResponsePayer
  /** 金额信息 */
  amount?: QueryTransactionByOutTradeNoResponseAmount
  /** 优惠信息列表 */
  promotion_detail?: Record<string, unknown>[]
  /** 支付场景信息 */
  scene_info?: QueryTransactionByOutTradeNoResponseSceneInfo
  /** 付款银行 */
  bank_type?: string
  /**
   * 交易类型
   * - `AUTH` 行业代扣
   */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {})
  /** 交易状态 */
  trade_state: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间，RFC 3339 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}

/** 支付用户信息 */
export interface QueryTransactionByOutTradeNoResponsePayer {
  /** 公众下的openid */
  sp_openid?: string
  /** 子公众下的openid */
  sub_openid?: string
}

/** 金额信息 */
export interface QueryTransactionByOutTradeNoResponseAmount {
  /** 总金额（单位：分） */
  total: number | bigint
  /** 货币类型 */
  currency: 'CNY' | (string & {})
}

/** 支付场景信息 */
export interface QueryTransactionByOutTradeNoResponseSceneInfo {
  /** 设备IP */
  device_ip?: string
}
