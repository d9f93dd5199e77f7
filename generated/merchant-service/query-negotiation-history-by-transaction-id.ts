// Generated from specs/merchant-service/query-negotiation-history-by-transaction-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryNegotiationHistoryByTransactionId',
  method: 'GET',
  path: '/v3/merchant-service/complaints/{transaction_id}/negotiation-historys',
  response: 'json',
}

/**
 * 查询投诉协商历史 · Get a complaint's negotiation history by transaction id (first-generation API)
 *
 * `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
 * @deprecated
 */
export function queryNegotiationHistoryByTransactionId(
  wxpay: WechatPay,
  request: QueryNegotiationHistoryByTransactionIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryNegotiationHistoryByTransactionIdResponse>> {
  return wxpay.call(operation, request, options)
}
queryNegotiationHistoryByTransactionId.operation = operation

/** {@link queryNegotiationHistoryByTransactionId} 的请求 */
export interface QueryNegotiationHistoryByTransactionIdRequest {
  /** 微信支付订单号，例：`4200000404201909069117582536` */
  transaction_id: string
}

/** {@link queryNegotiationHistoryByTransactionId} 的应答 */
export interface QueryNegotiationHistoryByTransactionIdResponse {
  /** 投诉协商历史 */
  complaint_negotiation_history?: QueryNegotiationHistoryByTransactionIdResponseComplaintNegotiationHistory[]
}

/** 投诉协商历史 */
export interface QueryNegotiationHistoryByTransactionIdResponseComplaintNegotiationHistory {
  /** 操作人，例：`投诉人` */
  operate_user: string
  /** 操作时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  operate_time: string
  /** 操作类型，例：`CREATE_COMPLAINT_BY_PLATFORM` */
  operate_type:
    | 'USER_CREATE_COMPLAINT'
    | 'CREATE_COMPLAINT_BY_PLATFORM'
    | 'USER_CONTINUE_COMPLAINT'
    | 'USER_REVOKE_COMPLAINT'
    | 'USER_CONFIRM_COMPLAINT'
    | 'SELLER_REFUND'
    | 'MERCHANT_LAUNCH_CONFIRM_PROCESS'
    | 'USER_RESPONSE'
    | 'MERCHANT_RESPONSE'
    | 'RESPONSE_BY_PLATFORM'
    | 'CONTINUE_COMPLAINT_BY_PLATFORM'
    | 'CREATE_COMPLAINT_SYSTEM_MESSAGE'
    | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE'
    | 'SELLER_REFUND_SYSTEM_MESSAGE'
    | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
    | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE'
    | (string & {})
  /** 操作内容，例：`投诉一个重复扣费问题` */
  operate_details?: string
  /** 协商历史图片凭证，例：`["https://qpic.cn/xxx"]` */
  image_list?: unknown[]
}
