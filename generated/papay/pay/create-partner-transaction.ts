// Generated from specs/papay/pay/create-partner-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createPartnerTransaction',
  method: 'POST',
  path: '/v3/papay/pay/partner/transactions/apply',
  request: 'json',
  response: 'json',
}

/**
 * 受理扣款 · Submit an entrusted payment deduction for a sub-merchant
 *
 * `POST /v3/papay/pay/partner/transactions/apply` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012468586
 */
export function createPartnerTransaction(
  wxpay: WechatPay,
  request: CreatePartnerTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreatePartnerTransactionResponse>> {
  return wxpay.call(operation, request, options)
}
createPartnerTransaction.operation = operation

/** {@link createPartnerTransaction} 的请求 */
export interface CreatePartnerTransactionRequest {
  json: CreatePartnerTransactionJson
}

/** 请求包体 */
export interface CreatePartnerTransactionJson {
  /** 应用ID，例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 子商户号商户号，例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商品描述，例：`Image形象店-深圳腾大-QQ公仔` */
  description: string
  /** 通知地址，例：`https://www.qq.com/` */
  transaction_notify_url: string
  /** 委托代扣协议ID，例：`123124412412423431` */
  contract_id: string
  /** 扣费金额信息 */
  amount: CreatePartnerTransactionJsonAmount
  /** 订单优惠标记，例：`DISCOUNTS` */
  goods_tag?: string
  /** 附加数据，例：`自定义数据` */
  attach?: string
}

/** 扣费金额信息 */
export interface CreatePartnerTransactionJsonAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}

/** {@link createPartnerTransaction} 的应答 */
export interface CreatePartnerTransactionResponse {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: CreatePartnerTransactionResponseAmount
}

/** 扣费金额信息 */
export interface CreatePartnerTransactionResponseAmount {
  /** 金额（单位：分），例：`1` */
  total: number
  /** 货币类型，例：`CNY` */
  currency?: string
}
