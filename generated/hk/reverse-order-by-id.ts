// Generated from specs/hk/reverse-order-by-id.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'reverseOrderById',
  method: 'POST',
  path: '/hk/v3/transactions/id/{transaction_id}/reverse',
  request: 'json',
  response: 'empty',
  overseas: true,
}

/**
 * 撤销订单(微信支付订单号) · Reverse a payment-code order by the WeChat Pay order number
 *
 * `POST /hk/v3/transactions/id/{transaction_id}/reverse` · 直连模式、机构模式
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
 */
export function reverseOrderById(
  wxpay: WechatPay,
  request: ReverseOrderByIdRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
reverseOrderById.operation = operation

/** {@link reverseOrderById} 的请求 */
export interface ReverseOrderByIdRequest {
  /** 微信订单号，例：`1217752501201407033233368018` */
  transaction_id: string
  json: ReverseOrderByIdJson
}

/** 请求包体 */
export interface ReverseOrderByIdJson {
  /** 商户号，例：`1900000109` */
  mchid?: string
  /** 机构商户号，例：`1900000100` */
  sp_mchid?: string
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
}
