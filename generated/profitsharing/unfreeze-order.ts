// Generated from specs/profitsharing/unfreeze-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'unfreezeOrder',
  method: 'POST',
  path: '/v3/profitsharing/orders/unfreeze',
  request: 'json',
  response: 'json',
}

/**
 * 解冻剩余资金 · Release a transaction's remaining unsplit funds to the merchant
 *
 * `POST /v3/profitsharing/orders/unfreeze` · 直连商户、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526374
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012466860
 */
export function unfreezeOrder(
  wxpay: WechatPay,
  request: UnfreezeOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<UnfreezeOrderResponse>> {
  return wxpay.call(operation, request, options)
}
unfreezeOrder.operation = operation

/** {@link unfreezeOrder} 的请求 */
export interface UnfreezeOrderRequest {
  json: UnfreezeOrderJson
}

/** 请求包体 */
export interface UnfreezeOrderJson {
  /** 子商户号，最长 32 个字符，例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号，最长 32 个字符，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号，最长 64 个字符，例：`P20150806125346` */
  out_order_no: string
  /** 分账描述，最长 80 个字符，例：`解冻全部剩余资金` */
  description: string
}

/** {@link unfreezeOrder} 的应答 */
export interface UnfreezeOrderResponse {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号，例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号，例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号，例：`3008450740201411110007820472` */
  order_id: string
  /** 分账单状态，例：`FINISHED` */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: UnfreezeOrderResponseReceivers[]
}

/** 分账接收方列表 */
export interface UnfreezeOrderResponseReceivers {
  /** 分账金额（单位：分），例：`100` */
  amount: number
  /** 分账描述，例：`分给商户1900000110` */
  description: string
  /** 分账接收方类型，例：`MERCHANT_ID` */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方帐号，例：`1900000109` */
  account: string
  /** 分账结果，例：`SUCCESS` */
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
