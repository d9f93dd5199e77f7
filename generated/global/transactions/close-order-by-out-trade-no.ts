// Generated from specs/global/transactions/close-order-by-out-trade-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'closeOrderByOutTradeNo',
  method: 'POST',
  path: '/v3/global/transactions/out-trade-no/{out_trade_no}/close',
  request: 'json',
  response: 'empty',
  overseas: true,
}

/**
 * 关闭订单(商户订单号) · Close an unpaid order by the merchant order number
 *
 * `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
 */
export function closeOrderByOutTradeNo(
  wxpay: WechatPay,
  request: CloseOrderByOutTradeNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
closeOrderByOutTradeNo.operation = operation

/** {@link closeOrderByOutTradeNo} 的请求 */
export interface CloseOrderByOutTradeNoRequest {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  json: CloseOrderByOutTradeNoJson
}

/** 请求包体 */
export interface CloseOrderByOutTradeNoJson {
  /** 直连商户号，例：`1230000109` */
  mchid?: string
  /** 子商户号，例：`1230000109` */
  sub_mchid?: string
  /** 机构商户号，例：`1230000109` */
  sp_mchid?: string
}
