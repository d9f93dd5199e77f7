// Generated from specs/payscore/partner/cancel-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelServiceOrder',
  method: 'POST',
  path: '/v3/payscore/partner/serviceorder/{out_order_no}/cancel',
  request: 'json',
  response: 'empty',
}

/**
 * 取消支付分订单 · Cancel a sub-merchant's pay score order
 *
 * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012458758
 */
export function cancelServiceOrder(
  wxpay: WechatPay,
  request: CancelServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
cancelServiceOrder.operation = operation

/** {@link cancelServiceOrder} 的请求 */
export interface CancelServiceOrderRequest {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: CancelServiceOrderJson
}

/** 请求包体 */
export interface CancelServiceOrderJson {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 撤销原因，例：`用户投诉` */
  reason: string
}
