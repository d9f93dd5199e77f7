// Generated from specs/ecommerce/refunds/create-return-advance.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createReturnAdvance',
  method: 'POST',
  path: '/v3/ecommerce/refunds/{refund_id}/return-advance',
  request: 'json',
  response: 'json',
  repeats: ['refund_id'],
}

/**
 * 垫付退款回补 · Return the funds the platform advanced for a refund
 *
 * `POST /v3/ecommerce/refunds/{refund_id}/return-advance` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476927
 */
export function createReturnAdvance(
  wxpay: WechatPay,
  request: CreateReturnAdvanceRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateReturnAdvanceResponse>> {
  return wxpay.call(operation, request, options)
}
createReturnAdvance.operation = operation

/** {@link createReturnAdvance} 的请求 */
export interface CreateReturnAdvanceRequest {
  /** 微信退款单号，例：`50000000382019052709732678859` */
  refund_id: string
  json: CreateReturnAdvanceJson
}

/** 请求包体 */
export interface CreateReturnAdvanceJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
}

/** {@link createReturnAdvance} 的应答 */
export interface CreateReturnAdvanceResponse {
  /** 微信退款单号，例：`50000000382019052709732678859` */
  refund_id: string
  /** 微信回补单号，例：`1215562501201407033233368018` */
  advance_return_id: string
  /** 垫付回补金额（单位：分），例：`888` */
  return_amount: number
  /** 出款方商户号，例：`1900000109` */
  payer_mchid: string
  /** 出款方账户，例：`BASIC` */
  payer_account: string
  /** 入账方商户号，例：`1900000108` */
  payee_mchid: string
  /** 入账方账户，例：`BASIC` */
  payee_account: string
  /** 垫付回补结果，例：`SUCCESS` */
  result: string
  /** 垫付回补完成时间，RFC 3339，例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
}
