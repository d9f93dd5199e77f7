// Generated from specs/industry-rebate/sync-code-plate-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'syncCodePlateTransaction',
  method: 'POST',
  path: '/v3/industry-rebate/transactions/{transaction_id}',
  request: 'json',
  response: 'empty',
}

/**
 * 支付码牌/点餐码牌交易回传 · Report a payment made through a payment or ordering code plate
 *
 * `POST /v3/industry-rebate/transactions/{transaction_id}` · 服务商
 *
 */
export function syncCodePlateTransaction(
  wxpay: WechatPay,
  request: SyncCodePlateTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
syncCodePlateTransaction.operation = operation

/** {@link syncCodePlateTransaction} 的请求 */
export interface SyncCodePlateTransactionRequest {
  /** 商户提现单号，例：`20190611222222222200000000012122` */
  transaction_id: string
  json: SyncCodePlateTransactionJson
}

/** 请求包体 */
export interface SyncCodePlateTransactionJson {
  /** 子商户，例：`1900000001` */
  sub_mchid: string
  /** 收款链接url，例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
  /** 商户订单号，例：`example_out_trade_no` */
  out_trade_no: string
}
