// Generated from specs/ecommerce/profitsharing/query-after-sales-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryAfterSalesOrder',
  method: 'GET',
  path: '/v3/ecommerce/profitsharing/after-sales-orders',
  response: 'json',
}

/**
 * 查询售后服务分账结果 · Query the result of profit sharing for an after-sales case
 *
 * `GET /v3/ecommerce/profitsharing/after-sales-orders` · 电商平台
 *
 * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
 */
export function queryAfterSalesOrder(
  wxpay: WechatPay,
  request: QueryAfterSalesOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryAfterSalesOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryAfterSalesOrder.operation = operation

/** {@link queryAfterSalesOrder} 的请求 */
export interface QueryAfterSalesOrderRequest {
  query: QueryAfterSalesOrderQuery
}

/** 查询参数 */
export interface QueryAfterSalesOrderQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id?: string
}

/** {@link queryAfterSalesOrder} 的应答 */
export interface QueryAfterSalesOrderResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信分账单号，例：`3008450740201411110007820472` */
  transaction_id: string
  /** 分账金额（单位：分），例：`10` */
  amount: number
  /** 分账结果，例：`SUCCESS` */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 分账失败原因，例：`NO_RELATION` */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {})
  /** 分账完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
}
