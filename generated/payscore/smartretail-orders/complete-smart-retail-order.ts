// Generated from specs/payscore/smartretail-orders/complete-smart-retail-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'completeSmartRetailOrder',
  method: 'POST',
  path: '/v3/payscore/smartretail-orders/{out_order_no}/complete',
  request: 'json',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 完结智慧零售订单 · Finish a smart retail order with its actual fees, times and discounts
 *
 * `POST /v3/payscore/smartretail-orders/{out_order_no}/complete` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
 */
export function completeSmartRetailOrder(
  wxpay: WechatPay,
  request: CompleteSmartRetailOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CompleteSmartRetailOrderResponse>> {
  return wxpay.call(operation, request, options)
}
completeSmartRetailOrder.operation = operation

/** {@link completeSmartRetailOrder} 的请求 */
export interface CompleteSmartRetailOrderRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: CompleteSmartRetailOrderJson
}

/** 请求包体 */
export interface CompleteSmartRetailOrderJson {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2
  /** 取消订单的原因 */
  cancel_reason?: string
  /** 实际服务开始时间 */
  real_service_start_time?: string
  /** 服务结束时间 */
  real_service_end_time?: string
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string
  /** 后付费 */
  fees?: CompleteSmartRetailOrderJsonFees[]
  /** 商户优惠 */
  discounts?: CompleteSmartRetailOrderJsonDiscounts[]
  /** 总金额(大于等于0的数字（单位：分） */
  total_amount?: number
  /** 完结凭证 */
  finish_ticket?: string
  /** 是否指定商户分账 */
  profit_sharing?: boolean
}

/** 后付费 */
export interface CompleteSmartRetailOrderJsonFees {
  /** 付费项目名称 */
  fee_name?: string
  /** 付费项目数量 */
  fee_count?: number
  /** 付费项目总金额（单位：分） */
  fee_amount?: number
  /** 描述计费规则 */
  fee_desc?: string
}

/** 商户优惠 */
export interface CompleteSmartRetailOrderJsonDiscounts {
  /** 优惠名称，最长 20 个字符，例：`满20减1元` */
  discount_name?: string
  /** 商品优惠金额（单位：分） */
  discount_amount?: number
  /** 优惠说明，例：`不与其他优惠叠加` */
  discount_desc?: string
}

/** {@link completeSmartRetailOrder} 的应答 */
export interface CompleteSmartRetailOrderResponse {
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
