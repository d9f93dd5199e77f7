// Generated from specs/profitsharing/query-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryOrder',
  method: 'GET',
  path: '/v3/profitsharing/orders/{out_order_no}',
  response: 'json',
  repeats: ['out_order_no'],
}

/**
 * 查询分账结果 · Check the outcome of a profit sharing order for each receiver
 *
 * `GET /v3/profitsharing/orders/{out_order_no}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525210
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012466850
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
  query: QueryOrderQuery
}

/** 查询参数 */
export interface QueryOrderQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
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
  /**
   * 分账单状态，例：`FINISHED`
   * - `PROCESSING` 处理中
   * - `FINISHED` 分账完成
   */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: QueryOrderResponseReceivers[]
}

/** 分账接收方列表 */
export interface QueryOrderResponseReceivers {
  /** 分账金额（单位：分），例：`100` */
  amount: number
  /** 分账描述，例：`分给商户1900000110` */
  description: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方帐号，例：`1900000109` */
  account: string
  /**
   * 分账结果，例：`SUCCESS`
   * - `PENDING` 待分账
   * - `SUCCESS` 分账成功
   * - `CLOSED` 已关闭
   */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
  /**
   * 分账失败原因，例：`ACCOUNT_ABNORMAL`
   * - `ACCOUNT_ABNORMAL` 分账接收账户异常
   * - `NO_RELATION` 分账关系已解除
   * - `RECEIVER_HIGH_RISK` 高风险接收方
   * - `RECEIVER_REAL_NAME_NOT_VERIFIED` 接收方未实名
   * - `NO_AUTH` 分账权限已解除
   * - `RECEIVER_RECEIPT_LIMIT` 接收方已达收款限额
   * - `PAYER_ACCOUNT_ABNORMAL` 分出方账户异常
   * - `INVALID_REQUEST` 描述参数设置失败
   */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'NO_RELATION'
    | 'RECEIVER_HIGH_RISK'
    | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
    | 'NO_AUTH'
    | 'RECEIVER_RECEIPT_LIMIT'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 分账明细单号，例：`36011111111111111111111` */
  detail_id: string
  /** 分账创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 分账完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
}
