// Generated from specs/ecommerce/profitsharing/query-return-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type {
  ProfitSharingReturnFailReason,
  ProfitSharingReturnResult,
} from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryReturnOrder',
  method: 'GET',
  path: '/v3/ecommerce/profitsharing/returnorders',
  response: 'json',
}

/**
 * 查询分账回退结果 · Query the result of returning shared funds
 *
 * `GET /v3/ecommerce/profitsharing/returnorders` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477740
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
  query: QueryReturnOrderQuery
}

/** 查询参数 */
export interface QueryReturnOrderQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no: string
}

/** {@link queryReturnOrder} 的应答 */
export interface QueryReturnOrderResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信分账单号，例：`3008450740201411110007820472` */
  order_id: string
  /** 商户分账单号，例：`P20150806125346` */
  out_order_no: string
  /** 商户回退单号，例：`R20190516001` */
  out_return_no: string
  /** 回退商户号，例：`86693852` */
  return_mchid: string
  /** 回退金额（单位：分），例：`10` */
  amount: number
  /** 微信回退单号，例：`3008450740201411110007820472` */
  return_no: string
  /** 回退结果，例：`SUCCESS` */
  result: ProfitSharingReturnResult | (string & {})
  /** 失败原因，例：`TIME_OUT_CLOSED` */
  fail_reason?: ProfitSharingReturnFailReason | (string & {})
  /** 完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
}
