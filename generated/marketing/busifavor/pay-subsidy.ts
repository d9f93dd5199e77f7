// Generated from specs/marketing/busifavor/pay-subsidy.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'paySubsidy',
  method: 'POST',
  path: '/v3/marketing/busifavor/subsidy/pay-receipts',
  request: 'json',
  response: 'json',
}

/**
 * 营销补差付款 · Pay a marketing subsidy for a redeemed coupon from one merchant to another
 *
 * `POST /v3/marketing/busifavor/subsidy/pay-receipts` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147321
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017170057
 */
export function paySubsidy(
  wxpay: WechatPay,
  request: PaySubsidyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<PaySubsidyResponse>> {
  return wxpay.call(operation, request, options)
}
paySubsidy.operation = operation

/** {@link paySubsidy} 的请求 */
export interface PaySubsidyRequest {
  json: PaySubsidyJson
}

/** 请求包体 */
export interface PaySubsidyJson {
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
  /** 业务请求唯一单号，例：`subsidy-abcd-12345678` */
  out_subsidy_no: string
}

/** {@link paySubsidy} 的应答 */
export interface PaySubsidyResponse {
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
