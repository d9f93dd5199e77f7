// Generated from specs/ecommerce/combine-papay/query-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrder',
  method: 'GET',
  path: '/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}',
  response: 'json',
  repeats: ['combine_out_trade_no'],
}

/**
 * 电商合单委托代扣查询订单 · Query a combined deduction order
 *
 * `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012884130
 */
export function queryOrder(
  wxpay: WechatPay,
  request: QueryOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryOrder.operation = operation

/** {@link queryOrder} 的请求 */
export interface QueryOrderRequest {
  /** 合单商户订单号，例：`P20150806125346` */
  combine_out_trade_no: string
}

/** {@link queryOrder} 的应答 */
export interface QueryOrderResponse {
  /** 合单商户APPID，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号，例：`1900000109` */
  combine_mchid: string
  /** 合单商户订单号，例：`P20150806125346` */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: QueryOrderResponseSubOrders[]
  /** 支付者 */
  combine_payer_info?: QueryOrderResponseCombinePayerInfo
}

/** 子单信息 */
export interface QueryOrderResponseSubOrders {
  /** 子单商户号，例：`1900000109` */
  mchid: string
  /** 交易类型，例：`PAP` */
  trade_type?: string
  /** 交易状态，例：`SUCCESS` */
  trade_state: string
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 附加数据，例：`深圳分店` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  success_time?: string
  /** 子单微信订单号，例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 子单商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 二级商户appid，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 订单金额 */
  amount?: QueryOrderResponseSubOrdersAmount
}

/** 订单金额 */
export interface QueryOrderResponseSubOrdersAmount {
  /** 标价金额（单位：分），例：`100` */
  total_amount: number
  /** 标价币种，例：`CNY` */
  currency: string
  /** 现金支付金额（单位：分），例：`10` */
  payer_amount?: number
  /** 现金支付币种，例：`CNY` */
  payer_currency?: string
}

/** 支付者 */
export interface QueryOrderResponseCombinePayerInfo {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}
