// Generated from specs/papay/pay/create-harmony-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createHarmonyTransaction',
  method: 'POST',
  path: '/v3/papay/pay/harmony/transactions/apply',
  request: 'json',
  response: 'json',
}

/**
 * 代扣受理扣款 · Submit an entrusted payment deduction for a HarmonyOS account
 *
 * `POST /v3/papay/pay/harmony/transactions/apply` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013388429
 */
export function createHarmonyTransaction(
  wxpay: WechatPay,
  request: CreateHarmonyTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateHarmonyTransactionResponse>> {
  return wxpay.call(operation, request, options)
}
createHarmonyTransaction.operation = operation

/** {@link createHarmonyTransaction} 的请求 */
export interface CreateHarmonyTransactionRequest {
  json: CreateHarmonyTransactionJson
}

/** 请求包体 */
export interface CreateHarmonyTransactionJson {
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
  /** 扣费金额信息 */
  amount: CreateHarmonyTransactionJsonAmount
  /** 订单优惠标记，例：`DISCOUNTS` */
  goods_tag?: string
  /** 附加数据，例：`自定义数据` */
  attach?: string
  /** 鸿蒙账户id，例：`example_harmony_account_id` */
  harmony_account_id: string
  /** 商户类别码，例：`5734` */
  mcc?: string
}

/** 扣费金额信息 */
export interface CreateHarmonyTransactionJsonAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link createHarmonyTransaction} 的应答 */
export interface CreateHarmonyTransactionResponse {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: CreateHarmonyTransactionResponseAmount
}

/** 扣费金额信息 */
export interface CreateHarmonyTransactionResponseAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
