// Generated from specs/ecommerce/combine-papay/reverse-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'reverseOrder',
  method: 'POST',
  path: '/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse',
  request: 'json',
  response: 'empty',
}

/**
 * 电商合单委托代扣撤销订单 · Reverse a combined deduction order
 *
 * `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012884126
 */
export function reverseOrder(
  wxpay: WechatPay,
  request: ReverseOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
reverseOrder.operation = operation

/** {@link reverseOrder} 的请求 */
export interface ReverseOrderRequest {
  /** 合单商户订单号，例：`P20150806125346` */
  combine_out_trade_no: string
  json: ReverseOrderJson
}

/** 请求包体 */
export interface ReverseOrderJson {
  /** 合单商户APPID，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 子单信息 */
  sub_orders?: ReverseOrderJsonSubOrders[]
}

/** 子单信息 */
export interface ReverseOrderJsonSubOrders {
  /** 子单商户号，例：`1900000109` */
  mchid: string
  /** 子单商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid: string
  /** 二级商户appid，例：`wxd678efh567hg6787` */
  sub_appid?: string
}
