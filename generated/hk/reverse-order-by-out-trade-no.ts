// Generated from specs/hk/reverse-order-by-out-trade-no.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'reverseOrderByOutTradeNo',
  method: 'POST',
  path: '/hk/v3/transactions/out-trade-no/{out_trade_no}/reverse',
  request: 'json',
  response: 'empty',
  overseas: true,
}

/**
 * 撤销订单(商户订单号) · Reverse a payment-code order by the merchant order number
 *
 * `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
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
  json: ReverseOrderByOutTradeNoJson
}

/** 请求包体 */
export interface ReverseOrderByOutTradeNoJson {
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** 机构商户号，例：`1900000100` */
  sp_mchid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
}
