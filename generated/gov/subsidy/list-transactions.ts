// Generated from specs/gov/subsidy/list-transactions.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'listTransactions',
  method: 'POST',
  path: '/v3/gov/subsidy/transactions/query',
  request: 'json',
  response: 'json',
  answersCode: true,
}

/**
 * 交易信息查询 · List subsidized transactions by their order numbers
 *
 * `POST /v3/gov/subsidy/transactions/query` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
 */
export function listTransactions(
  wxpay: WechatPay,
  request: ListTransactionsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListTransactionsResponse>> {
  return wxpay.call(operation, request, options)
}
listTransactions.operation = operation

/** {@link listTransactions} 的请求 */
export interface ListTransactionsRequest {
  json: ListTransactionsJson
}

/** 请求包体 */
export interface ListTransactionsJson {
  /** 使用的资格的地区编码，例：`310100` */
  qualification_region_code: number
  /** 商户订单号数组 */
  order_number_list: string[]
}

/** {@link listTransactions} 的应答 */
export interface ListTransactionsResponse {
  /** 响应码，例：`000000` */
  code: string
  /** 响应描述，例：`成功` */
  message: string
  /** 订单状态数组 */
  shop_order_list: ListTransactionsResponseShopOrderList[]
}

/** 订单状态数组 */
export interface ListTransactionsResponseShopOrderList {
  /** 单号 */
  shop_order_number?: string
  /**
   * 归集状态枚举，例：`COLLECT_STATE_NOT_COLLECT`
   * - `COLLECT_STATE_NOT_COLLECT` 未归集
   * - `COLLECT_STATE_COLLECTED` 已归集
   * - `COLLECT_STATE_COLLECTION_FAILED` 归集失败
   */
  collect_state?:
    | 'COLLECT_STATE_NOT_COLLECT'
    | 'COLLECT_STATE_COLLECTED'
    | 'COLLECT_STATE_COLLECTION_FAILED'
    | (string & {})
  /**
   * 品类状态
   * - `CATE_STATE_REDEEM` 已核销
   * - `CATE_STATE_REFUND` 已退回
   */
  cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {})
}
