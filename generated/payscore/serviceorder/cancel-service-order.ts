// Generated from specs/payscore/serviceorder/cancel-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelServiceOrder',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/cancel',
  request: 'json',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 取消支付分订单 · Cancel a pay score service order, stating the reason
 *
 * `POST /v3/payscore/serviceorder/{out_order_no}/cancel` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587905
 */
export function cancelServiceOrder(
  wxpay: WechatPay,
  request: CancelServiceOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelServiceOrderResponse>> {
  return wxpay.call(operation, request, options)
}
cancelServiceOrder.operation = operation

/** {@link cancelServiceOrder} 的请求 */
export interface CancelServiceOrderRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: CancelServiceOrderJson
}

/** 请求包体 */
export interface CancelServiceOrderJson {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 取消原因，例：`用户投诉` */
  reason: string
}

/** {@link cancelServiceOrder} 的应答 */
export interface CancelServiceOrderResponse {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 商户服务订单号，例：`2304203423948239423` */
  out_order_no: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 微信支付服务订单号，例：`15646546545165651651` */
  order_id: string
}
