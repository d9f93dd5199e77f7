// Generated from specs/pay/transactions/close-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'closeOrder',
  method: 'POST',
  path: '/v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  request: 'json',
  response: 'empty',
  mchid: ['json.mchid'],
}

/**
 * 关单 · Close an unpaid order
 *
 * `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close` · 直连商户、特约商户（直连模式）
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791860
 */
export function closeOrder(
  wxpay: WechatPay,
  request: CloseOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
closeOrder.operation = operation

/** {@link closeOrder} 的请求 */
export interface CloseOrderRequest {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  json?: CloseOrderJson
}

/** 请求包体 */
export interface CloseOrderJson {
  /** 直连商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  mchid?: string
}
