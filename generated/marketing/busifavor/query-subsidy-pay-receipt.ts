// Generated from specs/marketing/busifavor/query-subsidy-pay-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySubsidyPayReceipt',
  method: 'GET',
  path: '/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}',
  response: 'json',
  repeats: ['subsidy_receipt_id'],
}

/**
 * 查询营销补差付款单详情 · Get the details of one subsidy payment
 *
 * `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147336
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017170661
 */
export function querySubsidyPayReceipt(
  wxpay: WechatPay,
  request: QuerySubsidyPayReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySubsidyPayReceiptResponse>> {
  return wxpay.call(operation, request, options)
}
querySubsidyPayReceipt.operation = operation

/** {@link querySubsidyPayReceipt} 的请求 */
export interface QuerySubsidyPayReceiptRequest {
  /** 补差付款单号，例：`1120200119165100000000000001` */
  subsidy_receipt_id: string
}

/** {@link querySubsidyPayReceipt} 的应答 */
export interface QuerySubsidyPayReceiptResponse {
  /** 补差付款单号，例：`1120200119165100000000000001` */
  subsidy_receipt_id: string
  /** 商家券批次号，例：`128888000000001` */
  stock_id: string
  /** 商家券Code，例：`ABCD12345678` */
  coupon_code: string
  /** 微信支付订单号，例：`4200000913202101152566792388` */
  transaction_id: string
  /** 营销补差扣款商户号，例：`1900000001` */
  payer_merchant: string
  /** 营销补差入账商户号，例：`1900000002` */
  payee_merchant: string
  /** 补差付款金额（单位：分），例：`100` */
  amount: number
  /** 补差付款描述，例：`20210115DESCRIPTION` */
  description: string
  /** 补差付款单据状态 */
  status:
    | 'PAY_RECEIPT_UNKNOWN'
    | 'PAY_RECEIPT_ACCEPTED'
    | 'PAY_RECEIPT_SUCCESS'
    | 'PAY_RECEIPT_FAIL'
    | 'PAY_RECEIPT_RETURNING'
    | 'PAY_RECEIPT_PARTIAL_RETURN'
    | 'PAY_RECEIPT_FULL_RETURN'
    | (string & {})
  /** 补差付款失败原因 */
  fail_reason?:
    | 'PAY_RECEIPT_INSUFFICIENT_BALANCE'
    | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER'
    | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA'
    | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA'
    | 'PAY_RECEIPT_OTHER'
    | (string & {})
  /** 补差付款完成时间，RFC 3339，例：`2021-01-20T10:29:35+08:00` */
  success_time?: string
  /** 业务请求唯一单号，例：`subsidy-abcd-12345678` */
  out_subsidy_no: string
  /** 补差付款发起时间，RFC 3339，例：`2021-01-20T10:29:35+08:00` */
  create_time?: string
}
