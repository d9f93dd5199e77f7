// Generated from specs/combine-transactions/close-order.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'closeOrder',
  method: 'POST',
  path: '/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close',
  request: 'json',
  response: 'empty',
}

/**
 * 合单关闭订单 · Close an unpaid combined order
 *
 * `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` · 电商平台、服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012577452
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012761079
 */
export function closeOrder(
  wxpay: WechatPay,
  request: CloseOrderRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
closeOrder.operation = operation

/** {@link closeOrder} 的请求 */
export interface CloseOrderRequest {
  /** 合单商户订单号 */
  combine_out_trade_no: string
  json: CloseOrderJson
}

/** 请求包体 */
export interface CloseOrderJson {
  /** 合单商户appid，例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 商品单信息，最多 50 项 */
  sub_orders: CloseOrderJsonSubOrders[]
}

/** 商品单信息 */
export interface CloseOrderJsonSubOrders {
  /** 子单商户号，例：`1900000109` */
  mchid: string
  /** 商品单商户订单号，例：`20150806125346` */
  out_trade_no: string
  /** 商品单个人收款方受理授权ID，例：`1900000109` */
  individual_auth_id?: string
  /** 二级商户号，例：`1900000109` */
  sub_mchid?: string
  /** 子商户应用ID，例：`wxd678efh567hg6999` */
  sub_appid?: string
}
