// Generated from specs/profitsharing/query-return-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryReturnOrder',
  method: 'GET',
  path: '/v3/profitsharing/return-orders/{out_return_no}',
  response: 'json',
  repeats: ['out_return_no'],
}

/**
 * 查询分账回退结果 · Check the outcome of a return of shared funds
 *
 * `GET /v3/profitsharing/return-orders/{out_return_no}` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526279
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012466858
 */
export function queryReturnOrder(
  wxpay: WechatPay,
  request: QueryReturnOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryReturnOrderResponse>> {
  return wxpay.call(operation, request, options)
}
queryReturnOrder.operation = operation

/** {@link queryReturnOrder} 的请求 */
export interface QueryReturnOrderRequest {
  /** 商户回退单号，例：`R20190516001` */
  out_return_no: string
  query: QueryReturnOrderQuery
}

/** 查询参数 */
export interface QueryReturnOrderQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 商户分账单号，例：`P20190806125346` */
  out_order_no: string
}

/** {@link queryReturnOrder} 的应答 */
export interface QueryReturnOrderResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 微信分账单号，例：`3008450740201411110007820472` */
  order_id: string
  /** 商户分账单号，例：`P20150806125346` */
  out_order_no: string
  /** 商户回退单号，例：`R20190516001` */
  out_return_no: string
  /** 微信回退单号，例：`3008450740201411110007820472` */
  return_id: string
  /** 回退商户号，例：`86693852` */
  return_mchid: string
  /** 回退金额（单位：分），例：`10` */
  amount: number
  /** 回退描述，例：`用户退款` */
  description: string
  /** 回退结果，例：`SUCCESS` */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /**
   * 失败原因，例：`TIME_OUT_CLOSED`
   * - `ACCOUNT_ABNORMAL` 原分账接收方账户异常
   * - `BALANCE_NOT_ENOUGH` 余额不足
   * - `TIME_OUT_CLOSED` 超时关单
   * - `PAYER_ACCOUNT_ABNORMAL` 原分账分出方账户异常
   * - `INVALID_REQUEST` 描述参数设置失败
   */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'BALANCE_NOT_ENOUGH'
    | 'TIME_OUT_CLOSED'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 创建时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
}
