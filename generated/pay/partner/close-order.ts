// Generated from specs/pay/partner/close-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'closeOrder',
  method: 'POST',
  path: '/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close',
  request: 'json',
  response: 'empty',
  mchid: ['json.sp_mchid'],
}

/**
 * 关单 · Close a sub-merchant's unpaid order
 *
 * `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` · 服务商、电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012526949
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
  json: CloseOrderJson
}

/** 请求包体 */
export interface CloseOrderJson {
  /** 服务商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  sp_mchid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
}
