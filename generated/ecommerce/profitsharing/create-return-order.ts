// Generated from specs/ecommerce/profitsharing/create-return-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'
import type {
  ProfitSharingReturnFailReason,
  ProfitSharingReturnResult,
} from '../../_shared/enums.js'

const operation: OperationDescriptor = {
  id: 'createReturnOrder',
  method: 'POST',
  path: '/v3/ecommerce/profitsharing/returnorders',
  request: 'json',
  response: 'json',
}

/**
 * 请求分账回退 · Return shared funds from a receiver to the sub-merchant
 *
 * `POST /v3/ecommerce/profitsharing/returnorders` · 电商平台
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477737
 */
export function createReturnOrder(
  wxpay: WechatPay,
  request: CreateReturnOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateReturnOrderResponse>> {
  return wxpay.call(operation, request, options)
}
createReturnOrder.operation = operation

/** {@link createReturnOrder} 的请求 */
export interface CreateReturnOrderRequest {
  json: CreateReturnOrderJson
}

/** 请求包体 */
export interface CreateReturnOrderJson {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信分账单号，例：`3008450740201411110007820472` */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号，例：`R20190516001` */
  out_return_no: string
  /** 回退商户号，例：`86693852` */
  return_mchid: string
  /** 回退金额（单位：分），例：`10` */
  amount: number
  /** 回退描述，例：`分账回退` */
  description: string
  /** 微信订单号 */
  transaction_id?: string
}

/** {@link createReturnOrder} 的应答 */
export interface CreateReturnOrderResponse {
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 微信分账单号，例：`3008450740201411110007820472` */
  order_id: string
  /** 商户分账单号，例：`P20150806125346` */
  out_order_no: string
  /** 商户回退单号，例：`R20190516001` */
  out_return_no: string
  /** 回退商户号，例：`86693852` */
  return_mchid: string
  /** 回退金额（单位：分），例：`10` */
  amount: number
  /** 微信回退单号，例：`3008450740201411110007820472` */
  return_no: string
  /** 回退结果，例：`SUCCESS` */
  result: ProfitSharingReturnResult | (string & {})
  /** 失败原因，例：`TIME_OUT_CLOSED` */
  fail_reason?: ProfitSharingReturnFailReason | (string & {})
  /** 完成时间，RFC 3339，例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
}
