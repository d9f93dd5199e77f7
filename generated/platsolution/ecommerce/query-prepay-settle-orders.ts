// Generated from specs/platsolution/ecommerce/query-prepay-settle-orders.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryPrepaySettleOrders',
  method: 'GET',
  path: '/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}',
  response: 'json',
  repeats: ['settle_batch_no'],
}

/**
 * 个人收款-查询批量结算信息 · Look up a personal collection settlement batch and its state
 *
 * `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650326
 */
export function queryPrepaySettleOrders(
  wxpay: WechatPay,
  request: QueryPrepaySettleOrdersRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryPrepaySettleOrdersResponse>> {
  return wxpay.call(operation, request, options)
}
queryPrepaySettleOrders.operation = operation

/** {@link queryPrepaySettleOrders} 的请求 */
export interface QueryPrepaySettleOrdersRequest {
  /** 微信支付结算批次单号，例：`123685544886666` */
  settle_batch_no: string
}

/** {@link queryPrepaySettleOrders} 的应答 */
export interface QueryPrepaySettleOrdersResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | (string & {})
  /** 批次创建时间，RFC 3339 */
  create_time: string
  /** 批次完成时间，RFC 3339 */
  finish_time?: string
}
