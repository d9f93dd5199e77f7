// Generated from specs/global/profit-sharing/mark-transaction.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'markTransaction',
  method: 'POST',
  path: '/v3/global/profit-sharing/transactions/mark',
  request: 'json',
  response: 'empty',
  overseas: true,
}

/**
 * 分账标记 · Mark a payment order for profit sharing
 *
 * `POST /v3/global/profit-sharing/transactions/mark` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
 */
export function markTransaction(
  wxpay: WechatPay,
  request?: MarkTransactionRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
markTransaction.operation = operation

/** {@link markTransaction} 的请求 */
export interface MarkTransactionRequest {
  json?: MarkTransactionJson
}

/** 请求包体 */
export interface MarkTransactionJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 商户订单号，例：`P20150806125346` */
  out_trade_no?: string
  /** 订单标价币种，例：`CNY` */
  currency?: string
}
