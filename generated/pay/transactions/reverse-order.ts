// Generated from specs/pay/transactions/reverse-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'reverseOrder',
  method: 'POST',
  path: '/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse',
  request: 'json',
  response: 'json',
  mchid: ['json.mchid'],
  repeats: ['out_trade_no'],
}

/**
 * 撤销 · Undo a payment code order, refunding it if it was paid
 *
 * `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382161
 */
export function reverseOrder(
  wxpay: WechatPay,
  request: ReverseOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReverseOrderResponse>> {
  return wxpay.call(operation, request, options)
}
reverseOrder.operation = operation

/** {@link reverseOrder} 的请求 */
export interface ReverseOrderRequest {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  json: ReverseOrderJson
}

/** 请求包体 */
export interface ReverseOrderJson {
  /** 应用AppID，例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号，可不填，由客户端填入自己的商户号，例：`1230000109` */
  mchid?: string
}

/** {@link reverseOrder} 的应答 */
export interface ReverseOrderResponse {
  /** 应用AppID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 直连商户号，例：`1230000109` */
  mchid: string
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
}
