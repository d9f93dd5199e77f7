// Generated from specs/repayment/query-repayment-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryRepaymentOrder',
  method: 'GET',
  path: '/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}',
  response: 'json',
  repeats: ['combine_out_trade_no'],
}

/**
 * 还款单查询 · Look up a combined repayment order and its sub-orders
 *
 * `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015124483
 */
export function queryRepaymentOrder(
  wxpay: WechatPay,
  request: QueryRepaymentOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryRepaymentOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryRepaymentOrder.operation = operation

/** {@link queryRepaymentOrder} 的请求 */
export interface QueryRepaymentOrderRequest {
  /** 还款单订单号，例：`P20150806125346` */
  combine_out_trade_no: string
}

/** {@link queryRepaymentOrder} 的应答 */
export interface QueryRepaymentOrderResponse {
  /** 还款服务商APPID，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 还款服务商商户号，例：`1900000109` */
  combine_mchid: string
  /** 还款单订单号，例：`P20150806125346` */
  combine_out_trade_no: string
  /** 还款单微信支付订单号，例：`1217752501201407033233368018` */
  combine_transaction_id: string
  /** 还款支付者信息 */
  combine_payer_info?: QueryRepaymentOrderResponseCombinePayerInfo
  /** 还款明细单信息列表 */
  sub_orders?: QueryRepaymentOrderResponseSubOrders[]
}

/** 还款支付者信息 */
export interface QueryRepaymentOrderResponseCombinePayerInfo {
  /** 用户服务商标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** 还款明细单信息列表 */
export interface QueryRepaymentOrderResponseSubOrders {
  /** 还款单发起商户号，例：`1900000109` */
  mchid: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 还款明细单订单号，例：`20150806125346` */
  out_trade_no: string
  /** 还款明细单微信支付订单号，例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 交易类型，例：`REPAYMENT` */
  trade_type?: 'REPAYMENT' | (string & {})
  /** 交易状态，例：`SUCCESS` */
  trade_state?: 'SUCCESS' | 'NOTPAY' | 'CLOSED' | (string & {})
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 附加数据，例：`深圳分店` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  success_time?: string
  /** 子单金额信息 */
  amount?: QueryRepaymentOrderResponseSubOrdersAmount
}

/** 子单金额信息 */
export interface QueryRepaymentOrderResponseSubOrdersAmount {
  /** 标价金额（单位：分），例：`100` */
  total_amount: number
  /** 标价币种，例：`CNY` */
  currency?: string
  /** 现金支付金额（单位：分），例：`10` */
  payer_amount: number
  /** 现金支付币种，例：`CNY` */
  payer_currency?: string
}
