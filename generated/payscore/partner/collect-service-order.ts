// Generated from specs/payscore/partner/collect-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'collectServiceOrder',
  method: 'POST',
  path: '/v3/payscore/partner/serviceorder/{out_order_no}/pay',
  request: 'json',
  response: 'empty',
}

/**
 * 商户发起催收扣款 · Collect the unpaid amount of a sub-merchant's completed pay score order
 *
 * `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013394544
 */
export function collectServiceOrder(
  wxpay: WechatPay,
  request: CollectServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
collectServiceOrder.operation = operation

/** {@link collectServiceOrder} 的请求 */
export interface CollectServiceOrderRequest {
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: CollectServiceOrderJson
}

/** 请求包体 */
export interface CollectServiceOrderJson {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
}
