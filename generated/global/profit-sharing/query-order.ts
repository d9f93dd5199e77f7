// Generated from specs/global/profit-sharing/query-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrder',
  method: 'GET',
  path: '/v3/global/profit-sharing/orders/{out_order_no}',
  response: 'json',
  repeats: ['out_order_no'],
  overseas: true,
}

/**
 * 查询分账结果 · Look up the result of a profit-sharing order
 *
 * `GET /v3/global/profit-sharing/orders/{out_order_no}` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
 */
export function queryOrder(
  wxpay: WechatPay,
  request: QueryOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryOrder.operation = operation

/** {@link queryOrder} 的请求 */
export interface QueryOrderRequest {
  /** 商户分账单号，例：`P20150806125346` */
  out_order_no: string
  query?: QueryOrderQuery
}

/** 查询参数 */
export interface QueryOrderQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id?: string
}

/** {@link queryOrder} 的应答 */
export interface QueryOrderResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号，例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号，例：`3008450740201411110007820472` */
  order_id: string
  /** 分账单状态，例：`FINISHED` */
  state: string
  /** 分账接收方列表 */
  receivers?: QueryOrderResponseReceivers[]
}

/** 分账接收方列表 */
export interface QueryOrderResponseReceivers {
  /** 分账币种，例：`CNY` */
  currency: string
  /** 分账金额（币种的最小单位），例：`100` */
  amount: number
  /** 分账描述，例：`分给商户1900000110` */
  description: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方帐号，例：`1900000109` */
  account: string
  /** 分账结果，例：`SUCCESS` */
  result: string
  /** 分账失败原因，例：`ACCOUNT_ABNORMAL` */
  fail_reason: string
  /** 分账创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 分账完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
  /** 分账明细单号，例：`36011111111111111111111` */
  detail_id?: string
  /** 分账明细类型 */
  detail_type?: string
  /** 出资方结算币种 */
  settlement_currency?: string
  /** 出资方结算金额（币种的最小单位） */
  settlement_amount?: number
  /** 汇率值 */
  rate?: number
}
