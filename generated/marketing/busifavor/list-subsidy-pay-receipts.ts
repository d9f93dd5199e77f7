// Generated from specs/marketing/busifavor/list-subsidy-pay-receipts.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'listSubsidyPayReceipts',
  method: 'GET',
  path: '/v3/marketing/busifavor/subsidy/pay-receipts',
  response: 'json',
}

/**
 * 查询营销补差付款单列表 · List the subsidy payments made for a coupon
 *
 * `GET /v3/marketing/busifavor/subsidy/pay-receipts` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017171346
 */
export function listSubsidyPayReceipts(
  wxpay: WechatPay,
  request: ListSubsidyPayReceiptsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ListSubsidyPayReceiptsResponse>> {
  return wxpay.call(operation, request, options)
}
listSubsidyPayReceipts.operation = operation

/** {@link listSubsidyPayReceipts} 的请求 */
export interface ListSubsidyPayReceiptsRequest {
  query: ListSubsidyPayReceiptsQuery
}

/** 查询参数 */
export interface ListSubsidyPayReceiptsQuery {
  /** 商家券批次号，例：`128888000000001` */
  stock_id: string
  /** 商家券Code，例：`ABCD12345678` */
  coupon_code: string
  /** 补差付款请求单号，例：`subsidy-abcd-12345678` */
  out_subsidy_no?: string
}

/** {@link listSubsidyPayReceipts} 的应答 */
export interface ListSubsidyPayReceiptsResponse {
  /** 补差付款单据列表 */
  pay_receipt_list?: ListSubsidyPayReceiptsResponsePayReceiptList[]
}

/** 补差付款单据列表 */
export interface ListSubsidyPayReceiptsResponsePayReceiptList {
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
  /** 补差付款完成时间，RFC 3339，例：`2021-01-20T10:29:35.120+08:00` */
  success_time?: string
  /** 业务请求唯一单号，例：`subsidy-abcd-12345678` */
  out_subsidy_no: string
  /** 补差付款发起时间，RFC 3339，例：`2021-01-20T10:29:35+08:00` */
  create_time?: string
}
