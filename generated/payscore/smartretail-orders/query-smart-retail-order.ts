// Generated from specs/payscore/smartretail-orders/query-smart-retail-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySmartRetailOrder',
  method: 'GET',
  path: '/v3/payscore/smartretail-orders',
  response: 'json',
}

/**
 * 查询智慧零售订单 · Look up a pay score smart retail order and its state
 *
 * `GET /v3/payscore/smartretail-orders` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
 */
export function querySmartRetailOrder(
  wxpay: WechatPay,
  request?: QuerySmartRetailOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySmartRetailOrderResponse>> {
  return wxpay.call(operation, request, options)
}
querySmartRetailOrder.operation = operation

/** {@link querySmartRetailOrder} 的请求 */
export interface QuerySmartRetailOrderRequest {
  query?: QuerySmartRetailOrderQuery
}

/** 查询参数 */
export interface QuerySmartRetailOrderQuery {
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 回跳查询ID */
  query_id?: string
  /** 公众账号ID */
  appid?: string
}

/** {@link querySmartRetailOrder} 的应答 */
export interface QuerySmartRetailOrderResponse {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 服务ID，例：`500001` */
  service_id?: string
  /**
   * - `CREATED` 商户下单已受理
   * - `USER_ACCEPTED` 用户成功使用服务
   * - `FINISHED` 商户完结订单
   * - `USER_PAID` 用户订单支付成功
   * - `REVOKED` 商户撤销订单
   */
  state?:
    | 'CREATED'
    | 'USER_ACCEPTED'
    | 'FINISHED'
    | 'USER_PAID'
    | 'REVOKED'
    | 'EXPIRED'
    | (string & {})
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | (number & {})
  /** 服务开始时间 */
  service_start_time?: string
  /** 服务结束时间 */
  service_end_time?: string
  /** 实际服务开始时间 */
  real_service_start_time?: string
  /** 实际服务结束时间 */
  real_service_end_time?: string
  /** 支付完成时间 */
  pay_succ_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 开始使用服务的地点 */
  real_service_start_location?: string
  /** 预计服务结束的地点 */
  real_service_end_location?: string
  /** 服务信息 */
  service_introduction?: string
  /** 后付费 */
  fees?: QuerySmartRetailOrderResponseFees[]
  /** 商户优惠 */
  discounts?: QuerySmartRetailOrderResponseDiscounts[]
  /** 订单风险金额（单位：分） */
  risk_amount?: number
  /** 总金额(大于等于0的数字（单位：分） */
  total_amount?: number
  /** 商户自定义说明,可存放本订单所需信息 */
  attach?: string
  /** 用于完结订单时传入,确保订单完结时数据完整 */
  finish_ticket?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {})
}

/** 后付费 */
export interface QuerySmartRetailOrderResponseFees {
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
export interface QuerySmartRetailOrderResponseDiscounts {
  /** 优惠名称，最长 20 个字符，例：`满20减1元` */
  discount_name?: string
  /** 商品优惠金额（单位：分） */
  discount_amount?: number
  /** 优惠说明，例：`不与其他优惠叠加` */
  discount_desc?: string
}
