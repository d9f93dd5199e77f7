// Generated from specs/marketing/busifavor/return-subsidy.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'returnSubsidy',
  method: 'POST',
  path: '/v3/marketing/busifavor/subsidy/return-receipts',
  request: 'json',
  response: 'json',
}

/**
 * 营销补差回退 · Return a paid marketing subsidy after the order is refunded
 *
 * `POST /v3/marketing/busifavor/subsidy/return-receipts` · 直连商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147332
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017170533
 */
export function returnSubsidy(
  wxpay: WechatPay,
  request: ReturnSubsidyRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<ReturnSubsidyResponse>> {
  return wxpay.call(operation, request, options)
}
returnSubsidy.operation = operation

/** {@link returnSubsidy} 的请求 */
export interface ReturnSubsidyRequest {
  json: ReturnSubsidyJson
}

/** 请求包体 */
export interface ReturnSubsidyJson {
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
  /** 业务请求唯一单号，例：`subsidy-abcd-12345678` */
  out_subsidy_return_no: string
}

/** {@link returnSubsidy} 的应答 */
export interface ReturnSubsidyResponse {
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
  /** 补差回退单据状态 */
  status:
    | 'RETURN_RECEIPT_UNKNOWN'
    | 'RETURN_RECEIPT_ACCEPTED'
    | 'RETURN_RECEIPT_SUCCESS'
    | 'RETURN_RECEIPT_FAIL'
    | (string & {})
  /** 补差回退失败原因 */
  fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER' | (string & {})
  /** 补差回退完成时间，RFC 3339，例：`2021-01-20T10:29:35+08:00` */
  return_done_time?: string
  /** 补差付款单号，例：`1120200119165100000000000001` */
  subsidy_receipt_id: string
  /** 业务请求唯一单号，例：`subsidy-abcd-12345678` */
  out_subsidy_return_no: string
  /** 补差回退发起时间，RFC 3339，例：`2021-01-20T10:29:35+08:00` */
  return_create_time?: string
}
