// Generated from specs/ecommerce/profitsharing/query-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type {
  ProfitSharingFailReason,
  ProfitSharingOrderState,
  ProfitSharingReceiverType,
  ProfitSharingResult,
} from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'queryOrder',
  method: 'GET',
  path: '/v3/ecommerce/profitsharing/orders',
  response: 'json',
}

/**
 * 查询分账结果 · Query the result of a profit sharing order
 *
 * `GET /v3/ecommerce/profitsharing/orders` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477734
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
  query: QueryOrderQuery
}

/** 查询参数 */
export interface QueryOrderQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
}

/** {@link queryOrder} 的应答 */
export interface QueryOrderResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号，例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号，例：`6754760740201411110007865434` */
  order_id: string
  /** 分账单状态 */
  status?: ProfitSharingOrderState | (string & {})
  /** 分账接收方列表 */
  receivers?: QueryOrderResponseReceivers[]
  /** 关单原因描述，例：`NO_AUTH` */
  close_reason?: string
  /** 分账完结的分账金额（单位：分），例：`100` */
  finish_amount?: number
  /** 分账完结的原因描述，例：`分账完结` */
  finish_description?: string
}

/** 分账接收方列表 */
export interface QueryOrderResponseReceivers {
  /** 分账接收商户号，例：`1900000109` */
  receiver_mchid?: string
  /** 分账金额（单位：分），例：`190` */
  amount: number
  /** 分账描述，例：`分给商户1900000109` */
  description: string
  /** 分账结果 */
  result?: ProfitSharingResult | (string & {})
  /** 完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
  /** 分账失败原因 */
  fail_reason?: ProfitSharingFailReason | (string & {})
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: ProfitSharingReceiverType | (string & {})
  /** 分账接收方账号，例：`1900000109` */
  receiver_account: string
  /** 分账明细单号，例：`36011111111111111111111` */
  detail_id: string
  /** 异常处理状态 */
  abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {})
  /** 异常处理关单原因 */
  funds_abnormal_closed_reason?:
    | 'CLOSED_REASON_TIMEOUT'
    | 'CLOSED_REASON_RESTRICT_TRANSFER'
    | (string & {})
  /** 微信支付在途异常资金付款单号，例：`0100011742874700562078230000` */
  funds_abnormal_redirect_id?: string
  /** 平台接收异常资金商户号或运营主体列表 */
  funds_abnormal_receivers?: QueryOrderResponseReceiversFundsAbnormalReceivers[]
}

/** 平台接收异常资金商户号或运营主体列表 */
export interface QueryOrderResponseReceiversFundsAbnormalReceivers {
  /** 平台接收异常资金商户号，例：`1900000001` */
  mchid?: string
}
