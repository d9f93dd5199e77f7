// Generated from specs/ecommerce/combine-papay/create-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTransaction',
  method: 'POST',
  path: '/v3/ecommerce/combine-papay/transactions',
  request: 'json',
  response: 'json',
  mchid: ['json.combine_mchid'],
}

/**
 * 电商合单委托代扣支付 · Deduct a combined order under a user's contract
 *
 * `POST /v3/ecommerce/combine-papay/transactions` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012884121
 */
export function createTransaction(
  wxpay: WechatPay,
  request: CreateTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateTransactionResponse>> {
  return wxpay.call(operation, request, options)
}
createTransaction.operation = operation

/** {@link createTransaction} 的请求 */
export interface CreateTransactionRequest {
  json: CreateTransactionJson
}

/** 请求包体 */
export interface CreateTransactionJson {
  /** 合单商户appid，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号，可不填，由客户端填入自己的商户号，例：`1900000109` */
  combine_mchid?: string
  /** 合单商户订单号，例：`P20150806125346` */
  combine_out_trade_no: string
  /** 委托代扣协议ID，例：`123124412412423431` */
  contract_id: string
  /** 子单信息 */
  sub_orders?: CreateTransactionJsonSubOrders[]
  /**
   * 风控信息，例：`ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;`
   */
  risk_info?: string
}

/** 子单信息 */
export interface CreateTransactionJsonSubOrders {
  /** 子单商户号，例：`1900000109` */
  mchid: string
  /** 附加数据，例：`深圳分店` */
  attach?: string
  /** 订单金额 */
  amount: CreateTransactionJsonSubOrdersAmount
  /** 子单商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 二级商户appid，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 商品描述，例：`腾讯充值中心-QQ会员充值` */
  description: string
  /** 结算信息 */
  settle_info?: CreateTransactionJsonSubOrdersSettleInfo
  /**
   * 子单风控信息，例：`ip:202.106.196.115;last_oid:ox6zi6jKVxWVxxxx-xWlkMxxxx7E;device:%27Android%3B12%3BHUAWEI%3BADA-AL00%27;`
   */
  sub_risk_info?: string
}

/** 订单金额 */
export interface CreateTransactionJsonSubOrdersAmount {
  /** 标价金额（单位：分），例：`100` */
  total_amount: number
  /** 标价币种，例：`CNY` */
  currency: string
}

/** 结算信息 */
export interface CreateTransactionJsonSubOrdersSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean
  /** 补差金额（单位：分），例：`10` */
  subsidy_amount?: number
}

/** {@link createTransaction} 的应答 */
export interface CreateTransactionResponse {
  /** 合单商户APPID，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号，例：`1900000109` */
  combine_mchid: string
  /** 合单商户订单号，例：`P20150806125346` */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: CreateTransactionResponseSubOrders[]
  /** 支付者 */
  combine_payer_info?: CreateTransactionResponseCombinePayerInfo
}

/** 子单信息 */
export interface CreateTransactionResponseSubOrders {
  /** 子单商户号，例：`1900000109` */
  mchid: string
  /** 交易类型，例：`PAP` */
  trade_type: string
  /** 交易状态，例：`SUCCESS` */
  trade_state: string
  /** 付款银行，例：`CMC` */
  bank_type?: string
  /** 附加数据，例：`深圳分店` */
  attach?: string
  /** 支付完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  success_time?: string
  /** 子单微信订单号，例：`1009660380201506130728806387` */
  transaction_id: string
  /** 子单商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 二级商户appid，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 订单金额 */
  amount?: CreateTransactionResponseSubOrdersAmount
}

/** 订单金额 */
export interface CreateTransactionResponseSubOrdersAmount {
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
export interface CreateTransactionResponseCombinePayerInfo {
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}
