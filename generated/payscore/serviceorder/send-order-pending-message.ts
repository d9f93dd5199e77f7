// Generated from specs/payscore/serviceorder/send-order-pending-message.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'sendOrderPendingMessage',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage',
  request: 'json',
  response: 'empty',
}

/**
 * 下发服务费用待处理消息 · Message the user about service fees that still need handling
 *
 * `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394606
 */
export function sendOrderPendingMessage(
  wxpay: WechatPay,
  request: SendOrderPendingMessageRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
sendOrderPendingMessage.operation = operation

/** {@link sendOrderPendingMessage} 的请求 */
export interface SendOrderPendingMessageRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: SendOrderPendingMessageJson
}

/** 请求包体 */
export interface SendOrderPendingMessageJson {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 后付费项目 */
  post_payments: SendOrderPendingMessageJsonPostPayments[]
  /** 商户优惠 */
  post_discounts?: SendOrderPendingMessageJsonPostDiscounts[]
  /** 总金额（单位：分），例：`50000` */
  total_amount: number
  /** 预计扣费时间，例：`20231218` */
  prepaid_time: string
}

/** 后付费项目 */
export interface SendOrderPendingMessageJsonPostPayments {
  /** 付费名称，例：`就餐费用` */
  name?: string
  /** 付费金额（单位：分），例：`40000` */
  amount?: number
  /** 付费说明，例：`就餐人均100元` */
  description?: string
  /** 付费数量，例：`4` */
  count?: number
}

/** 商户优惠 */
export interface SendOrderPendingMessageJsonPostDiscounts {
  /** 优惠名称，例：`满20减1元` */
  name?: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  description?: string
  /** 优惠金额（单位：分），例：`100` */
  amount?: number
  /** 优惠数量，例：`2` */
  count?: number
}
