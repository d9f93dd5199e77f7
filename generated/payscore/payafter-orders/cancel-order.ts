// Generated from specs/payscore/payafter-orders/cancel-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelOrder',
  method: 'POST',
  path: '/v3/payscore/payafter-orders/{out_order_no}/cancel',
  request: 'json',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 撤销先享后付订单 · Cancel an enjoy-first, pay-after order
 *
 * `POST /v3/payscore/payafter-orders/{out_order_no}/cancel` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
 */
export function cancelOrder(
  wxpay: WechatPay,
  request: CancelOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CancelOrderResponse>> {
  return wxpay.call(operation, request, options)
}
cancelOrder.operation = operation

/** {@link cancelOrder} 的请求 */
export interface CancelOrderRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: CancelOrderJson
}

/** 请求包体 */
export interface CancelOrderJson {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 取消原因，例：`用户投诉` */
  reason: string
}

/** {@link cancelOrder} 的应答 */
export interface CancelOrderResponse {
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
