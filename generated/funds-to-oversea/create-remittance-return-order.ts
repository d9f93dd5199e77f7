// Generated from specs/funds-to-oversea/create-remittance-return-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createRemittanceReturnOrder',
  method: 'POST',
  path: '/v3/funds-to-oversea/return/return-orders',
  request: 'json',
  response: 'json',
}

/**
 * 申请资金出境退回 · Ask for funds already remitted overseas to be returned
 *
 * `POST /v3/funds-to-oversea/return/return-orders` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013735039
 */
export function createRemittanceReturnOrder(
  wxpay: WechatPay,
  request: CreateRemittanceReturnOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateRemittanceReturnOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createRemittanceReturnOrder.operation = operation

/** {@link createRemittanceReturnOrder} 的请求 */
export interface CreateRemittanceReturnOrderRequest {
  json: CreateRemittanceReturnOrderJson
}

/** 请求包体 */
export interface CreateRemittanceReturnOrderJson {
  /** 商户出境退回单号，例：`R20250220103930` */
  out_return_no: string
  /** 二级商户号，例：`123456` */
  sub_mchid: string
  /** 商户出境单号，例：`merchant_1123123` */
  out_order_id: string
  /** 微信订单号，例：`420000000000000010` */
  transaction_id: string
  /** 退回凭证补充信息，例：`5017752501201407033233368018` */
  supplement_info: string
  /** 退回金额（单位：分），例：`100` */
  amount: number
}

/** {@link createRemittanceReturnOrder} 的应答 */
export interface CreateRemittanceReturnOrderResponse {
  /** 商户出境退回单号，例：`R20250220103930` */
  out_return_no: string
  /** 二级商户号，例：`1231231` */
  sub_mchid: string
  /** 微信出境退回单号，例：`2375897293812` */
  return_id: string
  /** 商户出境单号，例：`merchant123123` */
  out_order_id: string
  /** 微信订单号，例：`420000000000000010` */
  transaction_id: string
  /** 退回凭证补充信息，例：`5017752501201407033233368018` */
  supplement_info?: string
  /** 退回金额（单位：分），例：`100` */
  amount: number
  /** 出境退回状态，例：`PROCESSING` */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 创建时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 失败原因，例：`RETURN_AMOUNT_NOT_ENOUGH` */
  fail_reason?: 'RETURN_AMOUNT_NOT_ENOUGH' | (string & {})
  /** 微信支付退款单号 */
  refund_id?: string
}
