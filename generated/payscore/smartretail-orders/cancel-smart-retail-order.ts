// Generated from specs/payscore/smartretail-orders/cancel-smart-retail-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelSmartRetailOrder',
  method: 'POST',
  path: '/v3/payscore/smartretail-orders/{out_order_no}/cancel',
  request: 'json',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 撤销智慧零售订单 · Cancel a smart retail order, stating the reason
 *
 * `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
 */
export function cancelSmartRetailOrder(
  wxpay: WechatPay,
  request: CancelSmartRetailOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelSmartRetailOrderResponse>> {
  return wxpay.call(operation, request, options)
}
cancelSmartRetailOrder.operation = operation

/** {@link cancelSmartRetailOrder} 的请求 */
export interface CancelSmartRetailOrderRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: CancelSmartRetailOrderJson
}

/** 请求包体 */
export interface CancelSmartRetailOrderJson {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 取消原因，例：`用户投诉` */
  reason: string
}

/** {@link cancelSmartRetailOrder} 的应答 */
export interface CancelSmartRetailOrderResponse {
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
