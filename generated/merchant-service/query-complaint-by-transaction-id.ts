// Generated from specs/merchant-service/query-complaint-by-transaction-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryComplaintByTransactionId',
  method: 'GET',
  path: '/v3/merchant-service/complaints/{transaction_id}',
  response: 'json',
  sensitive: { response: ['payer_phone'] },
  repeats: ['transaction_id'],
}

/**
 * 查询投诉详情 · Get a complaint by its transaction id (first-generation API)
 *
 * `GET /v3/merchant-service/complaints/{transaction_id}` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
 * @deprecated
 */
export function queryComplaintByTransactionId(
  wxpay: WechatPay,
  request: QueryComplaintByTransactionIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryComplaintByTransactionIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryComplaintByTransactionId.operation = operation

/** {@link queryComplaintByTransactionId} 的请求 */
export interface QueryComplaintByTransactionIdRequest {
  /** 微信支付订单号，例：`4200000404201909069117582536` */
  transaction_id: string
}

/** {@link queryComplaintByTransactionId} 的应答 */
export interface QueryComplaintByTransactionIdResponse {
  /** 商户订单号，例：`20190906154617947762231` */
  out_trade_no: string
  /** 投诉时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  complaint_time: string
  /** 投诉金额（单位：分），例：`3` */
  amount: number
  /** 投诉人联系方式，敏感信息，明文即可，由运行时加解密 */
  payer_phone?: string
  /** 投诉描述，例：`反馈一个重复扣费的问题` */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state?: string
  /** 微信支付订单号，例：`4200000404201909069117582536` */
  transaction_id: string
  /** 冻结结束时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  frozen_end_time?: string
  /** 特约商户号，例：`1900012181` */
  sub_mchid?: string
  /** 投诉单处理进展状态，例：`WAIT_MERCHANT_RESPONSE` */
  complaint_handle_state: string
}
