// Generated from specs/repayment/close-repayment-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'closeRepaymentOrder',
  method: 'POST',
  path: '/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close',
  request: 'json',
  response: 'empty',
}

/**
 * 商户关单 · Close an unpaid combined repayment order
 *
 * `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015124497
 */
export function closeRepaymentOrder(
  wxpay: WechatPay,
  request: CloseRepaymentOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
closeRepaymentOrder.operation = operation

/** {@link closeRepaymentOrder} 的请求 */
export interface CloseRepaymentOrderRequest {
  /** 还款单订单号，例：`1217752501201407033233368018` */
  combine_out_trade_no: string
  json: CloseRepaymentOrderJson
}

/** 请求包体 */
export interface CloseRepaymentOrderJson {
  /** 还款明细单信息列表，最多 10 项 */
  sub_orders: CloseRepaymentOrderJsonSubOrders[]
}

/** 还款明细单信息列表 */
export interface CloseRepaymentOrderJsonSubOrders {
  /** 还款单发起商户号，例：`1900000109` */
  mchid: string
  /** 还款明细单订单号，例：`20150806125346` */
  out_trade_no: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
}
