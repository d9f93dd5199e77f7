// Generated from specs/ecommerce/profitsharing/create-after-sales-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createAfterSalesOrder',
  method: 'POST',
  path: '/v3/ecommerce/profitsharing/after-sales-orders',
  request: 'json',
  response: 'json',
}

/**
 * 请求售后服务分账 · Request profit sharing for an after-sales case
 *
 * `POST /v3/ecommerce/profitsharing/after-sales-orders` · 电商平台
 *
 * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
 */
export function createAfterSalesOrder(
  wxpay: WechatPay,
  request: CreateAfterSalesOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateAfterSalesOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createAfterSalesOrder.operation = operation

/** {@link createAfterSalesOrder} 的请求 */
export interface CreateAfterSalesOrderRequest {
  json: CreateAfterSalesOrderJson
}

/** 请求包体 */
export interface CreateAfterSalesOrderJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信订单号，例：`3008450740201411110007820472` */
  transaction_id: string
  /** 回退金额（单位：分），例：`10` */
  amount: number
  /** 类型 */
  type: 'SERVICE_FEE_INCOME'
  /**
   * 场景
   * - `REFUND_TICKET` 退票
   * - `CHANGE_TICKET` 改签
   * - `RETURN_GOODS` 退货
   */
  scene: 'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS'
  /** 微信退款单号 */
  refund_id: string
}

/** {@link createAfterSalesOrder} 的应答 */
export interface CreateAfterSalesOrderResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信订单号，例：`3008450740201411110007820472` */
  transaction_id: string
  /** 分账金额（单位：分），例：`10` */
  amount: number
}
