// Generated from specs/brand/profitsharing/finish-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'finishOrder',
  method: 'POST',
  path: '/v3/brand/profitsharing/finish-order',
  request: 'json',
  response: 'json',
}

/**
 * 完结分账 · Finish profit sharing for a payment and release the rest to the sub-merchant
 *
 * `POST /v3/brand/profitsharing/finish-order` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012467016
 */
export function finishOrder(
  wxpay: WechatPay,
  request: FinishOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<FinishOrderResponse>> {
  return wxpay.call(operation, request, options)
}
finishOrder.operation = operation

/** {@link finishOrder} 的请求 */
export interface FinishOrderRequest {
  json: FinishOrderJson
}

/** 请求包体 */
export interface FinishOrderJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分帐单号，例：`P20150806125346` */
  out_order_no: string
  /** 分账描述，例：`分账完结` */
  description: string
}

/** {@link finishOrder} 的应答 */
export interface FinishOrderResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分帐单号，例：`P20150806125346` */
  out_order_no: string
  /** 微信分帐单号，例：`3008450740201411110007820472` */
  order_id: string
}
