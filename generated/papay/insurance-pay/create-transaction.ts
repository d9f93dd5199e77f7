// Generated from specs/papay/insurance-pay/create-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTransaction',
  method: 'POST',
  path: '/v3/papay/insurance-pay/transactions/apply',
  request: 'json',
  response: 'json',
}

/**
 * 保险商户受理保险自动续费扣款 · Submit an insurance renewal deduction for a policy period
 *
 * `POST /v3/papay/insurance-pay/transactions/apply` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471158
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
  /** 应用ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商品描述，例：`Image形象店-深圳腾大-QQ公仔` */
  description: string
  /** 通知地址，例：`https://www.qq.com/` */
  transaction_notify_url: string
  /** 委托代扣协议ID，例：`123124412412423431` */
  contract_id: string
  /** 保单的扣费周期编号，例：`1` */
  policy_period_id: number
  /** 扣费金额信息 */
  amount: CreateTransactionJsonAmount
  /** 订单优惠标记，例：`DISCOUNTS` */
  goods_tag?: string
  /** 附加数据，例：`自定义数据` */
  attach?: string
}

/** 扣费金额信息 */
export interface CreateTransactionJsonAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link createTransaction} 的应答 */
export interface CreateTransactionResponse {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: CreateTransactionResponseAmount
}

/** 扣费金额信息 */
export interface CreateTransactionResponseAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
