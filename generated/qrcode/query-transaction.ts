// Generated from specs/qrcode/query-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryTransaction',
  method: 'GET',
  path: '/v3/qrcode/transactions/out-trade-no/{out_trade_no}',
  response: 'json',
  repeats: ['out_trade_no'],
}

/**
 * 查询订单 · Check a ride code fare deduction by the merchant's order number
 *
 * `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}` · 服务商、直连商户
 *
 */
export function queryTransaction(
  wxpay: WechatPay,
  request: QueryTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryTransactionResponse>> {
  return wxpay.call(operation, request, options)
}
queryTransaction.operation = operation

/** {@link queryTransaction} 的请求 */
export interface QueryTransactionRequest {
  /** 商户系统内部订单号，例：`20150806125346` */
  out_trade_no: string
  query?: QueryTransactionQuery
}

/** 查询参数 */
export interface QueryTransactionQuery {
  /** 微信支付分配的子商户号，例：`1900000109` */
  sub_mchid?: string
}

/** {@link queryTransaction} 的应答 */
export interface QueryTransactionResponse {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /** 订单创建时间，RFC 3339 */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间，RFC 3339 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {})
  /** 还款微信支付订单号 */
  repay_transaction_id?: string
  /** 垫资还款时间，RFC 3339 */
  repay_time?: string
  /** 附加数据 */
  attach?: string
  /** 代扣签约ID */
  contract_id?: string
  /** 交易场景 */
  trade_scene: 'BUS' | 'METRO' | (string & {})
  /** 公交场景信息 */
  bus_info?: QueryTransactionResponseBusInfo
  /** 地铁场景信息 */
  metro_info?: QueryTransactionResponseMetroInfo
  /** 订单金额信息 */
  amount: QueryTransactionResponseAmount
  promotion_detail?: QueryTransactionResponsePromotionDetail[]
}

/** 公交场景信息 */
export interface QueryTransactionResponseBusInfo {
  /** 用户乘车时间（上车），RFC 3339 */
  start_time: string
  /** 乘车路线 */
  line_name?: string
  /** 车牌号 */
  plate_number?: string
}

/** 地铁场景信息 */
export interface QueryTransactionResponseMetroInfo {
  /** 用户乘车时间（上车），RFC 3339 */
  start_time: string
  /** 用户下车时间，RFC 3339 */
  end_time?: string
  /** 乘车起始站 */
  start_station?: string
  /** 乘车终点站 */
  end_station?: string
}

/** 订单金额信息 */
export interface QueryTransactionResponseAmount {
  /** 订单总金额（单位：分） */
  total?: number
  /** 用户实际支付金额（单位：分） */
  payer_total?: number
  /** CNY */
  currency?: string
}

/** 优惠信息 */
export interface QueryTransactionResponsePromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 活动ID */
  stock_id?: string
  /** 优惠券面额（单位：分） */
  amount: number
  /** 微信出资（单位：分） */
  wechatpay_contribute?: number
  /** 商户出资（单位：分） */
  merchant_contribute?: number
  /** 其他出资（单位：分） */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
}
