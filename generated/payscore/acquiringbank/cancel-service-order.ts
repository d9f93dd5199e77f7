// Generated from specs/payscore/acquiringbank/cancel-service-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'cancelServiceOrder',
  method: 'POST',
  path: '/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel',
  request: 'json',
  response: 'empty',
}

/**
 * 从业机构取消微信支付分订单 · Cancel an institution's pay score order
 *
 * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` · 从业机构
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012458146
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
  /** 渠道商商户号，例：`1230000109` */
  channel_id: string
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 撤销原因，例：`用户投诉` */
  reason: string
}
