// Generated from specs/payscore/serviceorder/collect-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'collectServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/pay',
  request: 'json',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 商户发起催收扣款 · Try again to collect the overdue payment of a service order
 *
 * `POST /v3/payscore/serviceorder/{out_order_no}/pay` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
 */
export function collectServiceOrder(
  wxpay: WechatPay,
  request: CollectServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CollectServiceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
collectServiceOrder.operation = operation

/** {@link collectServiceOrder} 的请求 */
export interface CollectServiceOrderRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: CollectServiceOrderJson
}

/** 请求包体 */
export interface CollectServiceOrderJson {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 服务ID，例：`500001` */
  service_id?: string
}

/** {@link collectServiceOrder} 的应答 */
export interface CollectServiceOrderResponse {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid?: string
  /** 商户服务订单号，例：`2304203423948239423` */
  out_order_no: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 微信支付服务订单号，例：`15646546545165651651` */
  order_id: string
}
