// Generated from specs/payscore/smartretail-orders/create-smart-retail-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createSmartRetailOrder',
  method: 'POST',
  path: '/v3/payscore/smartretail-orders',
  request: 'json',
  response: 'json',
}

/**
 * 创建智慧零售订单 · Open a pay score order for a smart retail purchase
 *
 * `POST /v3/payscore/smartretail-orders` · 直连商户
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
 */
export function createSmartRetailOrder(
  wxpay: WechatPay,
  request: CreateSmartRetailOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateSmartRetailOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createSmartRetailOrder.operation = operation

/** {@link createSmartRetailOrder} 的请求 */
export interface CreateSmartRetailOrderRequest {
  json: CreateSmartRetailOrderJson
}

/** 请求包体 */
export interface CreateSmartRetailOrderJson {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID，例：`500001` */
  service_id: string
  /** 实际服务开始时间 */
  service_start_time?: string
  /** 服务结束时间 */
  service_end_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 服务信息 */
  service_introduction?: string
  /** 后付费 */
  fees?: CreateSmartRetailOrderJsonFees[]
  /** 商户优惠 */
  discounts?: CreateSmartRetailOrderJsonDiscounts[]
  /** 订单风险金额（单位：分） */
  risk_amount?: number
  /** 商户自定义说明,可存放本订单所需信息 */
  attach?: string
  /**
   * 使用需用户确认订单类型
   * @default true
   */
  need_user_confirm?: boolean
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string
}

/** 后付费 */
export interface CreateSmartRetailOrderJsonFees {
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
export interface CreateSmartRetailOrderJsonDiscounts {
  /** 优惠名称，最长 20 个字符，例：`满20减1元` */
  discount_name?: string
  /** 优惠说明，例：`不与其他优惠叠加` */
  discount_desc?: string
}

/** {@link createSmartRetailOrder} 的应答 */
export interface CreateSmartRetailOrderResponse {
  /** 公众账号ID，例：`wxd678efh567hg6787` */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号，例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 服务ID，例：`500001` */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 小程序跳转businessType，例：`wxpayScoreUse` */
  miniprogram_businesstype?: string
  /** 小程序跳转appid */
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  /** 小程序跳转username */
  miniprogram_username?: string
  package?: string
}
