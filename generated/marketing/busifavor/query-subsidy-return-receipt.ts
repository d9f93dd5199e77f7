// Generated from specs/marketing/busifavor/query-subsidy-return-receipt.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'querySubsidyReturnReceipt',
  method: 'GET',
  path: '/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}',
  response: 'json',
  repeats: ['subsidy_return_receipt_id'],
}

/**
 * 查询商家券营销补差回退单详情 · Get the details of one subsidy return
 *
 * `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147344
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017171779
 */
export function querySubsidyReturnReceipt(
  wxpay: WechatPay,
  request: QuerySubsidyReturnReceiptRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QuerySubsidyReturnReceiptResponse>> {
  return wxpay.call(operation, request, options)
}
querySubsidyReturnReceipt.operation = operation

/** {@link querySubsidyReturnReceipt} 的请求 */
export interface QuerySubsidyReturnReceiptRequest {
  /** 补差回退单号，例：`2120200119165100000000000001` */
  subsidy_return_receipt_id: string
}

/** {@link querySubsidyReturnReceipt} 的应答 */
export interface QuerySubsidyReturnReceiptResponse {
  /** 补差回退单号，例：`2120200119165100000000000001` */
  subsidy_return_receipt_id?: string
  /** 商家券批次号，例：`128888000000001` */
  stock_id: string
  /** 商家券Code，例：`ABCD12345678` */
  coupon_code: string
  /** 微信支付订单号，例：`4200000913202101152566792388` */
  transaction_id: string
  /** 微信支付退款单号，例：`50100506732021010105138718375` */
  refund_id: string
  /** 原营销补差扣款商户号，例：`1900000001` */
  payer_merchant: string
  /** 原营销补差入账商户号，例：`1900000002` */
  payee_merchant: string
  /** 补差回退金额（单位：分），例：`100` */
  amount: number
  /** 补差回退描述，例：`20210115DESCRIPTION` */
  description: string
  /** 补差回退单据状态，例：`RETURN_RECEIPT_SUCCESS` */
  status:
    | 'RETURN_RECEIPT_UNKNOWN'
    | 'RETURN_RECEIPT_ACCEPTED'
    | 'RETURN_RECEIPT_SUCCESS'
    | 'RETURN_RECEIPT_FAIL'
    | (string & {})
  /** 补差回退失败原因，例：`RETURN_RECEIPT_INSUFFICIENT_BALANCE` */
  fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER' | (string & {})
  /** 补差回退完成时间，RFC 3339，例：`2021-06-15T19:35:11+08:00` */
  return_done_time?: string
  /** 补差付款单号，例：`1120200119165100000000000001` */
  subsidy_receipt_id: string
  /** 业务请求唯一单号，例：`subsidy-abcd-12345678` */
  out_subsidy_return_no: string
  /** 补差回退发起时间，RFC 3339，例：`2021-06-15T19:35:11+08:00` */
  return_create_time?: string
}
