// Generated from specs/global/papay/reverse-order-by-out-trade-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'reverseOrderByOutTradeNo',
  method: 'POST',
  path: '/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse',
  response: 'empty',
  overseas: true,
}

/**
 * 撤销订单(商户订单号) · Reverse an entrusted payment order by the merchant order number
 *
 * `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
 */
export function reverseOrderByOutTradeNo(
  wxpay: WechatPay,
  request: ReverseOrderByOutTradeNoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
reverseOrderByOutTradeNo.operation = operation

/** {@link reverseOrderByOutTradeNo} 的请求 */
export interface ReverseOrderByOutTradeNoRequest {
  /** 商户订单号，例：`1217752501201407033233368018` */
  out_trade_no: string
  query?: ReverseOrderByOutTradeNoQuery
}

/** 查询参数 */
export interface ReverseOrderByOutTradeNoQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
}
